package org.giaoban.parser.recognise;

import java.util.List;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds one title: a head from {@code position-heads.tsv} and the name of the body after it.
 *
 * <p>{@code Phó Bí thư thường trực Huyện ủy}, {@code Giám đốc Sở Nông nghiệp và Môi trường}, {@code Trưởng phòng Tài chính -
 * Kế hoạch}, {@code nguyên Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy}.
 */
final class Titles {
    private static final int LONGEST = 40;
    private static final List<String> NOUNS_IN_HEADS = List.of("ban", "phòng", "đoàn");

    private final Phrases<String> heads;
    private final Phrases<String> modifiers;
    private final Phrases<String> bodyNouns;
    private final TitleBodies bodies;

    Titles(Lexicons lexicons, Names names) {
        this.heads = lexicons.texts("position-heads.tsv");
        this.modifiers = lexicons.texts("position-modifiers.tsv");
        this.bodyNouns = lexicons.texts("body-nouns.tsv");
        this.bodies = new TitleBodies(lexicons, names);
    }

    Phrases<String> heads() {
        return heads;
    }

    Phrases<String> modifiers() {
        return modifiers;
    }

    /** Whether a title's head stands here, {@code nguyên} before it or not. */
    boolean isAt(Words words, int from, int limit) {
        if (heads.isAt(words, from, limit)) {
            return true;
        }
        int modified = modifiers.endAt(words, from, limit);
        return modified > 0 && heads.isAt(words, modified, limit);
    }

    /**
     * The title that begins with a word.
     *
     * @return the title, or null; never a plural one ({@code Bí thư các xã}), which is a group
     */
    @Nullable
    Title at(Words words, int from, int limit) {
        Phrases.@Nullable Match<String> modifier = modifiers.at(words, from, limit);
        int start = modifier == null ? from : modifier.to();
        Phrases.@Nullable Match<String> head = heads.at(words, start, limit);
        if (head == null) {
            return null;
        }
        int end = bodies.endAfter(words, head.to(), Math.min(limit, head.to() + LONGEST));
        if (end < 0 || end == head.to() && needsBody(words, head)) {
            return null;
        }
        PositionStatus status = modifier == null ? PositionStatus.CURRENT : PositionStatus.valueOf(modifier.value());
        return new Title(new Range(from, end), head.value(), bodyOf(words, head, end), status);
    }

    private boolean needsBody(Words words, Phrases.Match<String> head) {
        boolean oneWord = head.to() - head.from() == 1;
        return oneWord
                && (words.length(head.from()) <= 2
                        || head.value().equals("Trưởng")
                        || head.value().equals("Thường trực"));
    }

    /** {@code Trưởng Ban Tổ chức} is held in {@code Ban Tổ chức}: the noun of the head belongs to the body. */
    private @Nullable Range bodyOf(Words words, Phrases.Match<String> head, int end) {
        if (end == head.to()) {
            return null;
        }
        int last = head.to() - 1;
        if (last > head.from() && words.isAny(last, NOUNS_IN_HEADS)) {
            int start = bodyNouns.endAt(words, last - 1, head.to()) == head.to() ? last - 1 : last;
            return new Range(start, end);
        }
        return new Range(head.to(), end);
    }
}
