package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.giaoban.parser.encoding.Confidence;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextEncoding;
import org.giaoban.parser.report.ProblemCode;

/**
 * What the letters of a page turned out to be.
 *
 * @param converted what was converted, the most first; nothing where the letters are left as they were
 * @param unconverted what is to be said where they are
 */
record LetterReport(List<DecodedText> converted, List<Remark> unconverted) {
    LetterReport {
        converted = converted.stream()
                .sorted(Comparator.comparingInt(DecodedText::readable).reversed())
                .toList();
        unconverted = List.copyOf(unconverted);
    }

    static LetterReport of(List<DecodedText> read) {
        return new LetterReport(read.stream().filter(DecodedText::converted).toList(), List.of());
    }

    static LetterReport unconverted(DecodedText whole) {
        return new LetterReport(
                List.of(),
                whole.problems().stream()
                        .map(problem -> new Remark(problem.code(), problem.arguments()))
                        .toList());
    }

    boolean isConverted() {
        return !converted.isEmpty();
    }

    /** The encoding of one byte a letter that most of the page was in, or what it is where there was none. */
    String encodingOr(String charset) {
        TextEncoding most = isConverted() ? converted.get(0).encoding() : TextEncoding.UTF_8;
        return most == TextEncoding.UTF_8 || most == TextEncoding.VIQR ? charset : most.label();
    }

    /**
     * What is to be said.
     *
     * @param octets whether the bytes were taken for Windows-1252 here, which is no misreading of the page's
     */
    List<Remark> remarks(boolean octets) {
        List<Remark> remarks = new ArrayList<>(unconverted);
        for (DecodedText text : converted) {
            boolean ours = octets && text.encoding() != TextEncoding.UTF_8 && text.misreadings() > 0;
            boolean certain = text.confidence() == Confidence.CERTAIN;
            remarks.add(new Remark(
                    certain ? ProblemCode.ENCODING_CONVERTED : ProblemCode.ENCODING_ASSUMED,
                    List.of(
                            text.encoding().label(),
                            "MISREAD_" + (text.misreadings() - (ours ? 1 : 0)),
                            text.readable() + "/" + text.telling())));
            if (text.damaged() > 0) {
                remarks.add(new Remark(
                        ProblemCode.ENCODING_DAMAGED,
                        List.of(String.valueOf(text.damaged()), text.encoding().label())));
            }
        }
        return remarks;
    }
}
