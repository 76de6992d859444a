package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** One walk over a sentence from left to right that collects the people named in it. */
final class PeopleScan {
    private final Words words;
    private final int limit;
    private final People people;
    private final List<PersonMention> found = new ArrayList<>();
    /** Titles of a plural header, given to every name of the list that follows it. */
    private List<Title> shared = List.of();
    /** Whether {@code các đồng chí}, or a name found just before, announces more names. */
    private boolean inList;

    PeopleScan(Words words, int limit, People people) {
        this.words = words;
        this.limit = limit;
        this.people = people;
    }

    List<PersonMention> run(int from) {
        int i = next(from);
        while (i < limit) {
            i = next(step(i));
        }
        return found;
    }

    /** The next word that matters: within a list each one, for it may end the list; else only where a person may begin. */
    private int next(int i) {
        return inList || !shared.isEmpty() ? i : people.gate().nextOr(words, Mark.CAPITAL, i, limit);
    }

    private int step(int i) {
        Phrases.@Nullable Match<Honorific> honorific = people.honorifics().at(words, i, limit);
        if (honorific != null) {
            return afterHonorific(honorific);
        }
        if (people.titles().isAt(words, i, limit)) {
            return afterTitles(i, i, null);
        }
        int end = aloneEnd(i);
        if (end > 0) {
            return add(i, null, i, end, List.of());
        }
        endListAt(i);
        return words.isCapitalised(i) ? people.names().runEnd(words, i, limit, false) : i + 1;
    }

    /** Words that are no separator between people end a list. */
    private void endListAt(int i) {
        char sign = words.sign(i);
        boolean goesOn = sign == ',' || sign == ';' || sign == ':' || sign == '-' || sign == ')' || sign == '(';
        if (!goesOn && !words.is(i, "và") && !words.is(i, "cùng")) {
            inList = false;
            if (sign == '.') {
                shared = List.of();
            }
        }
    }

    private int aloneEnd(int i) {
        int end = people.names().alone(words, i, limit);
        if (end > 0 || !inList) {
            return end;
        }
        int listed = people.names().afterAddress(words, i, limit);
        return listed > 0
                        && people.names().afterTitle(words, i, limit, false, i) > 0
                        && !people.names().isBlocked(words, i)
                ? listed
                : -1;
    }

    private int afterHonorific(Phrases.Match<Honorific> first) {
        boolean many = first.value() == Honorific.MANY;
        int end = first.to();
        Phrases.@Nullable Match<Honorific> next = first;
        while (next != null) {
            end = next.to();
            many |= next.value() == Honorific.MANY;
            next = people.honorifics().at(words, skipDot(end), limit);
        }
        int k = skipDot(end);
        Range honorific = new Range(first.from(), end);
        if (many) {
            inList = true;
            shared = List.of();
            return afterPluralAddress(first.from(), honorific, k);
        }
        if (people.titles().isAt(words, k, limit)) {
            return afterTitles(first.from(), k, honorific);
        }
        return nameAfterAddress(first, honorific, k);
    }

    private int nameAfterAddress(Phrases.Match<Honorific> first, Range honorific, int k) {
        boolean rank = first.value() == Honorific.RANK || first.value() == Honorific.DEGREE;
        int nameStart = rank && words.sign(k) == ',' ? k + 1 : k;
        if (nameStart > k && people.titles().isAt(words, nameStart, limit)) {
            return afterTitles(first.from(), nameStart, honorific);
        }
        int nameEnd = words.hasBlankLineBefore(nameStart) ? -1 : people.names().afterAddress(words, nameStart, limit);
        return nameEnd < 0 ? honorific.to() : add(first.from(), honorific, nameStart, nameEnd, List.of());
    }

    private int skipDot(int i) {
        return words.sign(i) == '.' && i + 1 < limit && words.isCapitalised(i + 1) ? i + 1 : i;
    }

    /** {@code các đồng chí: A…}, {@code các đồng chí Ủy viên Ban Thường vụ: A…}, {@code các đồng chí A, B}. */
    private int afterPluralAddress(int from, Range honorific, int k) {
        int i = words.sign(k) == ':' || words.sign(k) == '-' ? k + 1 : k;
        if (people.titles().isAt(words, i, limit)) {
            return afterPluralTitles(from, i, honorific);
        }
        int nameEnd = people.names().afterAddress(words, i, limit);
        return nameEnd < 0 ? i : add(from, honorific, i, nameEnd, List.of());
    }

