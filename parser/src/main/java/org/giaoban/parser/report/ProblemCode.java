package org.giaoban.parser.report;

/** What a problem is. The message of each code is in the bundles {@code problems.properties} and {@code problems_vi.properties}. */
public enum ProblemCode {
    /** A date without a year was completed; arguments: the words, the year, the basis. */
    YEAR_ASSUMED(Severity.INFO),
    /** A relative date ("sáng nay") was resolved; arguments: the words, the day, the basis. */
    DAY_ASSUMED(Severity.INFO),
    /** A date lacks its year and nothing says which; arguments: the words. */
    YEAR_UNKNOWN(Severity.WARNING),

    /** A directive without an addressee of its own was given that of the sentence before; arguments: the addressee. */
    ADDRESSEE_INHERITED(Severity.INFO),
    /** The page reports no meeting. */
    NO_MEETING(Severity.WARNING),
    /** The page is a list of leads of several bulletins; no meeting is read. */
    INDEX_PAGE(Severity.WARNING),
    /** The page is a schedule of work to come; no meeting is read. */
    WORK_SCHEDULE(Severity.WARNING),
    /** The page is the text of a speech; no meeting is read. */
    SPEECH_TEXT(Severity.WARNING),
    /** The page is an official document: a letter, an invitation, a propaganda outline; no meeting is read. */
    OFFICIAL_DOCUMENT(Severity.WARNING),
    /** The page is not in Vietnamese, or its letters are lost; no meeting is looked for. */
    NOT_VIETNAMESE(Severity.WARNING),
    /** The text is empty or blank. */
    EMPTY_TEXT(Severity.ERROR),
    /** The text is longer than the parser's options allow; arguments: its length, the limit. */
    TEXT_TOO_LONG(Severity.ERROR),
    /**
     * The text was in an old encoding, or had been misread, and was converted; arguments: the encoding, how often it had been misread,
     * how many of the words that tell are Vietnamese.
     */
    ENCODING_CONVERTED(Severity.INFO),
    /** As {@link #ENCODING_CONVERTED}, but on thin evidence; the same arguments. */
    ENCODING_ASSUMED(Severity.WARNING),
    /** What the text is in is unclear; it was left as it is; arguments: what it was read as. */
    ENCODING_UNCLEAR(Severity.WARNING),
    /** Characters were lost, or have no meaning in the encoding; arguments: how many, the encoding. */
    ENCODING_DAMAGED(Severity.WARNING),
    /** A web page says that it is in one encoding, but its bytes are another; arguments: what it says, what it is. */
    CHARSET_DISAGREES(Severity.INFO),
    /** The data of a web page contradicts what the page shows; arguments: the field, where the data stands, what it says, what the page shows. */
    METADATA_DISAGREES(Severity.WARNING),
    /** A web page shows no day of publication; years were completed from its data; arguments: where the data stands, the day. */
    METADATA_DAY_USED(Severity.INFO),
    /** A web page shows no article; what its script data carries was read; arguments: the script. */
    ARTICLE_IN_SCRIPT(Severity.INFO),
    /** No part of a web page looks like an article; all of its text was read. */
    NO_ARTICLE_FOUND(Severity.WARNING),
    /** Nothing on a web page is selected by the caller's selector; the article was looked for instead; arguments: the selector. */
    SELECTOR_UNMATCHED(Severity.WARNING),
    /** Elements of a web page are nested deeper than allowed; the deepest were read as if they stood side by side; arguments: the limit. */
    PAGE_TOO_DEEP(Severity.WARNING),
    /** A web page is longer than allowed; arguments: its length, the limit. */
    PAGE_TOO_LONG(Severity.ERROR),
    /** A constraint of the article is broken and the data is wrong; arguments: the message key. */
    CONSTRAINT_BROKEN(Severity.ERROR),
    /** A constraint of the article is broken and the data is doubtful; arguments: the message key. */
    CONSTRAINT_DOUBTFUL(Severity.WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return how much problems of this code matter} */
    public Severity severity() {
        return severity;
    }
}
