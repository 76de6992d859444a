package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows how a phrase begins that names those who act: {@code UBND …}, {@code các xã}, {@code mỗi tổ chức đảng}, {@code Phú Khê}. */
final class AddresseeHeads {
    /** How a noun takes part in such a phrase. */
    enum Kind {
        /** Before others: {@code các}, {@code mỗi}. */
        DETERMINER,
        /** By itself: {@code UBND}, {@code lãnh đạo}. */
        AGENT,
        /** After a determiner only: {@code tổ chức}, {@code cấp}. */
        MEMBER,
        /** Not at all: {@code xã hội}, {@code báo cáo}. */
        NONE
    }

    private final Phrases<Kind> nouns;

    AddresseeHeads(Lexicons lexicons) {
        this.nouns = lexicons.kinds("addressee-heads.tsv", Kind.class);
    }

    /** Whether a phrase begins here with a known noun or with a name of two capitals. */
    boolean isAt(Words words, int i, int limit) {
        return isKnown(words, i, limit) || isProperName(words, i, limit);
    }

    /** The first word that may end the phrase: after its head, or after the second capital of a name. */
    int afterHead(Words words, int i, int limit) {
        Phrases.@Nullable Match<Kind> noun = nouns.at(words, i, limit);
        if (noun == null) {
            return Math.min(limit, i + 2);
        }
        int counted = noun.value() == Kind.DETERMINER ? nouns.endAt(words, noun.to(), limit) : -1;
        return Math.max(noun.to(), counted);
    }

    /** Whether a phrase begins here with a known noun. */
    boolean isKnown(Words words, int i, int limit) {
        Phrases.@Nullable Match<Kind> noun = nouns.at(words, i, limit);
        if (noun == null) {
            return false;
        }
        return noun.value() == Kind.AGENT || noun.value() == Kind.DETERMINER && isCounted(words, noun.to(), limit);
    }

    /** Whether a determiner stands here before a noun that names nobody. */
    boolean isOther(Words words, int i, int limit) {
        Phrases.@Nullable Match<Kind> noun = nouns.at(words, i, limit);
        return noun != null && noun.value() == Kind.DETERMINER && !isCounted(words, noun.to(), limit);
    }

    /** Whether a noun follows a determiner, at most one more determiner between them ({@code tất cả | các | xã}). */
    private boolean isCounted(Words words, int i, int limit) {
        Phrases.@Nullable Match<Kind> noun = nouns.at(words, i, limit);
        if (noun != null && noun.value() == Kind.DETERMINER) {
            noun = nouns.at(words, noun.to(), limit);
        }
        return noun != null && (noun.value() == Kind.AGENT || noun.value() == Kind.MEMBER);
    }

    private static boolean isProperName(Words words, int i, int limit) {
        return words.isCapitalised(i) && i + 1 < limit && words.isCapitalised(i + 1);
    }

    /** Whether the phrase is the name of one body, {@code Sở Tài chính}. */
    boolean isName(Words words, int i, int limit) {
        Phrases.@Nullable Match<Kind> noun = nouns.at(words, i, limit);
        return words.isCapitalised(i) && (noun == null || noun.value() == Kind.AGENT);
    }

    /** Whether another addressee begins here: a named body, or a determiner with its noun. */
    boolean beginsAnew(Words words, int i, int limit) {
        Phrases.@Nullable Match<Kind> noun = nouns.at(words, i, limit);
        return noun != null
                && (noun.value() == Kind.AGENT && words.isCapitalised(i)
                        || noun.value() == Kind.DETERMINER && isCounted(words, noun.to(), limit));
    }
}
