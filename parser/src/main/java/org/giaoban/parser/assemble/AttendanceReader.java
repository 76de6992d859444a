package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giaoban.core.model.Role;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.Counterparts;
import org.giaoban.parser.recognise.Cue;
import org.giaoban.parser.recognise.Cues;
import org.giaoban.parser.recognise.Groups;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.recognise.Predicate;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Reads who chaired, attended and spoke.
 *
 * <p>Each sentence is cut at its cues ({@code Dự hội nghị có}, {@code chủ trì hội nghị}, {@code phát biểu}). People stand after a cue that
 * announces a list, else before it.
 */
final class AttendanceReader {
    private static final int SUBJECT_GAP = 7;
    private static final int SPEECH_OPENER_GAP = 16;
    private static final int LIST_GAP = 40;
    private static final int CHAIR_GAP = 12;

    private final Cues cues;
    private final Groups groups;
    private final Counterparts counterparts;

    AttendanceReader(Lexicons lexicons) {
        this.cues = new Cues(lexicons);
        this.groups = new Groups(lexicons);
        this.counterparts = new Counterparts(lexicons);
    }

    /**
     * Reads the attendance of a meeting.
     *
     * @param meeting the meeting
     * @param sentences the sentences and captions that speak of it
     * @param cast the people of the page
     */
    Attendance read(Words words, FoundMeeting meeting, List<Range> sentences, Cast cast) {
        Map<Figure, Set<Role>> roles = new LinkedHashMap<>();
        List<Range> people = cast.ranges(meeting.sentence());
        List<Range> found = new ArrayList<>(counterparts.in(words, meeting.sentence(), meeting.mention(), people));
        for (Range sentence : sentences) {
            List<Cue> cut = cues.in(words, sentence, cast.ranges(sentence));
            if (!cut.isEmpty()) {
                new Frames(words, sentence, cast.in(sentence), roles, found).read(cut);
            }
        }
        roles.values().forEach(some -> {
            if (some.contains(Role.CHAIR)) {
                some.remove(Role.ATTENDEE);
            }
        });
        return new Attendance(roles, distinct(words, found));
    }

    /** The groups without those that the page names twice. */
    private static List<Range> distinct(Words words, List<Range> groups) {
        Map<String, Range> byWords = new LinkedHashMap<>();
        for (Range group : groups) {
            byWords.putIfAbsent(words.folded(group), group);
        }
        return List.copyOf(byWords.values());
    }

    /** One sentence, cut at its cues. */
    private final class Frames {
        private final Words words;
        private final Range sentence;
        private final List<Reference> references;
        private final Map<Figure, Set<Role>> roles;
        private final List<Range> groupsFound;

        Frames(
                Words words,
                Range sentence,
                List<Reference> references,
                Map<Figure, Set<Role>> roles,
                List<Range> groupsFound) {
            this.words = words;
            this.sentence = sentence;
            this.references = references;
            this.roles = roles;
            this.groupsFound = groupsFound;
        }

        void read(List<Cue> found) {
            int clause = sentence.from();
            for (int k = 0; k < found.size(); k++) {
                Cue cue = found.get(k);
                int next = k + 1 < found.size() ? found.get(k + 1).range().from() : sentence.to();
                Range before = new Range(clause, Math.max(clause, cue.range().from()));
                if (cue.predicate() == Predicate.SPEAKER) {
                    speaker(cue);
                } else {
                    frame(cue, before, next);
                    clause = cue.range().to();
                }
            }
        }

        private void frame(Cue cue, Range before, int next) {
            if (isPlanned(cue) || isAttribute(cue)) {
                return;
            }
            Role role = cue.predicate() == Predicate.CHAIR ? Role.CHAIR : Role.ATTENDEE;
            List<Reference> peopleBefore = in(before);
            boolean nobodyBefore = peopleBefore.isEmpty();
            boolean opensSentence = cue.range().from() - before.from() <= 2 && nobodyBefore;
            boolean counted = groups.isAt(words, cue.range().to(), sentence.to());
            boolean forward = cue.listFollows() || opensSentence || counted && nobodyBefore;
            Range list = forward ? new Range(cue.range().to(), listEnd(cue, role, next)) : before;
            List<Reference> people = forward ? in(list) : peopleBefore;
            List<Reference> takers =
                    forward ? people : lastCoordinated(people, cue.range().from(), role);
            takers.forEach(reference -> give(reference, role));
            if (role == Role.ATTENDEE
                    && (cue.listFollows() || counted && forward || !forward && isListed(list, people))) {
                groupsFound.addAll(groups.in(words, list, named(people)));
            }
        }

