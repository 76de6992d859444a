package org.giaoban.parser.metamorphic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.core.model.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as it is planned: what its text must say, and so what a reader must find.
 *
 * @param published the day on the page
 * @param organizer the body that meets
 * @param meeting the meeting's name and kind
 * @param day the day of the meeting, written without its year
 * @param part the part of the day
 * @param chair who chairs, concludes and gives the orders
 * @param attendees who attends, in the order of the text
 * @param groups the groups behind them
 * @param orders what is ordered
 * @param style how names, titles and people are parted
 * @param prose paragraphs between the blocks, which say nothing that is read
 * @param furniture lines of the page below the bulletin
 */
record BulletinPlan(
        LocalDate published,
        String organizer,
        Gathering meeting,
        LocalDate day,
        PartOfDay part,
        Person chair,
        List<Person> attendees,
        List<String> groups,
        List<Order> orders,
        Style style,
        List<String> prose,
        List<String> furniture) {

    /** A meeting's name and the kind that it decides. */
    record Gathering(String name, MeetingKind kind) {}

    /** Somebody with titles. */
    record Person(String name, List<String> titles) {}

    /** Who must do what; until when, or null. */
    record Order(String addressee, String action, @Nullable LocalDate until) {}

    /** What stands between a name and its titles ({@code ", "}, {@code " - "}), and what names the shape of a day ({@code "/"}, {@code "-"}). */
    record Style(String nameJoint, String dayJoint) {}

    BulletinPlan withAttendees(List<Person> others) {
        return new BulletinPlan(
                published, organizer, meeting, day, part, chair, others, groups, orders, style, prose, furniture);
    }

    BulletinPlan withProse(List<String> other) {
        return new BulletinPlan(
                published, organizer, meeting, day, part, chair, attendees, groups, orders, style, other, furniture);
    }

    BulletinPlan withFurniture(List<String> other) {
        return new BulletinPlan(
                published, organizer, meeting, day, part, chair, attendees, groups, orders, style, prose, other);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(organizer + " tổ chức " + meeting.name());
        lines.add(dated(published));
        lines.add(partName() + " ngày " + dayAndMonth(day) + ", " + organizer + " tổ chức " + meeting.name() + ". "
                + attendance() + "Đồng chí " + written(chair) + " chủ trì hội nghị.");
        lines.addAll(prose);
        StringBuilder speech = new StringBuilder("Kết luận hội nghị, đồng chí " + chair.name() + " yêu cầu ");
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            speech.append(i == 0 ? "" : " Giao ").append(clause(order)).append('.');
        }
        lines.add(speech.toString());
        lines.addAll(furniture);
        return String.join("\n", lines) + "\n";
    }

    /** What an order says from its addressee on. */
    String clause(Order order) {
        LocalDate until = order.until();
        String limit = until == null ? "" : ", hoàn thành trước ngày " + dayAndMonth(until.plusDays(1));
        return order.addressee() + " " + order.action() + limit;
    }

    private String attendance() {
        List<String> items = new ArrayList<>();
        attendees.forEach(person -> items.add(written(person)));
        items.addAll(groups);
        String frame = attendees.isEmpty() ? "Dự hội nghị có " : "Dự hội nghị có các đồng chí: ";
        return items.isEmpty() ? "" : frame + String.join("; ", items) + ". ";
    }

    private String written(Person person) {
        return person.name() + style.nameJoint() + String.join(", ", person.titles());
    }

    private String partName() {
        return switch (part) {
            case MORNING -> "Sáng";
            case NOON -> "Trưa";
            case AFTERNOON -> "Chiều";
            case EVENING -> "Tối";
        };
    }

    private String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + style.dayJoint() + date.getMonthValue();
    }

    private static String dated(LocalDate date) {
        return "Ngày đăng: %02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
