package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Aspects;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who has the floor in a sentence: {@code đồng chí X cho biết}, {@code Phát biểu tại hội nghị, đồng chí X …}. */
final class Speakers {
    private static final int LONGEST_OPENER = 14;
    private static final int MOST_ASPECTS = 3;

    private final Phrases<String> speechVerbs;
    private final Phrases<String> notices;
    private final Phrases<String> pointers;
    private final Aspects aspects;

    Speakers(Lexicons lexicons) {
        this.speechVerbs = lexicons.texts("speech-verbs.tsv");
        this.notices = lexicons.texts("notices.tsv");
        this.pointers = lexicons.texts("pointers.tsv");
        this.aspects = new Aspects(lexicons);
    }

    /** The last person who is named and says something, or null. */
    @Nullable
    Reference in(Statement statement) {
        Reference last = null;
        for (Reference reference : statement.references()) {
            boolean speaks = reference.figure() != null
                    && speaksAfter(statement, reference.range().to());
            last = speaks ? reference : last;
        }
        return last == null ? afterOpener(statement) : last;
    }

    /** Whose conclusion or order the sentence makes known ({@code Đó là kết luận của đồng chí X}), or null. */
    @Nullable
    Reference madeKnown(Statement statement) {
        Words words = statement.words();
        int from = pointers.endAt(words, statement.start(), statement.end());
        Phrases.@Nullable Match<String> notice = from < 0 ? null : notices.firstIn(words, from, statement.end());
        if (notice == null) {
            return null;
        }
        Reference meant = statement.lastBegunAt(notice.to());
        return meant != null && meant.range().from() == notice.to() && meant.figure() != null ? meant : null;
    }

    private boolean speaksAfter(Statement statement, int end) {
        Words words = statement.words();
        int i = end;
        for (int skipped = 0; skipped < MOST_ASPECTS && i < statement.end(); skipped++) {
            int next = words.sign(i) == ',' ? i + 1 : words.isWord(i) ? aspects.endAt(words, i, statement.end()) : -1;
            i = next < 0 ? i : next;
        }
        return i < statement.end() && speechVerbs.isAt(words, i, statement.end());
    }

    /** {@code Phát biểu chỉ đạo hội nghị, | đồng chí X}: the first person after a verb of saying that opens the sentence. */
    private static @Nullable Reference afterOpener(Statement statement) {
        if (statement.orders().isEmpty() || statement.references().isEmpty()) {
            return null;
        }
        Order opener = statement.orders().get(0);
        Reference first = statement.references().get(0);
        boolean opens = opener.verb().from() <= statement.start() + 1;
        int gap = first.range().from() - opener.verb().to();
        return opens && gap >= 0 && gap <= LONGEST_OPENER && first.figure() != null ? first : null;
    }
}
