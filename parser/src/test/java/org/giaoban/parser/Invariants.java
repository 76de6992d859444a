package org.giaoban.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Span;
import org.giaoban.parser.text.NormalText;

/** What holds for the reading of every text. */
public final class Invariants {
    private static final Set<String> OWN_WORDS = Set.of(
            "startsOn",
            "endsOn",
            "publishedOn",
            "from",
            "to",
            "kind",
            "partOfDay",
            "status",
            "title",
            "force",
            "value",
            "roles",
            "issuer");

    private static final Set<ProblemCode> UNREAD = EnumSet.of(ProblemCode.EMPTY_TEXT, ProblemCode.TEXT_TOO_LONG);

    private static final BulletinValidator VALIDATOR = BulletinValidator.create();

    private Invariants() {}

    /** Spans, evidence, captions, names, issuers, JSON and constraints of one text. */
    public static void hold(BulletinParser parser, String text) {
        ParsedBulletin bulletin = parser.parse(text);
        assertThat(parser.parse(text)).isEqualTo(bulletin);
        spansHoldWhatWasRead(bulletin);
        everyValueHasEvidence(bulletin);
        captionsAndParagraphsAreApart(bulletin);
        officialsAreListedOnce(bulletin.article());
        issuersAreThereOrBodies(bulletin);
        jsonComesBackEqual(bulletin.article());
        noBrokenConstraintWithoutAProblem(bulletin);
    }

    /** The raw characters of all pieces of a value are the value, or, where it is normalised, something. */
    private static void spansHoldWhatWasRead(ParsedBulletin bulletin) {
        Map<String, String> read = new HashMap<>();
        for (Evidence evidence : bulletin.evidence()) {
            Span span = evidence.span();
            assertThat(span.end()).isLessThanOrEqualTo(bulletin.text().length());
            String raw = span.of(bulletin.text());
            NormalText normal = NormalText.of(raw);
            read.merge(evidence.path(), normal.value(0, normal.length()), (one, next) -> one + " " + next);
            assertThat(raw).as(evidence.path()).isNotBlank();
        }
        JsonNode article = BulletinJson.mapper().valueToTree(bulletin.article());
        read.forEach((path, words) -> {
            JsonNode value =
                    article.at("/" + path.replace(".", "/").replace("[", "/").replace("]", ""));
            assertThat(value.isMissingNode()).as(path).isFalse();
            if (!isNormalised(path)) {
                assertThat(words).as(path).isEqualTo(value.asText());
            }
        });
    }

    private static boolean isNormalised(String path) {
        String last = path.replaceAll("\\[\\d+]$", "");
        String name = last.substring(last.lastIndexOf('.') + 1);
        return OWN_WORDS.contains(name) && !path.matches("meetings\\[\\d+]\\.title");
    }

    private static void everyValueHasEvidence(ParsedBulletin bulletin) {
        Set<String> known = new HashSet<>();
        bulletin.evidence().forEach(evidence -> known.add(evidence.path()));
        leaves("", BulletinJson.mapper().valueToTree(bulletin.article()), known);
    }

    private static void leaves(String path, JsonNode node, Set<String> known) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> leaves(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), known));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(path + "[" + i + "]", node.get(i), known);
            }
        } else {
            assertThat(known).contains(path);
        }
    }

    private static void captionsAndParagraphsAreApart(ParsedBulletin bulletin) {
        List<Span> captions = spans(bulletin, "captions");
        List<Span> body = spans(bulletin, "paragraphs");
        body.addAll(spans(bulletin, "lead"));
        for (Span caption : captions) {
            assertThat(body).noneMatch(piece -> piece.start() < caption.end() && caption.start() < piece.end());
        }
    }

    private static List<Span> spans(ParsedBulletin bulletin, String name) {
        return new java.util.ArrayList<>(bulletin.evidence().stream()
                .filter(evidence ->
                        evidence.path().equals(name) || evidence.path().startsWith(name + "["))
                .map(Evidence::span)
                .toList());
    }

    /** Once in each meeting they took part in, else once beside the meetings. */
    private static void officialsAreListedOnce(Article article) {
        Set<String> present = new HashSet<>();
        for (Meeting meeting : article.meetings()) {
            Set<String> names = new HashSet<>();
            meeting.participants()
                    .forEach(participant ->
                            assertThat(names.add(participant.official().name())).isTrue());
            present.addAll(names);
            meeting.directives()
                    .forEach(directive -> assertThat(directive.addressees()).doesNotContainNull());
        }
        for (Official official : article.officials()) {
            assertThat(present.add(official.name())).isTrue();
        }
    }

    private static void issuersAreThereOrBodies(ParsedBulletin bulletin) {
        Set<String> elsewhere = new HashSet<>();
        bulletin.article().officials().forEach(official -> elsewhere.add(official.name()));
        for (Meeting meeting : bulletin.article().meetings()) {
            Set<String> present = new HashSet<>();
            meeting.participants()
                    .forEach(participant -> present.add(participant.official().name()));
            meeting.directives().stream()
                    .map(Directive::issuer)
                    .filter(issuer -> issuer != null && !present.contains(issuer))
                    .forEach(issuer -> assertThat(elsewhere).doesNotContain(issuer));
        }
    }

    /** A text that is not read at all has one problem, which says so. */
    private static void noBrokenConstraintWithoutAProblem(ParsedBulletin bulletin) {
        if (bulletin.problems().stream().anyMatch(problem -> UNREAD.contains(problem.code()))) {
            assertThat(bulletin.problems()).hasSize(1);
            return;
        }
        Set<String> reported = new HashSet<>();
        bulletin.problems().forEach(problem -> reported.add(problem.path() == null ? "" : problem.path()));
        VALIDATOR
                .validate(bulletin.article())
                .forEach(violation -> assertThat(reported).contains(violation.path()));
    }

    /** The other tone placement changes only tone placement. */
    public static void toneSwapReadsAlike(BulletinParser parser, String text) {
        String swapped = TonePlacement.swapped(text);
        ParsedBulletin read = parser.parse(swapped);
        Article article = parser.parse(text).article();
        assertThat(TonePlacement.swapped(BulletinJson.write(read.article())))
                .isEqualTo(TonePlacement.swapped(BulletinJson.write(article)));
        spansHoldWhatWasRead(read);
    }

    private static void jsonComesBackEqual(Article article) {
        try {
            assertThat(BulletinJson.readArticle(BulletinJson.write(article))).isEqualTo(article);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Variants of a text that say the same. */
    static Map<String, String> variants(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Map.of(
                "NFD", Normalizer.normalize(nfc, Normalizer.Form.NFD),
                "CRLF", nfc.replace("\n", "\r\n"),
                "NBSP", nfc.replace(' ', '\u00a0'),
                "Eth", nfc.replace('\u0110', '\u00d0').replace('\u0111', '\u00f0'),
                "doubled spaces", nfc.replace(" ", "  "),
                "invisible characters", nfc.replace(" ", " \u200b"));
    }

    /** Variants that say the same give equal records. */
    public static void variantsReadAlike(BulletinParser parser, String text) {
        Article article = parser.parse(text).article();
        variants(text).forEach((name, variant) -> {
            ParsedBulletin read = parser.parse(variant);
            assertThat(read.article()).as(name).isEqualTo(article);
            spansHoldWhatWasRead(read);
        });
    }
}
