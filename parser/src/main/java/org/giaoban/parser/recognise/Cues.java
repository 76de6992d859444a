package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of chairing, attending and speaking in a sentence, and tells on which side their people stand. */
public final class Cues {
    private final Phrases<Predicate> predicates;
    private final Phrases<String> titleEnds;
    private final Phrases<String> occasions;
    private final Phrases<String> openers;
    private final Phrases<String> links;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Cues(Lexicons lexicons) {
        this.predicates = lexicons.kinds("predicates.tsv", Predicate.class);
        this.titleEnds = lexicons.texts("title-ends.tsv");
        this.occasions = lexicons.texts("meeting-nouns.tsv");
        this.openers = lexicons.texts("attendance-openers.tsv");
        this.links = lexicons.texts("list-links.tsv");
        this.gate = new Gate(predicates, openers);
    }

    /**
     * The cues in a sentence.
     *
     * @param words the text
     * @param sentence a sentence
     * @param people the stretches in it that name people, in order; what stands in them is no cue ({@code Bộ Thông tin và truyền thông})
     * @return the cues in order
     */
    public List<Cue> in(Words words, Range sentence, List<Range> people) {
        List<Cue> found = new ArrayList<>();
        int i = gate.next(words, sentence.from(), sentence.to());
        int next = 0;
        while (i < sentence.to()) {
            while (next < people.size() && people.get(next).to() <= i) {
                next++;
            }
            if (next < people.size() && people.get(next).contains(i)) {
                i = gate.next(words, people.get(next).to(), sentence.to());
                continue;
            }
            Cue cue = at(words, i, sentence);
            if (cue != null) {
                found.add(cue);
            }
            i = gate.next(words, cue == null ? i + 1 : cue.range().to(), sentence.to());
        }
        return found;
    }

    private @Nullable Cue at(Words words, int i, Range sentence) {
        int limit = sentence.to();
        int opener = openers.endAt(words, i, limit);
        if (opener > 0) {
            int end = linkEnd(words, opener, limit);
            return end > opener || words.is(opener - 1, "của")
                    ? new Cue(new Range(i, end), Predicate.ATTENDEE, true)
                    : null;
        }
        Phrases.@Nullable Match<Predicate> predicate = predicates.at(words, i, limit);
        if (predicate == null
                || titleEnds.endAt(words, i, limit) > predicate.to()
                || words.isCapitalised(i) && i > sentence.from() && (words.isWord(i - 1) || words.sign(i - 1) == ',')) {
            return null;
        }
        return switch (predicate.value()) {
            case CHAIR -> chair(words, predicate, sentence);
            case ATTENDEE -> attendance(words, predicate, limit);
            default -> new Cue(new Range(i, predicate.to()), Predicate.SPEAKER, false);
        };
    }

    /** {@code chủ trì hội nghị}, {@code Chủ trì hội nghị có …}, {@code dưới sự chủ trì của …}; not {@code chủ trì, phối hợp với …}. */
    private @Nullable Cue chair(Words words, Phrases.Match<Predicate> predicate, Range sentence) {
        int from = predicate.from();
        int limit = sentence.to();
        if (words.is(from - 1, "sự")) {
            return new Cue(new Range(from, predicate.to()), Predicate.CHAIR, true);
        }
        int end = occasionEnd(words, predicate.to(), limit);
        int link = linkEnd(words, end, limit);
        if (link > end) {
            return new Cue(new Range(from, link), Predicate.CHAIR, true);
        }
        boolean meeting = end > predicate.to();
        boolean closes = predicate.to() >= limit
                || words.sign(predicate.to()) == '.'
                || words.sign(predicate.to()) == ';'
                || words.sign(predicate.to()) == ')';
        boolean presides = words.is(from, "dẫn") || words.is(from, "điều") || words.is(predicate.to() - 1, "toạ");
        boolean also = words.is(predicate.to(), "và")
                || words.is(predicate.to(), "tại")
                || words.is(predicate.to(), "buổi")
                || words.sign(predicate.to()) == ',' && isSpeech(words, predicate.to() + 1, limit);
        boolean task = words.sign(predicate.to()) == ',' && words.is(predicate.to() + 1, "phối");
        return !task && (meeting || closes || presides || also || predicate.to() - from > 2)
                ? new Cue(new Range(from, end), Predicate.CHAIR, false)
                : null;
    }

    /** {@code chủ trì, phát biểu khai mạc}. */
    private boolean isSpeech(Words words, int i, int limit) {
        Phrases.@Nullable Match<Predicate> next = predicates.at(words, i, limit);
        return next != null && next.value() == Predicate.SPEAKER;
    }

    private @Nullable Cue attendance(Words words, Phrases.Match<Predicate> predicate, int limit) {
        int end = occasionEnd(words, predicate.to(), limit);
        int link = linkEnd(words, end, limit);
        if (link > end) {
            return new Cue(new Range(predicate.from(), link), Predicate.ATTENDEE, true);
        }
        boolean lone = words.is(predicate.from(), "tham")
                && predicate.to() - predicate.from() == 2
                && words.is(predicate.from() + 1, "gia");
        return lone && end == predicate.to()
                ? null
                : new Cue(new Range(predicate.from(), end), Predicate.ATTENDEE, false);
    }

    /** The words of the meeting after a verb: {@code hội nghị}, {@code và phát biểu tại phiên họp thường kỳ}. */
    private int occasionEnd(Words words, int from, int limit) {
        int most = Math.min(limit, from + 7);
        for (int i = from; i < most; i++) {
            if (words.sign(i) != 0 && words.sign(i) != ',') {
                break;
            }
            int end = occasions.endAt(words, i, limit);
            if (end > 0) {
                return end;
            }
            if (words.isCapitalised(i) || words.sign(i) == ',' && i > from + 4) {
                break;
            }
        }
        return from;
    }

    /** Where {@code có}, {@code gồm có các đồng chí:}, a colon end that announce a list; the start itself where nothing does. */
    private int linkEnd(Words words, int from, int limit) {
        int link = links.endAt(words, words.sign(from) == ',' ? from + 1 : from, limit);
        int end = Math.max(from, link);
        return end < limit && words.sign(end) == ':' ? end + 1 : end;
    }
}
