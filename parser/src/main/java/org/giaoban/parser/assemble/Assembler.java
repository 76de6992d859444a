package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.parser.layout.Layout;
import org.giaoban.parser.layout.Paragraph;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.text.Vietnamese;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes the article of a laid-out page: who the people are, which meetings are reported, who took part, who was told what. */
public final class Assembler {
    private final CastReader castReader;
    private final MeetingReader meetingReader;
    private final MeetingAssembler meetingAssembler;
    private final YearWitness yearWitness;
    private final NearMisses nearMisses;

    /**
     * {@return the stage}
     *
     * @param lexicons its words
     */
    public Assembler(Lexicons lexicons) {
        this.castReader = new CastReader(lexicons);
        this.meetingReader = new MeetingReader(lexicons);
        this.meetingAssembler = new MeetingAssembler(lexicons);
        this.nearMisses = new NearMisses(lexicons);
        this.yearWitness = new YearWitness(lexicons);
    }

    /**
     * Makes the article.
     *
     * @param words the text
     * @param layout what stands where
     * @param referenceDay the caller's day for pages without a date, or null
     * @param evidence takes where each value was read
     * @param findings takes what was assumed or is missing
     * @return the article
     */
    public Article assemble(
            Words words,
            Layout layout,
            @Nullable LocalDate referenceDay,
            Consumer<Evidence> evidence,
            Consumer<Finding> findings) {
        Page page = Page.of(words, layout);
        Ledger ledger = new Ledger(words, evidence);
        Cast cast = castReader.read(words, page.everything());
        DateResolver resolver = new DateResolver(layout.publishedOn(), referenceDay, yearWitness.of(page));
        List<Meeting> meetings = new ArrayList<>();
        Set<Figure> present = new HashSet<>();
        List<MeetingReader.Anchor> anchors = meetingReader.anchors(page);
        ProblemCode other = otherThanBulletin(page, anchors, cast);
        List<FoundMeeting> found = other == null ? meetingReader.read(page, anchors, cast, resolver) : List.of();
        String section = ledger.optional("section", layout.section(), "section-label");
        String headline = ledger.optional("headline", layout.headline(), "headline");
        List<String> paragraphs = new ArrayList<>();
        String lead = body(layout, ledger, paragraphs);
        List<String> captions = ledger.list("captions", layout.captions(), "caption");
        List<String> authors = ledger.list("authors", layout.authors(), "byline");
        if (layout.published() != null) {
            ledger.note("publishedOn", layout.published(), "page-date");
        }
        for (FoundMeeting meeting : found) {
            String path = "meetings[" + meetings.size() + "]";
            meetings.add(meetingAssembler.assemble(page, meeting, cast, path, ledger, findings, present));
        }
        if (found.isEmpty()) {
            ProblemCode code = other == null ? ProblemCode.NO_MEETING : other;
            findings.accept(new Finding(code, null, null, List.of()));
        }
        List<Official> others = others(cast, present, words, ledger);
        return new Article(
                section, headline, lead, paragraphs, captions, authors, layout.publishedOn(), meetings, others);
    }

    /** What the page is where it can report no meeting, or null. */
    private @Nullable ProblemCode otherThanBulletin(Page page, List<MeetingReader.Anchor> anchors, Cast cast) {
        if (!Vietnamese.mayBe(page.words())) {
            return ProblemCode.NOT_VIETNAMESE;
        }
        ProblemCode byLines = nearMisses.byLines(page);
        return byLines == null && meetingReader.isIndex(page, anchors, cast) ? ProblemCode.INDEX_PAGE : byLines;
    }

    private static @Nullable String body(Layout layout, Ledger ledger, List<String> paragraphs) {
        String lead = null;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (lead == null) {
                lead = ledger.joined("lead", paragraph.pieces(), "lead");
            } else {
                paragraphs.add(ledger.joined("paragraphs[" + paragraphs.size() + "]", paragraph.pieces(), "paragraph"));
            }
        }
        return lead;
    }

    private static List<Official> others(Cast cast, Set<Figure> present, Words words, Ledger ledger) {
        List<Official> others = new ArrayList<>();
        for (Figure figure : cast.figures()) {
            if (!present.contains(figure)) {
                others.add(Officials.of(figure, "officials[" + others.size() + "]", words, ledger));
            }
        }
        return others;
    }
}
