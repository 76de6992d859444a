package org.giaoban.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final TextDecoder DECODER = TextDecoder.create();
    private static final int MEGABYTE = 1 << 20;
    private static final String BULLETIN = """
            HUYỆN ỦY PHÚ KHÊ GIAO BAN THÁNG 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Dự hội nghị có lãnh đạo các phòng, ban thuộc UBND huyện. Đồng chí Mai Thị Hoa - TUV, Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4; Ban Tổ chức Huyện ủy kiểm tra việc thu nộp đảng phí.
            """;

    private static DecodedText decode(String latin1) {
        return DECODER.decode(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource(Encoded.class)
    void aWholeBulletinComesBack(Encoded form) {
        DecodedText decoded = DECODER.decode(form.bytes(BULLETIN));
        assertThat(decoded.text()).isEqualTo(BULLETIN);
        assertThat(decoded.encoding()).isEqualTo(form.encoding());
        assertThat(decoded.misreadings()).isEqualTo(form.misreadings());
        assertThat(decoded.confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(decoded.damaged()).isZero();
    }

    @Test
    void aConvertedBulletinIsReadAndSaysWhatItWas() {
        ParsedBulletin bulletin = BulletinParser.create().parse(DECODER.decode(Encoded.TCVN3.bytes(BULLETIN)));
        assertThat(bulletin.problems().get(0).code()).isEqualTo(ProblemCode.ENCODING_CONVERTED);
        assertThat(bulletin.problems().get(0).message()).startsWith("văn bản ở bảng mã TCVN3 (ABC), đã chuyển");
        assertThat(bulletin.article().meetings().get(0).organizer()).isEqualTo("Huyện ủy Phú Khê");
        Evidence evidence = bulletin.evidenceOf("meetings[0].organizer").get(0);
        assertThat(evidence.span().of(bulletin.text())).isEqualTo("Huyện ủy Phú Khê");
    }

    @Test
    void theMessageSaysHowOftenATextWasMisread() {
        TextDecoder english = TextDecoder.create(Locale.ENGLISH);
        assertThat(english.decode(Encoded.MISREAD_TWICE.bytes(BULLETIN)).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("the text was in UTF-8, taken for Windows-1252 twice on the way and has been converted");
        assertThat(english.decode(Encoded.UTF_8_MARKED.bytes(BULLETIN)).problems())
                .isEmpty();
    }

    @Test
    void aTextThatIsAStringAlreadyIsRepaired() {
        DecodedText mojibake =
                DECODER.repair("Äá»“ng chÃ­ Mai Thá»‹ Hoa chá»§ trÃ¬ há»™i nghá»‹".replace("Ä", "Ä\u0090"));
        assertThat(mojibake.text()).isEqualTo("Đồng chí Mai Thị Hoa chủ trì hội nghị");
        assertThat(mojibake.misreadings()).isEqualTo(1);
        DecodedText tcvn3 = DECODER.repair("§ång chÝ Mai ThÞ Hoa chñ tr× héi nghÞ giao ban th¸ng hai cña huyÖn");
        assertThat(tcvn3.text()).isEqualTo("Đồng chí Mai Thị Hoa chủ trì hội nghị giao ban tháng hai của huyện");
        assertThat(tcvn3.encoding()).isEqualTo(TextEncoding.TCVN3);
        DecodedText vni = DECODER.repair("Ñoàng chí Mai Thò Hoa chuû trì hoäi nghò giao ban thaùng hai cuûa huyeän");
        assertThat(vni.text()).isEqualTo("Đồng chí Mai Thị Hoa chủ trì hội nghị giao ban tháng hai của huyện");
        assertThat(vni.encoding()).isEqualTo(TextEncoding.VNI);
        DecodedText viqr = DECODER.repair("DDo^`ng chi' Mai Thi. Hoa chu? tri` ho^.i nghi. giao ban tha'ng hai.");
        assertThat(viqr.text()).isEqualTo("Đồng chí Mai Thị Hoa chủ trì hội nghị giao ban tháng hai.");
        assertThat(DECODER.repair(BULLETIN).text()).isSameAs(BULLETIN);
        assertThat(DECODER.repair(BULLETIN).converted()).isFalse();
    }

    @Test
    void aLostNoBreakSpaceIsFoundAgain() {
        String kept = "trung tÃ¢m hÃ nh chÃ­nh vÃ  cÃ¡c xÃ£ lÃ  nÆ¡i há»p";
        String merged = "trung tÃ¢m hÃ nh chÃ­nh vÃ cÃ¡c xÃ£ lÃ nÆ¡i há»p";
        String meant = "trung tâm hành chính và các xã là nơi họp";
        assertThat(DECODER.repair(kept.replace("»p", "»\u008dp")).text()).isEqualTo(meant);
        assertThat(DECODER.repair(merged.replace("»p", "»\u008dp")).text()).isEqualTo(meant);
    }

    @Test
    void aLostByteCostsOneLetterAndIsReported() {
        DecodedText decoded = DECODER.repair("CÃ¡c xÃ£ bÃ¡o cÃ¡o Ä\ufffdáº£ng á»§y trÆ°á»›c ngÃ y háº¹n");
        assertThat(decoded.text()).isEqualTo("Các xã báo cáo \ufffdảng ủy trước ngày hẹn");
        assertThat(decoded.damaged()).isEqualTo(1);
        assertThat(decoded.problems()).extracting(Problem::code).contains(ProblemCode.ENCODING_DAMAGED);
    }

    @Test
    void misreadPunctuationOfAnyLanguageIsRepaired() {
        assertThat(DECODER.repair("Itâ€™s a fine plan, she said â€“ and nobody objected.")
                        .text())
                .isEqualTo("It’s a fine plan, she said – and nobody objected.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H\u00c3(",
                "\u00a7\u00b6ng b\u00e9",
                "Gr\u00fc\u00dfe aus K\u00f8benhavn \u00bftodo bien? \u00df\u00f8\u00e5",
                "\u00a9\u00ae\u00b1 \u00b5\u00b6\u00b7 a\u00a9b c\u00aed"
            })
    void whatStaysUnclearIsLeftAndSaidSo(String latin1) {
        DecodedText decoded = decode(latin1);
        assertThat(decoded.text()).isEqualTo(latin1);
        assertThat(decoded.confidence()).isEqualTo(Confidence.UNCLEAR);
        assertThat(decoded.converted()).isFalse();
        assertThat(decoded.problems()).extracting(Problem::code).contains(ProblemCode.ENCODING_UNCLEAR);
    }

    @Test
    void whatIsUnclearWithoutItsMisreadingStaysMisread() {
        String text =
                Misreading.asWindows1252("a\u00a9b c\u00aed x\u00b5y \u00a7\u00b6g".getBytes(StandardCharsets.UTF_8));
        DecodedText decoded = DECODER.repair(text);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.confidence()).isEqualTo(Confidence.UNCLEAR);
    }

    @Test
    void oneBadByteDoesNotMakeUtf8AnythingElse() {
        byte[] cut = Arrays.copyOf(BULLETIN.getBytes(StandardCharsets.UTF_8), 74);
        DecodedText decoded = DECODER.decode(cut);
        assertThat(decoded.encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(decoded.text()).startsWith("HUYỆN ỦY PHÚ KHÊ");
        byte[] broken = (BULLETIN + "x").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xff;
        decoded = DECODER.decode(broken);
        assertThat(decoded.text()).isEqualTo(BULLETIN + "\ufffd");
        assertThat(decoded.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(decoded.problems()).extracting(Problem::code).containsExactly(ProblemCode.ENCODING_DAMAGED);
    }

    @Test
    void aFewWordsAreLikelyAtMost() {
        DecodedText decoded = decode("\u00a7\u00e5ng ch\u00dd Mai Th\u00de Hoa ch\u00f1 tr\u00d7");
        assertThat(decoded.text()).isEqualTo("Đồng chí Mai Thị Hoa chủ trì");
        assertThat(decoded.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(decoded.problems()).extracting(Problem::code).containsExactly(ProblemCode.ENCODING_ASSUMED);
    }

    @Test
    void whoKnowsTheEncodingSaysSo() {
        byte[] short1 = Encoded.TCVN3.bytes("Đảng bộ");
        assertThat(DECODER.decode(short1).confidence()).isEqualTo(Confidence.UNCLEAR);
        assertThat(DECODER.decode(short1, TextEncoding.TCVN3).text()).isEqualTo("Đảng bộ");
        assertThat(DECODER.decode(Encoded.VNI_SAVED_AS_UTF_8.bytes("Đảng bộ"), TextEncoding.VNI)
                        .text())
                .isEqualTo("Đảng bộ");
        assertThat(DECODER.decode(Encoded.UTF_16BE_MARKED.bytes("Đảng bộ"), TextEncoding.UTF_16BE)
                        .text())
                .isEqualTo("Đảng bộ");
        assertThat(DECODER.decode(Encoded.TCVN3_SAVED_TWICE.bytes(BULLETIN), TextEncoding.TCVN3)
                        .text())
                .isEqualTo(BULLETIN);
        assertThat(DECODER.decode(new byte[] {'c', 'a', 'f', (byte) 0xe9}, TextEncoding.WINDOWS_1252)
                        .text())
                .isEqualTo("café");
    }

    @Test
    void whoKnowsWhatTheLettersOfAStringAreSaysSo() {
        assertThat(DECODER.repair("§¶ng bé", TextEncoding.TCVN3).text()).isEqualTo("Đảng bộ");
        assertThat(DECODER.repair("Ñaûng boä", TextEncoding.VNI).text()).isEqualTo("Đảng bộ");
        assertThat(DECODER.repair("DDa?ng u?y", TextEncoding.VIQR).text()).isEqualTo("Đảng ủy");
        DecodedText misread = DECODER.repair("Ä\u0090áº£ng bá»\u2122", TextEncoding.UTF_8);
        assertThat(misread.text()).isEqualTo("Đảng bộ");
        assertThat(misread.misreadings()).isEqualTo(1);
        assertThat(DECODER.repair("café", TextEncoding.WINDOWS_1252).text()).isEqualTo("café");
    }

    @Test
    void encodingsHaveTheirUsualNames() {
        assertThat(TextEncoding.named("TCVN3")).isEqualTo(TextEncoding.TCVN3);
        assertThat(TextEncoding.named("Windows-1258")).isEqualTo(TextEncoding.WINDOWS_1258);
        assertThat(TextEncoding.named("utf-16le")).isEqualTo(TextEncoding.UTF_16LE);
        for (TextEncoding encoding : TextEncoding.values()) {
            assertThat(TextEncoding.named(encoding.name())).isEqualTo(encoding);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> TextEncoding.named("ebcdic"));
    }

    static Stream<Arguments> hostileBytes() {
        byte[] random = new byte[MEGABYTE];
        new Random(7).nextBytes(random);
        return Stream.concat(
                Stream.of(Arguments.of("random", random), Arguments.of("nothing", new byte[0])),
                List.of(
                                "\u00ff",
                                "\0",
                                "\u00c3",
                                "\u00c3 ",
                                "a\u00cc",
                                "\u00c3\u00a1",
                                "a\\.",
                                "a. ",
                                "a^'",
                                "dd",
                                "D\u00b5 ",
                                " ",
                                "\n")
                        .stream()
                        .map(piece -> Arguments.of(
                                piece,
                                piece.repeat(MEGABYTE / (piece.length() * piece.length()))
                                        .getBytes(StandardCharsets.ISO_8859_1))));
    }

    @ParameterizedTest
    @MethodSource("hostileBytes")
    void aMegabyteOfAnythingIsSurvivedInLinearTime(String name, byte[] bytes) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> DECODER.decode(bytes), name);
        byte[] part = Arrays.copyOf(bytes, 1000);
        assertThat(DECODER.decode(part)).isEqualTo(DECODER.decode(part));
        for (TextEncoding encoding : TextEncoding.values()) {
            assertThat(DECODER.decode(part, encoding).encoding()).isEqualTo(encoding);
        }
    }

    @Test
    void bytesThatAreNoTextAreUnclear() {
        byte[] random = new byte[MEGABYTE];
        new Random(8).nextBytes(random);
        assertThat(DECODER.decode(random).confidence()).isEqualTo(Confidence.UNCLEAR);
        assertThat(DECODER.decode(new byte[100]).confidence()).isEqualTo(Confidence.UNCLEAR);
        byte[] ones = new byte[100];
        Arrays.fill(ones, (byte) 0xff);
        assertThat(DECODER.decode(ones).confidence()).isEqualTo(Confidence.UNCLEAR);
    }
}
