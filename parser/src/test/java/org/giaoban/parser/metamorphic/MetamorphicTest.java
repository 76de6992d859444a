package org.giaoban.parser.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.Role;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.metamorphic.BulletinPlan.Order;
import org.giaoban.parser.metamorphic.BulletinPlan.Person;
import org.junit.jupiter.api.Test;

/** Bulletins put together at random, whose right reading is known because they were planned. */
class MetamorphicTest {
    private static final long FIRST_SEED = 20240305;
    private static final int PLANS = 2000;
    private static final int FEWER = 400;
    private static final BulletinParser PARSER = BulletinParser.create();

    @Test
    void aPlannedBulletinIsReadAsItWasPlanned() {
        each(PLANS, seed -> {
            BulletinPlan plan = new PlanGenerator(seed).plan();
            Article article = read(plan);
            assertThat(article.publishedOn()).isEqualTo(plan.published());
            assertThat(article.officials()).isEmpty();
            assertThat(article.meetings()).hasSize(1);
            Meeting meeting = article.meetings().get(0);
            assertThat(meeting.title()).isEqualTo(plan.meeting().name());
            assertThat(meeting.kind()).isEqualTo(plan.meeting().kind());
            assertThat(meeting.organizer()).isEqualTo(plan.organizer());
            assertThat(meeting.startsOn()).isEqualTo(plan.day());
            assertThat(meeting.partOfDay()).isEqualTo(plan.part());
            assertThat(meeting.attendeeGroups()).isEqualTo(plan.groups());
            assertThat(people(meeting, Role.ATTENDEE)).isEqualTo(plan.attendees());
            assertThat(people(meeting, Role.CHAIR)).containsExactly(plan.chair());
            assertThat(orders(meeting)).isEqualTo(planned(plan));
        });
    }

    @Test
    void proseBetweenTheBlocksChangesNothingElse() {
        each(FEWER, seed -> {
            BulletinPlan plan = new PlanGenerator(seed).plan();
            Article without = read(plan.withProse(List.of()));
            Article with = read(plan.withProse(PlanGenerator.PROSE));
            assertThat(with.paragraphs()).containsAll(PlanGenerator.PROSE).containsAll(without.paragraphs());
            assertThat(withoutResults(with)).isEqualTo(withoutResults(without));
        });
    }

    @Test
    void furnitureBelowTheBulletinChangesNothing() {
        each(FEWER, seed -> {
            BulletinPlan plan = new PlanGenerator(seed).plan();
            assertThat(read(plan.withFurniture(PlanGenerator.FURNITURE))).isEqualTo(read(plan));
        });
    }

    @Test
    void attendeesStandInTheOrderOfTheText() {
        each(FEWER, seed -> {
            BulletinPlan plan = new PlanGenerator(seed).plan();
            List<Person> turned = new ArrayList<>(plan.attendees());
            Collections.reverse(turned);
            Meeting meeting = read(plan.withAttendees(turned)).meetings().get(0);
            assertThat(people(meeting, Role.ATTENDEE)).isEqualTo(turned);
        });
    }

    @Test
    void somebodyWithAnotherNameHasItEverywhere() {
        each(FEWER, seed -> {
            PlanGenerator generator = new PlanGenerator(seed);
            BulletinPlan plan = generator.plan();
            String other = generator.otherName();
            String name = plan.chair().name();
            Article renamed = PARSER.parse(plan.text().replace(name, other)).article();
            assertThat(BulletinJson.write(renamed))
                    .isEqualTo(BulletinJson.write(read(plan)).replace(name, other));
        });
    }

    private static void each(int plans, Consumer<Long> property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + plans; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError e) {
                throw new AssertionError(
                        "seed " + seed + ":\n" + new PlanGenerator(seed).plan().text(), e);
            }
        }
    }

    private static Article read(BulletinPlan plan) {
        return PARSER.parse(plan.text()).article();
    }

    private static List<Person> people(Meeting meeting, Role role) {
        return meeting.participants().stream()
                .filter(participant -> participant.roles().contains(role))
                .map(Participant::official)
                .map(official -> new Person(
                        official.name(),
                        official.positions().stream().map(Position::text).toList()))
                .toList();
    }

    /** Issuer, addressees, text and last day of each directive, a line each. */
    private static List<String> orders(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        for (Directive directive : meeting.directives()) {
            lines.add(directive.issuer() + " | " + directive.addressees() + " | " + directive.text() + " | "
                    + (directive.deadline() == null
                            ? null
                            : directive.deadline().to()));
        }
        return lines;
    }

    private static List<String> planned(BulletinPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Order order : plan.orders()) {
            lines.add(plan.chair().name() + " | [" + order.addressee() + "] | " + plan.clause(order) + " | "
                    + order.until());
        }
        return lines;
    }

    /** The article without its body, and its meetings without what prose may be taken for: results. */
    private static List<Object> withoutResults(Article article) {
        List<Object> facts = new ArrayList<>(List.of(article.officials(), article.captions(), article.authors()));
        for (Meeting meeting : article.meetings()) {
            facts.add(List.of(meeting.participants(), meeting.attendeeGroups(), meeting.directives(), meeting.kind()));
            facts.add(List.of(String.valueOf(meeting.organizer()), String.valueOf(meeting.startsOn())));
        }
        return facts;
    }
}
