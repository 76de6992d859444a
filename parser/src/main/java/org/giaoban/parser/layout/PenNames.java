package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells what signs a text: a name or initials ({@code Thu Vân}, {@code M.T}, {@code H'Loan}), a fixed signature ({@code PV}), a site
 * ({@code Tanlap.gov.vn}), or an organisation ({@code Văn phòng Huyện ủy}).
 */
final class PenNames {
    private static final int MOST_SYLLABLES = 5;
    private static final int LONGEST_ORGANISATION = 14;

    private final Phrases<String> signatures;
    private final Phrases<String> organisations;
    private final Phrases<String> organisationWords;

    PenNames(Lexicons lexicons) {
        this.signatures = lexicons.texts("pen-names.tsv");
        this.organisations = lexicons.texts("byline-organisations.tsv");
        this.organisationWords = lexicons.texts("byline-words.tsv");
    }

    /**
     * Whether a stretch is a signature.
     *
     * @param sure whether something else says so already; a name of one syllable needs that
     */
    boolean is(Words words, Range name, boolean sure) {
        return signatures.endAt(words, name.from(), name.to()) == name.to()
                || isPerson(words, name, sure)
                || isOrganisation(words, name);
    }

    private static boolean isPerson(Words words, Range name, boolean sure) {
        int syllables = 0;
        for (int i = name.from(); i < name.to(); i++) {
            boolean domain = words.sign(i - 1) == '.' && i > name.from() && !words.hasSpaceBefore(i);
            if (words.isWord(i) && (words.isCapitalised(i) || domain)) {
                syllables++;
            } else if (words.sign(i) != '.' || words.sign(i - 1) == '.') {
                return false;
            }
        }
        boolean brief = words.length(name.from()) <= 2 || words.isAllCapitals(name.from());
        boolean highland = words.length(name.from()) > 3 && words.foldedAt(words.start(name.from()) + 1) == '\'';
        return syllables > 0 && syllables <= MOST_SYLLABLES && (sure || syllables > 1 || brief || highland);
    }

    /** {@code Văn phòng Huyện ủy}, {@code Phòng Văn hóa - Thông tin}, {@code UBND xã Tân Lộc}. */
    boolean isOrganisation(Words words, Range name) {
        int i = organisationHead(words, name);
        if (i < 0 || name.to() - name.from() > LONGEST_ORGANISATION || !words.isCapitalised(name.from())) {
            return false;
        }
        while (i < name.to()) {
            int known = organisationWords.endAt(words, i, name.to());
            boolean part = words.isCapitalised(i) || words.isNumber(i) || isInnerSign(words.sign(i));
            if (!part && known < 0) {
                return false;
            }
            i = Math.max(i + 1, known);
        }
        return true;
    }

    /** The end of {@code Văn phòng}, or of the letters in {@code HND huyện}; -1 where no organisation begins. */
    private int organisationHead(Words words, Range name) {
        int head = organisations.endAt(words, name.from(), name.to());
        boolean letters = words.isAllCapitals(name.from()) && words.length(name.from()) > 2;
        boolean small = !words.isCapitalised(name.from() + 1);
        return head < 0 && letters && small && organisationWords.isAt(words, name.from() + 1, name.to())
                ? name.from() + 1
                : head;
    }

    /** Whether an organisation begins with a word. */
    boolean beginsOrganisation(Words words, int from, int limit) {
        return organisations.isAt(words, from, limit);
    }

    private static boolean isInnerSign(char sign) {
        return sign == '-' || sign == ',' || sign == '&' || sign == '.';
    }
}
