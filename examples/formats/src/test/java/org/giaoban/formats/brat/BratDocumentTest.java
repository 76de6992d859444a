package org.giaoban.formats.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dkpro.core.io.brat.internal.model.BratAnnotation;
import org.dkpro.core.io.brat.internal.model.BratAnnotationDocument;
import org.dkpro.core.io.brat.internal.model.BratRelationAnnotation;
import org.dkpro.core.io.brat.internal.model.BratTextAnnotation;
import org.dkpro.core.io.brat.internal.model.Offsets;
import org.giaoban.core.model.Article;
import org.giaoban.formats.Readings;
import org.giaoban.formats.StandoffReader;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Span;
import org.junit.jupiter.api.Test;

class BratDocumentTest {
    private static StandoffReader read(ParsedBulletin bulletin) {
        BratDocument document = BratDocument.of(bulletin);
        return new StandoffReader(document.text(), document.annotations());
    }

    private static ParsedBulletin lead(String text, String value, Span... spans) {
        Article article = new Article(null, null, value, List.of(), List.of(), List.of(), null, List.of(), List.of());
        List<Evidence> evidence = java.util.Arrays.stream(spans)
                .map(span -> new Evidence("lead", span, "lead"))
                .toList();
        return new ParsedBulletin(text, null, article, evidence, List.of());
    }

    @Test
    void aDirectiveHasWhatBelongsToIt() {
        StandoffReader document = read(Readings.smiling());
        assertThat(document.spans("Directive"))
                .extracting(StandoffReader.Span::words)
                .containsExactly("các xã rà soát 😀 quỹ đất trước ngày 30/4");
        assertThat(document.attributes("Directive")).containsExactly("Force BINDING");
        Set<String> parts = document.relations().stream()
                .filter(relation -> document.spans().get(relation.to()).type().equals("Directive"))
                .map(relation -> document.spans().get(relation.from()).type())
                .collect(Collectors.toSet());
        assertThat(parts).containsExactlyInAnyOrder("Issuer", "Addressee", "Action", "Deadline");
        assertThat(document.notes("Deadline")).containsExactly("to=2024-04-29");
        assertThat(document.attributes("Meeting")).containsExactly("Kind BRIEFING");
        assertThat(document.attributes("Day")).containsExactly("PartOfDay MORNING");
        assertThat(document.notes("Day")).containsExactly("value=2024-03-05; endsOn=2024-03-05");
        assertThat(document.attributes("Person")).contains("RoleChair");
    }

    @Test
    void aNameBehindAnAddressWordIsInTheNote() {
        assertThat(read(Readings.seed()).notes("Issuer")).contains("value=Phùng Thị Kim Nga");
    }

    @Test
    void aValueInPiecesIsOneDiscontinuousSpan() {
        String text = "😀ab cd ef";
        assertThat(read(lead(text, "ab ef", new Span(2, 4), new Span(8, 10))).spans("Lead"))
                .containsExactly(new StandoffReader.Span("Lead", "ab ef", 2));
    }

    @Test
    void aSpanEndsBeforeEveryLineBreakAndGoesOnAfterIt() {
        String text = "ab\r\n cd\u2028ef\u0085\u000bgh\tij \n";
        StandoffReader document = read(lead(text, "ab cd ef gh ij", new Span(0, text.length())));
        assertThat(document.spans("Lead")).containsExactly(new StandoffReader.Span("Lead", "ab cd ef gh ij", 5));
        assertThat(document.notes()).isEmpty();
    }

    @Test
    void aSpanOfWhiteSpaceOnlyIsNoSpan() {
        assertThat(BratDocument.of(lead("a \n b", "x", new Span(1, 4))).annotations())
                .isEmpty();
    }

    @Test
    void aPathThatNoReadingHasIsPassedOver() {
        ParsedBulletin odd = new ParsedBulletin(
                "abc",
                null,
                Readings.nothing().article(),
                List.of(new Evidence("odd[0]", new Span(0, 1), "r")),
                List.of());
        assertThat(BratDocument.of(odd).annotations()).isEmpty();
    }

    @Test
    void nothingReadIsAnEmptyFileBesideTheText() {
        assertThat(BratDocument.of(Readings.nothing())).isEqualTo(new BratDocument("", ""));
        assertThat(BratDocument.of(lead("\ud83dx", "x")).text()).isEqualTo("\ufffdx");
    }

    @Test
    void everySpanOfEveryReadingStandsInTheText() {
        assertThat(Readings.all()).allSatisfy(bulletin -> {
            StandoffReader document = read(bulletin);
            long directives = bulletin.article().meetings().stream()
                    .mapToLong(meeting -> meeting.directives().size())
                    .sum();
            assertThat(document.spans("Directive")).hasSize((int) directives);
        });
    }

    /** The reader of DKPro Core, which takes some pieces of a span that has several as one. */
    @Test
    void aReaderOfOthersFindsTheSame() {
        assertThat(Readings.all()).allSatisfy(bulletin -> {
            BratDocument document = BratDocument.of(bulletin);
            StandoffReader ours = new StandoffReader(document.text(), document.annotations());
            BratAnnotationDocument theirs = BratAnnotationDocument.read(new StringReader(document.annotations()));
            int[] points = document.text().codePoints().toArray();
            int spans = 0;
            int relations = 0;
            for (BratAnnotation annotation : theirs.getAnnotations()) {
                if (annotation instanceof BratTextAnnotation span) {
                    spans++;
                    StandoffReader.Span known = ours.spans().get(span.getId());
                    assertThat(span.getType()).isEqualTo(known.type());
                    Offsets extent = span.getOffsets().get(0);
                    String words = new String(points, extent.getBegin(), extent.getEnd() - extent.getBegin());
                    assertThat(known.words()).startsWith(words.replaceAll("\\s+", " "));
                    assertThat(span.getAttributes())
                            .hasSameSizeAs(ours.attributes().getOrDefault(span.getId(), List.of()));
                } else if (annotation instanceof BratRelationAnnotation relation) {
                    assertThat(ours.relations())
                            .contains(new StandoffReader.Relation(
                                    relation.getType(), relation.getArg1Target(), relation.getArg2Target()));
                    relations++;
                }
            }
            assertThat(spans).isEqualTo(ours.spans().size());
            assertThat(relations).isEqualTo(ours.relations().size());
        });
    }

    @Test
    void theConfigurationDeclaresEverythingThatIsUsed() {
        String configuration = BratConfiguration.text();
        List<String> lines = configuration.lines().toList();
        assertThat(lines).contains("[entities]", "[relations]", "[events]", "[attributes]");
        assertThat(Readings.all()).allSatisfy(bulletin -> {
            StandoffReader document = read(bulletin);
            document.spans().values().forEach(span -> assertThat(lines).contains(span.type()));
            document.attributes().values().stream()
                    .flatMap(List::stream)
                    .forEach(attribute ->
                            assertThat(configuration).contains("\n" + attribute.split(" ")[0] + "\tArg:"));
        });
        assertThat(configuration).contains("Force\tArg:Directive, Value:BINDING|REQUEST|SOFT");
    }
}
