package org.giaoban.parser.assemble;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giaoban.core.model.Role;
import org.giaoban.parser.text.Range;

/**
 * Who took part in a meeting, and how.
 *
 * @param roles the roles of each named person, in the order in which the text first gives one
 * @param groups unnamed groups and office-holders that attended
 */
record Attendance(Map<Figure, Set<Role>> roles, List<Range> groups) {
    /** The same with people who took part because they gave orders: they spoke. */
    Attendance withSpeakers(List<Figure> speakers) {
        Map<Figure, Set<Role>> all = new LinkedHashMap<>(roles);
        speakers.forEach(speaker -> all.computeIfAbsent(speaker, figure -> EnumSet.of(Role.SPEAKER)));
        return new Attendance(all, groups);
    }
}
