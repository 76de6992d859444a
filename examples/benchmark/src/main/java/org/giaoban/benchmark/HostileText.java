package org.giaoban.benchmark;

/** Texts that are made to take long: each is a piece said again and again behind an ordinary opening. */
public enum HostileText {
    /** One line without a break. */
    ONE_LINE("các xã rà soát quỹ đất và báo cáo kết quả "),
    /** Nothing but commas. */
    COMMAS(","),
    /** The word before every name. */
    HONORIFICS("đồng chí "),
    /** Quotes and brackets that never close. */
    NESTED("“(["),
    /** Quotes that open and close. */
    QUOTES("“a” "),
    /** Dates. */
    DATES("25/6/2020 "),
    /** Items of a list. */
    ITEMS("- Giao các xã rà soát quỹ đất\n"),
    /** Names in one sentence. */
    NAMES("Nguyễn Văn An, "),
    /** People with positions in one sentence. */
    PEOPLE("đồng chí Lê Thị Bình, Phó Bí thư Huyện ủy; "),
    /** Capital letters. */
    CAPITALS("HUYỆN ỦY "),
    /** Digits, one number. */
    DIGITS("7"),
    /** Numbers apart. */
    NUMBERS("7 "),
    /** Marks on one letter. */
    MARKS("\u0301"),
    /** Letters apart from their marks. */
    DECOMPOSED("e\u0323\u0302\u0301"),
    /** Semicolons between single letters. */
    SEMICOLONS("a;"),
    /** Halves of characters. */
    SURROGATES("\ud800"),
    /** Marks of the writing direction. */
    DIRECTIONS("\u202ea\u202c"),
    /** Emoji. */
    EMOJI("\ud83d\ude00"),
    /** White space behind the last word. */
    SPACES(" "),
    /** NULs. */
    NULS("\0"),
    /** One word. */
    ONE_WORD("a"),
    /** Line breaks. */
    LINE_BREAKS("a\n"),
    /** Orders, each a sentence. */
    ORDERS("Đồng chí yêu cầu các xã phải rà soát trước ngày 5/3. "),
    /** Labels of photographs. */
    CREDITS("Ảnh: "),
    /** Meetings. */
    MEETINGS("Ngày 5/3, Huyện ủy Phú Khê tổ chức hội nghị. "),
    /** Somebody who speaks again and again, in one sentence. */
    SPEAKERS("đồng chí Lê An phát biểu, "),
    /** Somebody who comes again and again. */
    GUESTS("dự họp có đồng chí Lê An, "),
    /** Somebody who is only called by the title. */
    TITLES("Bí thư yêu cầu "),
    /** What somebody says, in quotes. */
    SPEECHES("“Các xã phải rà soát”, đồng chí Lê An nói. "),
    /** Years that might be the one that the day of the opening lacks. */
    YEARS("trong năm 2020, ");

    private static final String OPENING =
            "Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị. Đồng chí Lê An, Bí thư Huyện ủy yêu cầu: ";

    private final String piece;

    HostileText(String piece) {
        this.piece = piece;
    }

    /**
     * The text.
     *
     * @param length its length in UTF-16 units, at least; less than one piece more
     * @return an ordinary opening, and the piece as often as it fits
     */
    public String of(int length) {
        return OPENING + piece.repeat((length - OPENING.length()) / piece.length() + 1);
    }
}
