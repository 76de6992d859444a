package org.giaoban.core.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.giaoban.core.model.MeetingKind;
import org.jspecify.annotations.Nullable;

/** Links the meetings of one unit on one day with the bulletins that name that day: where it held meetings of one kind only. */
final class MeetingRule implements Function<List<Dayword>, List<HeldMeeting>> {
    @Override
    public List<HeldMeeting> apply(List<Dayword> inTime) {
        Set<@Nullable MeetingKind> kinds = new HashSet<>();
        inTime.forEach(dayword -> {
            if (dayword instanceof Dayword.Held held) {
                kinds.add(held.meeting().kind());
            }
        });
        List<Dayword.Named> later = inTime.stream()
                .filter(dayword -> kinds.size() == 1)
                .filter(Dayword.Named.class::isInstance)
                .map(Dayword.Named.class::cast)
                .toList();
        return inTime.stream()
                .filter(Dayword.Held.class::isInstance)
                .map(Dayword.Held.class::cast)
                .map(held -> meeting(held, later))
                .toList();
    }

    private static HeldMeeting meeting(Dayword.Held held, List<Dayword.Named> later) {
        List<FollowUp> followUps = later.stream()
                .filter(named -> named.isLaterThan(held))
                .map(named -> new FollowUp(FollowUp.Kind.NAMED, named.at(), named.day(), named.text()))
                .toList();
        return new HeldMeeting(
                held.at(),
                held.day(),
                held.meeting().kind(),
                held.meeting().title(),
                held.meeting().organizer(),
                held.place(),
                followUps);
    }
}
