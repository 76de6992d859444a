package org.giaoban.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.register.Reference;
import org.giaoban.core.register.Register;

/** The listed bulletins as one register, each under the name of its page, and the way from what it says to the pages. */
final class Listing {
    private final Map<String, ListedBulletin> pages = new HashMap<>();
    private final Map<Reference, Meeting> meetings = new HashMap<>();
    private final Register register;

    Listing(List<ListedBulletin> bulletins) {
        Register all = Register.empty();
        for (ListedBulletin page : bulletins) {
            all = all.adding(page.file(), page.bulletin().article());
            pages.put(page.file(), page);
            List<Meeting> held = page.bulletin().article().meetings();
            for (int i = 0; i < held.size(); i++) {
                meetings.put(new Reference(page.file(), "meetings[" + i + "]"), held.get(i));
            }
        }
        register = all;
    }

    Register register() {
        return register;
    }

    /** The meeting that something belongs to: itself, or the one around a directive, a participant. */
    static Reference meetingOf(Reference at) {
        int property = at.path().indexOf('.');
        return property < 0 ? at : new Reference(at.source(), at.path().substring(0, property));
    }

    /** Whether something is a meeting or belongs to one. */
    boolean isOfMeeting(Reference at) {
        return meetings.containsKey(meetingOf(at));
    }

    /** All that the bulletin says about the meeting that something belongs to. */
    Meeting meeting(Reference at) {
        return Objects.requireNonNull(meetings.get(meetingOf(at)), at::toString);
    }

    /** What a list calls a meeting or a page: the meeting's title, else the page's headline, else its file. */
    String name(Reference at) {
        Meeting meeting = meetings.get(at);
        return meeting != null && meeting.title() != null
                ? meeting.title()
                : page(at.source()).name();
    }

    /** The address of what shows something on its page: of a person the name, of a directive its number. */
    String address(Reference at) {
        String path = at.path();
        boolean person = path.endsWith(".official") || path.startsWith("officials[");
        return page(at.source())
                .address(person ? path + ".name" : path.contains(".directives[") ? path + ".text" : path);
    }

    private ListedBulletin page(String file) {
        return Objects.requireNonNull(pages.get(file), file);
    }
}
