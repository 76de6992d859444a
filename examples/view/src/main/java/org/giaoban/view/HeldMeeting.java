package org.giaoban.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.giaoban.core.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one of the listed bulletins.
 *
 * @param page the bulletin
 * @param path the meeting's path from the article
 * @param meeting the meeting
 */
record HeldMeeting(ListedBulletin page, String path, Meeting meeting) {
    /** Earlier ones first, those without a day last. */
    static final Comparator<HeldMeeting> BY_DAY =
            Comparator.comparing(HeldMeeting::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** All meetings of the bulletins, by day. */
    static List<HeldMeeting> in(List<ListedBulletin> bulletins) {
        List<HeldMeeting> all = new ArrayList<>();
        for (ListedBulletin page : bulletins) {
            List<Meeting> meetings = page.bulletin().article().meetings();
            for (int i = 0; i < meetings.size(); i++) {
                all.add(new HeldMeeting(page, "meetings[" + i + "]", meetings.get(i)));
            }
        }
        all.sort(BY_DAY);
        return List.copyOf(all);
    }

    @Nullable
    LocalDate day() {
        return meeting.startsOn();
    }

    /** The address of the meeting on its page. */
    String address() {
        return page.address(path);
    }

    /** What a list calls it: its title, else the headline of its page, else the name of its page. */
    String name() {
        String headline = page.bulletin().article().headline();
        return meeting.title() != null ? meeting.title() : headline != null ? headline : page.file();
    }
}
