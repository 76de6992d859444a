package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Finds directives and results, each under the keys by which they meet: the unit and the first words of the action. A directive of
 * no named unit, or with too short an action, has a key of its own and meets none.
 */
final class UtteranceReader {
    private static final int FEWEST_WORDS = 4;
    private static final Pattern FIRST_WORDS = Pattern.compile("^\\S+(?: \\S+){" + (FEWEST_WORDS - 1) + "}(?= |$)");
    private static final Pattern DONE = Pattern.compile("(?<=^| )" + Wording.fold("đã") + " ");

    private UtteranceReader() {}

    static void read(Entry entry, BiConsumer<String, Utterance> found) {
        Article article = entry.article();
        for (int i = 0; i < article.meetings().size(); i++) {
            Meeting meeting = article.meetings().get(i);
            if (meeting != null) {
                read(entry, meeting, "meetings[" + i + "]", found);
            }
        }
    }

    private static void read(Entry entry, Meeting meeting, String path, BiConsumer<String, Utterance> found) {
        Setting setting = Setting.of(entry.article(), meeting);
        Place place = setting == null ? null : setting.place();
        LocalDate day = meeting.startsOn() == null ? entry.article().publishedOn() : meeting.startsOn();
        for (int i = 0; i < meeting.directives().size(); i++) {
            Directive directive = meeting.directives().get(i);
            if (directive != null) {
                Reference at = new Reference(entry.source(), path + ".directives[" + i + "]");
                order(at, day, place, directive, found);
            }
        }
        for (int i = 0; place != null && i < meeting.results().size(); i++) {
            String result = meeting.results().get(i);
            if (result != null) {
                Reference at = new Reference(entry.source(), path + ".results[" + i + "]");
                results(at, day, place, result, found);
            }
        }
    }

    private static void order(
            Reference at,
            @Nullable LocalDate day,
            @Nullable Place place,
            Directive directive,
            BiConsumer<String, Utterance> found) {
        String action = Wording.fold(withoutDeadline(directive));
        List<String> addressees = directive.addressees().stream()
                .filter(Objects::nonNull)
                .map(Wording::fold)
                .sorted()
                .toList();
        Matcher first = FIRST_WORDS.matcher(action);
        boolean alone = addressees.isEmpty() || !first.find();
        String key = place == null || alone ? at.toString() : key(place, first.group());
        found.accept(key, new Utterance.Order(at, day, place, directive, action, addressees));
    }

    private static String withoutDeadline(Directive directive) {
        String action = directive.action() == null ? "" : directive.action();
        Deadline deadline = directive.deadline();
        return deadline == null || deadline.text() == null ? action : action.replace(deadline.text(), " ");
    }

    private static void results(
            Reference at, @Nullable LocalDate day, Place place, String result, BiConsumer<String, Utterance> found) {
        String sentence = Wording.fold(result);
        Map<String, String> behind = new LinkedHashMap<>();
        Matcher done = DONE.matcher(sentence);
        while (done.find()) {
            String rest = sentence.substring(done.end());
            Matcher first = FIRST_WORDS.matcher(rest);
            if (first.find()) {
                behind.putIfAbsent(key(place, first.group()), rest);
            }
        }
        behind.forEach((key, rest) -> found.accept(key, new Utterance.Result(at, day, result, sentence, rest)));
    }

    private static String key(Place place, String firstWords) {
        return place.folded() + " | " + firstWords;
    }
}
