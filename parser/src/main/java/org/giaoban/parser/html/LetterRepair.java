package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.giaoban.parser.encoding.Confidence;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.encoding.TextEncoding;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns the letters of a page into Unicode where they are codes of an old encoding, or were misread. Markup is not looked at.
 *
 * <p>Pages mix: a menu in Unicode beside an article in the codes of a font. So text that is styled alike is judged together, by the Vietnamese
 * syllables that come out; where even that is mixed, each block by itself. What is too short to tell is read as the font says that it stands in,
 * else as most of the page is.
 */
final class LetterRepair {
    private static final int FEWEST_TELLING = 4;
    private static final double GOOD = 0.75;

    private final TextDecoder decoder;

    LetterRepair(TextDecoder decoder) {
        this.decoder = decoder;
    }

    /** Repairs a page in place, as its words tell. */
    LetterReport repair(Document document) {
        PieceText all = new PieceText(PagePieces.of(document));
        DecodedText whole = decoder.repair(all.text());
        boolean same = strange(whole) < FEWEST_TELLING;
        if (whole.converted() && (same && !all.hasUnicodeLetters() || whole.encoding() == TextEncoding.VIQR)) {
            all.write(whole);
            return LetterReport.of(List.of(whole));
        }
        if (same && !whole.converted()) {
            return LetterReport.unconverted(whole);
        }
        Judgement judgement = new Judgement();
        byTypeface(all.pieces()).forEach(group -> judgement.judge(group, true));
        judgement.judgeRest();
        List<DecodedText> written = new ArrayList<>();
        judgement.groups.forEach((encoding, group) -> written.add(write(encoding, group)));
        return written.isEmpty() ? LetterReport.unconverted(whole) : LetterReport.of(written);
    }

    /** Repairs a page in place whose encoding the caller knows. */
    LetterReport repair(Document document, TextEncoding encoding) {
        PieceText all = new PieceText(PagePieces.of(document));
        DecodedText given = decoder.repair(all.text(), encoding);
        all.write(given);
        return LetterReport.of(List.of(given));
    }

    private DecodedText write(TextEncoding encoding, List<PagePiece> group) {
        group.sort(Comparator.comparingInt(PagePiece::block));
        PieceText text = new PieceText(group);
        DecodedText found = decoder.repair(text.text());
        boolean told = found.converted() && found.encoding() == encoding;
        DecodedText read = told ? found : supposed(decoder.repair(text.text(), encoding));
        text.write(read);
        return read;
    }

    private static DecodedText supposed(DecodedText given) {
        return new DecodedText(
                given.text(),
                given.encoding(),
                given.misreadings(),
                Confidence.LIKELY,
                given.telling(),
                given.readable(),
                given.damaged(),
                List.of());
    }

    private static int strange(DecodedText decoded) {
        return decoded.telling() - decoded.readable();
    }

    private static List<List<PagePiece>> byTypeface(List<PagePiece> pieces) {
        return List.copyOf(pieces.stream()
                .collect(Collectors.groupingBy(
                        piece -> piece.typeface().name(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static List<List<PagePiece>> byBlock(List<PagePiece> pieces) {
        return List.copyOf(pieces.stream()
                .collect(Collectors.groupingBy(PagePiece::block, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Which pieces are in which encoding. */
    private final class Judgement {
        private final Map<TextEncoding, List<PagePiece>> groups = new EnumMap<>(TextEncoding.class);
        private final Map<TextEncoding, Integer> readable = new EnumMap<>(TextEncoding.class);
        private final List<PieceText> undecided = new ArrayList<>();
        private int plain;

        void judge(List<PagePiece> group, boolean divisible) {
            PieceText text = new PieceText(group);
            DecodedText found = decoder.repair(text.text());
            boolean unicode = text.hasUnicodeLetters();
            boolean mixed = found.converted() ? unicode : strange(found) >= FEWEST_TELLING;
            if (divisible && mixed) {
                byBlock(group).forEach(block -> judge(block, false));
            } else if (found.converted()) {
                put(found.encoding(), group);
                readable.merge(found.encoding(), found.readable(), Integer::sum);
            } else if (found.share() >= GOOD && (unicode || found.readable() >= FEWEST_TELLING)) {
                plain += found.readable();
            } else if (found.telling() > 0) {
                undecided.add(text);
            }
        }

        private void put(TextEncoding encoding, List<PagePiece> group) {
            groups.computeIfAbsent(encoding, any -> new ArrayList<>()).addAll(group);
        }

        void judgeRest() {
            TextEncoding main = main();
            boolean most = main != null && readable.getOrDefault(main, 0) > plain;
            for (PieceText text : undecided) {
                TextEncoding font = text.pieces().get(0).typeface().encoding();
                TextEncoding supposed = font == null ? main : font;
                if (supposed != null && (most && supposed == main || isBetter(text, supposed))) {
                    put(supposed, text.pieces());
                }
            }
        }

        private @Nullable TextEncoding main() {
            return readable.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }

        private boolean isBetter(PieceText text, TextEncoding encoding) {
            DecodedText supposed = decoder.repair(text.text(), encoding);
            DecodedText found = decoder.repair(text.text());
            boolean good = supposed.telling() > 0 && supposed.share() >= GOOD;
            return good
                    && (supposed.share() > found.share()
                            || text.pieces().get(0).typeface().encoding() == encoding);
        }
    }
}