    /** Titles that may lead to a name; without one they are only spoken of. */
    private int afterTitles(int from, int titleStart, @Nullable Range honorific) {
        boolean plural = honorific == null && words.is(from - 1, "các");
        if (plural) {
            return afterPluralTitles(from, titleStart, null);
        }
        List<Title> chain = people.chain(words, titleStart, limit);
        if (chain.isEmpty()) {
            endListAt(titleStart);
            return titleStart + 1;
        }
        int end = chain.get(chain.size() - 1).range().to();
        Range ownHonorific = honorific;
        int nameStart = end;
        Phrases.@Nullable Match<Honorific> late = people.honorifics().at(words, separated(end), limit);
        if (late != null && late.value() != Honorific.MANY) {
            if (words.sign(end) == ',') {
                return end + 1;
            }
            nameStart = skipDot(late.to());
            ownHonorific = new Range(late.from(), late.to());
        } else if (words.sign(end) == '-' || words.sign(end) == ':') {
            nameStart++;
        }
        int nameEnd = nameEndAfter(nameStart, ownHonorific != null && nameStart > end);
        if (nameEnd < 0) {
            return end;
        }
        return add(from, ownHonorific, nameStart, nameEnd, chain);
    }

    private int separated(int i) {
        return words.sign(i) == ',' || words.sign(i) == '-' || words.sign(i) == ':' ? i + 1 : i;
    }

    private int nameEndAfter(int nameStart, boolean addressed) {
        return addressed
                ? people.names().afterAddress(words, nameStart, limit)
                : people.names().endAfterTitle(words, nameStart, limit);
    }

    private int afterPluralTitles(int from, int titleStart, @Nullable Range honorific) {
        List<Title> chain = people.chain(words, titleStart, limit);
        inList = true;
        if (chain.isEmpty()) {
            return titleStart + 1;
        }
        int end = chain.get(chain.size() - 1).range().to();
        int nameStart = separated(end);
        int nameEnd = nameEndAfter(nameStart, words.sign(end) == ':');
        if (nameEnd < 0) {
            Phrases.@Nullable Match<Honorific> late =
                    words.sign(end) == ':' ? people.honorifics().at(words, nameStart, limit) : null;
            shared = late == null ? List.of() : chain;
            return end;
        }
        shared = chain;
        return add(from, honorific, nameStart, nameEnd, List.of());
    }

    /** Notes a person, with the titles after the name, and returns the end of the mention. */
    private int add(int from, @Nullable Range honorific, int nameStart, int nameEnd, List<Title> before) {
        List<Title> positions = new ArrayList<>(shared);
        positions.addAll(before);
        int end = titlesAfter(nameEnd, positions);
        found.add(new PersonMention(new Range(from, end), honorific, new Range(nameStart, nameEnd), positions));
        inList = true;
        return end;
    }

    private int titlesAfter(int nameEnd, List<Title> positions) {
        int end = nameEnd;
        while (true) {
            int next = nextTitleStart(end, end == nameEnd);
            next = next < 0 ? people.appointmentEnd(words, end, limit) : next;
            if (next < 0) {
                return end;
            }
            boolean bracket = words.sign(end) == '(';
            List<Title> chain = people.chain(words, next, limit);
            if (chain.isEmpty()) {
                return end;
            }
            int chainEnd = chain.get(chain.size() - 1).range().to();
            if (leadsToName(chainEnd) && !isBound(end, nameEnd)) {
                return end;
            }
            positions.addAll(chain);
            end = bracket && words.sign(chainEnd) == ')' ? chainEnd + 1 : chainEnd;
        }
    }

    /** A dash, a colon or a bracket right after the name binds what follows to it. */
    private boolean isBound(int end, int nameEnd) {
        char sign = words.sign(end);
        return end == nameEnd && (sign == '-' || sign == ':' || sign == '(');
    }

    private int nextTitleStart(int end, boolean afterName) {
        char sign = words.sign(end);
        if (sign == ';') {
            return people.isRankAmongTitles(words, end + 1, limit) ? end + 1 : -1;
        }
        int start = People.separatorEnd(words, end);
        if (afterName && (sign == 0 || sign == '(' || sign == ':')) {
            start = sign == 0 ? end : end + 1;
        }
        return people.beginsTitle(words, start, limit) ? start : -1;
    }

    private boolean leadsToName(int chainEnd) {
        return people.names().endAfterTitle(words, chainEnd, limit) > 0;
    }
}