        /** Those whose name, or what stands for it, is in a stretch; the address word may belong to the cue. */
        private List<Reference> in(Range stretch) {
            List<Reference> people = new ArrayList<>();
            for (Reference reference : References.touching(references, stretch)) {
                PersonMention mention = reference.mention();
                if (stretch.contains(mention == null ? reference.range() : mention.name())) {
                    people.add(reference);
                }
            }
            return people;
        }

        private static List<Range> named(List<Reference> people) {
            List<Range> named = new ArrayList<>();
            for (Reference reference : people) {
                if (reference.figure() != null) {
                    named.add(reference.range());
                }
            }
            return named;
        }

        /** {@code bầu đại biểu dự Đại hội}: those who are to attend. */
        private boolean isAttribute(Cue cue) {
            int from = cue.range().from();
            return from - 1 > sentence.from() + 1
                    && words.is(from - 1, "biểu")
                    && cue.range().to() - from > 2
                    && !cue.listFollows();
        }

        /** {@code sẽ tham dự}. */
        private boolean isPlanned(Cue cue) {
            int from = cue.range().from();
            return from > sentence.from() && words.is(from - 1, "sẽ");
        }

        /** A list after a cue goes on to the end of the sentence, a person after {@code dưới sự chủ trì của} only to the next clause. */
        private int listEnd(Cue cue, Role role, int next) {
            boolean under = role == Role.CHAIR && words.is(cue.range().to() - 1, "của");
            if (!under) {
                return next;
            }
            int end = cue.range().to();
            for (Reference reference : References.touching(references, new Range(end, sentence.to()))) {
                boolean begun = reference.range().from() < cue.range().to();
                if (!begun && reference.range().from() - end > 3) {
                    break;
                }
                end = begun ? end : reference.range().to();
            }
            return end;
        }

        private boolean isListed(Range list, List<Reference> people) {
            for (int i = list.from(); i < list.to(); i++) {
                if (words.sign(i) == ';') {
                    return true;
                }
            }
            return people.size() > 1;
        }

        /** The people right before a verb that are joined by commas, semicolons and {@code và}. */
        private List<Reference> lastCoordinated(List<Reference> people, int verb, Role role) {
            List<Reference> taken = new ArrayList<>();
            int edge = verb;
            for (int k = people.size() - 1; k >= 0; k--) {
                Reference reference = people.get(k);
                int gap = edge - reference.range().to();
                boolean listed =
                        role == Role.ATTENDEE && words.sign(reference.range().to()) == ';';
                boolean near = gap
                        <= (taken.isEmpty() && !listed ? SUBJECT_GAP : role == Role.ATTENDEE ? LIST_GAP : CHAIR_GAP);
                if (!near || breaksSubject(reference.range().to(), edge, taken.isEmpty())) {
                    break;
                }
                taken.add(0, reference);
                edge = reference.range().from();
            }
            return taken;
        }

        /** Words between two people that tell that they do not act together. */
        private boolean breaksSubject(int from, int to, boolean first) {
            for (int i = from; i < to; i++) {
                if (words.is(i, "với")
                        || words.is(i, "cho")
                        || words.is(i, "của") && !first
                        || words.sign(i) == ':'
                        || words.sign(i) == '.') {
                    return true;
                }
            }
            return false;
        }

        /** {@code Đồng chí A nhấn mạnh}, {@code Phát biểu tại hội nghị, đồng chí A …}. */
        private void speaker(Cue cue) {
            int verb = cue.range().from();
            Reference nearest = null;
            for (Reference reference : near(verb - SUBJECT_GAP - 1, verb)) {
                boolean ends = reference.range().to() <= verb
                        && verb - reference.range().to() <= SUBJECT_GAP;
                nearest = ends ? reference : nearest;
            }
            if (nearest != null) {
                if (!breaksSubject(nearest.range().to(), cue.range().from(), true)) {
                    give(nearest, Role.SPEAKER);
                }
                return;
            }
            if (cue.range().from() - sentence.from() <= 3) {
                int end = cue.range().to();
                for (Reference reference : near(end, end + SPEECH_OPENER_GAP + 1)) {
                    if (reference.range().from() >= end) {
                        give(reference, Role.SPEAKER);
                        return;
                    }
                }
            }
        }

        private List<Reference> near(int from, int to) {
            return References.touching(references, new Range(Math.max(0, from), Math.max(0, to)));
        }

        private void give(Reference reference, Role role) {
            Figure figure = reference.figure();
            if (figure != null) {
                roles.computeIfAbsent(figure, key -> EnumSet.noneOf(Role.class)).add(role);
            }
        }
    }
}
