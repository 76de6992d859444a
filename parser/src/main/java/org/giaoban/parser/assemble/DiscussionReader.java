package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads what was put before a meeting, what was reported as achieved, and which difficulties were raised. */
final class DiscussionReader {
    private static final int SUBJECT_WORDS = 6;
    private static final int FEWEST_WORDS = 3;

    private final Phrases<String> meetingNouns;
    private final Phrases<String> agendaVerbs;
    private final Phrases<String> resultCues;
    private final Phrases<String> resultEnds;
    private final Phrases<String> raisedFrames;
    private final Phrases<String> listIntros;

    DiscussionReader(Lexicons lexicons) {
        this.meetingNouns = lexicons.texts("meeting-nouns.tsv");
        this.agendaVerbs = lexicons.texts("agenda-verbs.tsv");
        this.resultCues = lexicons.texts("result-cues.tsv");
        this.resultEnds = lexicons.texts("result-ends.tsv");
        this.raisedFrames = lexicons.texts("raised-frames.tsv");
        this.listIntros = lexicons.texts("list-intros.tsv");
    }

    /** The items of {@code Hội nghị đã nghe …; thông qua …}, one between two semicolons. */
    List<Range> agenda(Words words, List<Range> sentences) {
        List<Range> items = new ArrayList<>();
        for (Range sentence : sentences) {
            int verb = agendaVerb(words, sentence);
            if (verb >= 0) {
                items.addAll(parts(words, verb, sentence.to(), ';'));
            }
        }
        return items;
    }

    /** The verb after {@code Tại hội nghị} or {@code Hội nghị (cũng) đã} at the start of a sentence, or -1. */
    private int agendaVerb(Words words, Range sentence) {
        int i = sentence.from();
        boolean also = words.is(i, "cũng");
        i += also || words.is(i, "tại") ? 1 : 0;
        i += also && i < sentence.to() && words.is(i, "tại") ? 1 : 0;
        int noun = i < sentence.to() ? meetingNouns.endAt(words, i, sentence.to()) : -1;
        if (noun < 0) {
            return -1;
        }
        int verb = noun < sentence.to() && words.sign(noun) == ',' ? noun + 1 : noun;
        int end = verb < sentence.to() ? agendaVerbs.endAt(words, verb, sentence.to()) : -1;
        return end < 0 ? -1 : withoutAspect(words, verb);
    }

    private static int withoutAspect(Words words, int verb) {
        int i = verb;
        while (words.is(i, "đã") || words.is(i, "cũng") || words.is(i, "được")) {
            i++;
        }
        return i;
    }

    /** The sentences of the report, from its opening to the discussion, the conclusion or a {@code Tuy nhiên}. */
    List<Range> results(Words words, List<Range> sentences) {
        List<Range> results = new ArrayList<>();
        boolean reporting = false;
        for (Range sentence : sentences) {
            reporting = resultCues.isAt(words, sentence.from(), sentence.to())
                    || reporting && !resultEnds.isAt(words, sentence.from(), sentence.to());
            if (reporting) {
                Range result = withoutEndMark(words, sentence.from(), sentence.to());
                if (!result.isEmpty()) {
                    results.add(result);
                }
            }
        }
        return results;
    }

    /** The items of a list that somebody opened with {@code nêu ra những khó khăn … như:}. */
    List<FoundIssue> issues(Words words, List<Range> sentences) {
        List<FoundIssue> issues = new ArrayList<>();
        for (Range sentence : sentences) {
            Phrases.@Nullable Match<String> frame = raisedFrames.firstIn(words, sentence.from(), sentence.to());
            Phrases.@Nullable Match<String> intro =
                    frame == null ? null : listIntros.firstIn(words, frame.to(), sentence.to());
            if (frame != null && intro != null) {
                Range by = raiser(words, sentence.from(), frame.from());
                boolean semicolons = contains(words, intro.to(), sentence.to(), ';');
                for (Range item : parts(words, intro.to(), sentence.to(), semicolons ? ';' : ',')) {
                    issues.add(new FoundIssue(item, by));
                }
            }
        }
        return issues;
    }

    /** {@code Tại hội nghị, | các đồng chí Bí thư các xã | đã nêu ra}. */
    private @Nullable Range raiser(Words words, int from, int to) {
        int start = from;
        if (words.isWord(from) && (words.is(from, "tại") || words.is(from, "cũng"))) {
            for (int i = from; i < Math.min(to, from + SUBJECT_WORDS); i++) {
                int noun = meetingNouns.endAt(words, i, to);
                start = noun > 0 ? noun : start;
            }
        }
        start = start < to && words.sign(start) == ',' ? start + 1 : start;
        int end = to;
        while (end > start && words.isWord(end - 1) && (words.is(end - 1, "đã") || words.is(end - 1, "cũng"))) {
            end--;
        }
        return end > start ? new Range(start, end) : null;
    }

    private static boolean contains(Words words, int from, int to, char sign) {
        for (int i = from; i < to; i++) {
            if (words.sign(i) == sign) {
                return true;
            }
        }
        return false;
    }

    private static List<Range> parts(Words words, int from, int to, char sign) {
        List<Range> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || words.sign(i) == sign) {
                Range part = withoutEndMark(words, start, i);
                if (part.to() - part.from() >= FEWEST_WORDS) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Range withoutEndMark(Words words, int from, int to) {
        int end = to;
        while (end > from
                && (words.sign(end - 1) == '.'
                        || words.sign(end - 1) == '\u2026'
                        || words.sign(end - 1) == ';'
                        || words.sign(end - 1) == ',')) {
            end--;
        }
        return new Range(from, end);
    }
}
