package org.giaoban.parser.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.ProblemMessages;

/**
 * Turns bytes, or a text that was decoded wrongly, into Unicode: UTF-8, UTF-16, Windows-1258, TCVN3, VNI, VIQR, and UTF-8 or one of these
 * that had been taken for Windows-1252 once or twice.
 *
 * <p>What a text is in is decided by evidence: a byte order mark, well-formed UTF-8, and the share of the words that become Vietnamese
 * syllables. Texts in other languages are not converted. What stays unclear is left as it is, and {@link DecodedText#problems()} says so.
 * Results are composed (NFC) wherever something was converted.
 *
 * <p>Safe for any number of threads; any bytes are survived, in time linear in their number; the same bytes give the same result.
 *
 * <pre>{@code
 * DecodedText decoded = TextDecoder.create().decode(Files.readAllBytes(path));
 * ParsedBulletin bulletin = BulletinParser.create().parse(decoded);
 * }</pre>
 */
public final class TextDecoder {
    private final Recogniser recogniser = new Recogniser();
    private final ProblemMessages messages;

    private TextDecoder(Locale language) {
        this.messages = new ProblemMessages(language);
    }

    /** {@return a decoder whose messages are Vietnamese} */
    public static TextDecoder create() {
        return create(Locale.forLanguageTag("vi"));
    }

    /**
     * Makes a decoder.
     *
     * @param language language of the messages: Vietnamese, or English for every other language
     * @return the decoder
     */
    public static TextDecoder create(Locale language) {
        return new TextDecoder(Objects.requireNonNull(language, "language"));
    }

    /**
     * Decodes bytes in an encoding that nobody knows.
     *
     * @param bytes any bytes
     * @return the text and what it was in
     */
    public DecodedText decode(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        TextEncoding utf16 = mark == null ? Utf16.of(bytes) : mark.encoding();
        if (utf16 != null && utf16 != TextEncoding.UTF_8) {
            String text = Utf16.read(bytes, mark == null ? 0 : mark.length(), utf16);
            return report(recogniser.ofText(text).inside(utf16));
        }
        Utf8 utf8 = Utf8.read(bytes, mark == null ? 0 : mark.length());
        if (mark != null || utf8.isLikely()) {
            Reading reading = recogniser.ofText(utf8.text());
            return report(utf8.malformed() == 0 ? reading : reading.lessSure());
        }
        return report(recogniser.ofBytes(Misreading.asWindows1252(bytes)));
    }

    /**
     * Decodes bytes in an encoding that the caller knows.
     *
     * @param bytes any bytes; where they are to be in an encoding of the nineties but are UTF-8 with letters beyond ASCII, they are taken for
     *     such a text that was saved as UTF-8
     * @param encoding the encoding
     * @return the text; its confidence is {@link Confidence#CERTAIN}, for the caller has said so
     */
    public DecodedText decode(byte[] bytes, TextEncoding encoding) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        int from = mark == null ? 0 : mark.length();
        return report(
                switch (encoding) {
                    case UTF_8 -> recogniser.given(Utf8.read(bytes, from).text(), encoding);
                    case UTF_16LE, UTF_16BE -> recogniser.given(Utf16.read(bytes, from, encoding), encoding);
                    case WINDOWS_1252 -> recogniser.given(Misreading.asWindows1252(bytes), encoding);
                    case WINDOWS_1258, TCVN3, VNI, VIQR -> old(bytes, from, encoding);
                });
    }

    private Reading old(byte[] bytes, int from, TextEncoding encoding) {
        Utf8 utf8 = Utf8.read(bytes, from);
        boolean saved = utf8.wellFormed() > 0 && utf8.malformed() == 0;
        return saved
                ? recogniser.givenMisread(utf8.text(), encoding)
                : recogniser.given(Misreading.asWindows1252(bytes), encoding);
    }

    /**
     * Repairs a text that was decoded wrongly before it came here.
     *
     * @param text any text, {@code Ä‘á»“ng chÃ­} for one
     * @return the text as it was meant; where nothing had to be repaired, the same text as UTF-8 without a problem
     */
    public DecodedText repair(String text) {
        return report(recogniser.ofText(Objects.requireNonNull(text, "text")));
    }

    /**
     * Repairs a text whose letters are codes of an encoding that the caller knows: {@code §¶ng bé}, which a font of TCVN3 shows as Đảng bộ.
     *
     * @param text any text
     * @param encoding what its letters up to U+00FF are codes of; {@link TextEncoding#UTF_8} for {@code Ä‘á»“ng chÃ­}
     * @return the text; its confidence is {@link Confidence#CERTAIN}, for the caller has said so
     */
    public DecodedText repair(String text, TextEncoding encoding) {
        Objects.requireNonNull(text, "text");
        return report(
                switch (encoding) {
                    case UTF_16LE, UTF_16BE, WINDOWS_1252 -> recogniser.given(text, encoding);
                    case UTF_8, WINDOWS_1258, TCVN3, VNI, VIQR -> recogniser.givenMisread(text, encoding);
                });
    }

    private DecodedText report(Reading reading) {
        List<Problem> problems = new ArrayList<>();
        String label = reading.encoding().label();
        if (reading.confidence() == Confidence.UNCLEAR) {
            problems.add(problem(ProblemCode.ENCODING_UNCLEAR, label));
        } else if (!reading.isPlain()) {
            boolean certain = reading.confidence() == Confidence.CERTAIN;
            problems.add(problem(
                    certain ? ProblemCode.ENCODING_CONVERTED : ProblemCode.ENCODING_ASSUMED,
                    label,
                    "MISREAD_" + reading.misreadings(),
                    reading.readable() + "/" + reading.telling()));
        }
        if (reading.damaged() > 0) {
            problems.add(problem(ProblemCode.ENCODING_DAMAGED, String.valueOf(reading.damaged()), label));
        }
        return new DecodedText(
                reading.text(),
                reading.encoding(),
                reading.misreadings(),
                reading.confidence(),
                reading.telling(),
                reading.readable(),
                reading.damaged(),
                problems);
    }

    private Problem problem(ProblemCode code, String... arguments) {
        List<String> list = List.of(arguments);
        return new Problem(code, code.severity(), null, null, list, messages.of(code, list));
    }
}
