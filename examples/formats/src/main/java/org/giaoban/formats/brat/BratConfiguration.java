package org.giaoban.formats.brat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.giaoban.core.model.Force;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Role;
import org.giaoban.formats.brat.Layer.Shape;

/** The types of spans, relations and attributes that the documents use. */
public final class BratConfiguration {
    static final String RELATION = "Of";

    private BratConfiguration() {}

    /**
     * The configuration of a folder of documents.
     *
     * @return the content of {@code annotation.conf}
     */
    public static String text() {
        String types = Layers.all().stream()
                .filter(layer -> layer.shape() == Shape.SPAN)
                .map(Layer::name)
                .distinct()
                .collect(Collectors.joining("\n"));
        return "[entities]\n" + types + "\n\n[relations]\n" + RELATION
                + "\tArg1:<ENTITY>, Arg2:<ENTITY>\n\n[events]\n\n[attributes]\n"
                + values("Kind", "Meeting", MeetingKind.values())
                + values("PartOfDay", "Day", PartOfDay.values())
                + values("Status", "Position", PositionStatus.values())
                + values("Force", "Directive", Force.values())
                + flags();
    }

    /** The name of the attribute for one of several codes: {@code RoleChair}. */
    static String flag(String name, String code) {
        return name + code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String values(String name, String type, Enum<?>[] codes) {
        String values = Arrays.stream(codes).map(Enum::name).collect(Collectors.joining("|"));
        return name + "\tArg:" + type + ", Value:" + values + "\n";
    }

    private static String flags() {
        return Arrays.stream(Role.values())
                .map(role -> flag("Role", role.name()) + "\tArg:Person\n")
                .collect(Collectors.joining());
    }
}
