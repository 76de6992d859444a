package org.giaoban.view;

import java.util.Locale;

/** Kinds of values that are shown in one colour, and switched off together. */
enum Family {
    /** What stands where on the page. */
    PAGE,
    /** Names and kinds of meetings, and who holds them. */
    MEETING,
    /** Days, periods and deadlines. */
    TIME,
    /** People. */
    PERSON,
    /** Titles and the bodies that they are held in. */
    POSITION,
    /** Groups and offices: who attended, who raised, who is to act. */
    GROUP,
    /** Agenda and results. */
    CONTENT,
    /** Difficulties raised. */
    ISSUE,
    /** Directives. */
    DIRECTIVE,
    /** Numbers and places. */
    DETAIL;

    /** The class of its marks. */
    String style() {
        return "f-" + name().toLowerCase(Locale.ROOT);
    }

    /** The id of the box that switches it on and off. */
    String switchId() {
        return "show-" + name().toLowerCase(Locale.ROOT);
    }
}
