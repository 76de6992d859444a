package org.giaoban.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.register.Bond;
import org.giaoban.core.register.FollowUp;
import org.giaoban.core.register.HeldMeeting;
import org.giaoban.core.register.Level;
import org.giaoban.core.register.Person;
import org.giaoban.core.register.Place;
import org.giaoban.core.register.Register;
import org.giaoban.core.register.Task;
import org.giaoban.core.register.Tenure;
import org.jspecify.annotations.Nullable;

/** A register as a person likes to read it in a terminal. */
final class RegisterSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Labels labels;

    RegisterSummary(Labels labels) {
        this.labels = labels;
    }

    /** The summary, without a line break at its end. */
    String of(Register register) {
        StringBuilder text = new StringBuilder();
        title(text, "register.people", register.people().size());
        register.people().forEach(person -> person(text, person));
        title(text.append('\n'), "register.meetings", register.meetings().size());
        register.meetings().forEach(meeting -> meeting(text, meeting));
        title(text.append('\n'), "register.tasks", register.tasks().size());
        register.tasks().forEach(task -> task(text, task));
        return text.toString().stripTrailing();
    }

    private void title(StringBuilder text, String label, int count) {
        text.append(labels.of(label)).append(" (").append(count).append(")\n");
    }

    private void person(StringBuilder text, Person person) {
        text.append("  ").append(person.name()).append('\n');
        for (Tenure tenure : person.history()) {
            String place = place(tenure.place());
            text.append("    ")
                    .append(tenure.position())
                    .append(place.isEmpty() ? "" : " (" + place + ")")
                    .append(": ")
                    .append(seen(tenure))
                    .append('\n');
        }
        for (Bond bond : person.bonds()) {
            text.append("    = ")
                    .append(labels.of("ground." + bond.ground()))
                    .append(": ")
                    .append(bond.first().source())
                    .append(", ")
                    .append(bond.second().source())
                    .append('\n');
        }
    }

    private String seen(Tenure tenure) {
        String days = Stream.of(tenure.firstSeen(), tenure.lastSeen())
                .filter(Objects::nonNull)
                .map(DAY::format)
                .distinct()
                .collect(Collectors.joining(" – "));
        return (days.isEmpty() ? "" : days + ", ")
                + labels.sentence("register.bulletins", tenure.sources().size());
    }

    private void meeting(StringBuilder text, HeldMeeting meeting) {
        String what = Stream.of(meeting.organizer(), meeting.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        text.append("  ").append(day(meeting.day())).append(what);
        text.append(" [").append(meeting.at().source()).append("]\n");
        followUps(text, meeting.followUps());
    }

    private void task(StringBuilder text, Task task) {
        Deadline deadline = task.directive().deadline();
        String until = deadline == null
                ? ""
                : " [" + labels.of("deadline") + " "
                        + (deadline.to() == null ? deadline.text() : DAY.format(deadline.to())) + "]";
        String to = task.directive().addressees().isEmpty()
                ? ""
                : "→ " + String.join(", ", task.directive().addressees()) + " | ";
        text.append("  ").append(day(task.day())).append(to);
        text.append(task.directive().text()).append(until);
        text.append(" [").append(task.at().source()).append("]\n");
        followUps(text, task.followUps());
    }

    private void followUps(StringBuilder text, List<FollowUp> followUps) {
        for (FollowUp followUp : followUps) {
            text.append("    ")
                    .append(day(followUp.day()))
                    .append(labels.of("followUp." + followUp.kind()))
                    .append(": ")
                    .append(followUp.text())
                    .append(" [")
                    .append(followUp.at().source())
                    .append("]\n");
        }
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day) + " ";
    }

    private String place(@Nullable Place place) {
        return place == null
                ? ""
                : Stream.of(
                                unit(Level.COMMUNE, place.commune()),
                                unit(Level.DISTRICT, place.district()),
                                unit(Level.PROVINCE, place.province()))
                        .filter(unit -> !unit.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private String unit(Level level, @Nullable String name) {
        return name == null ? "" : labels.of("level." + level) + " " + name;
    }
}
