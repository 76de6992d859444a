package org.giaoban.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text breaks the parser, and none takes long. */
class HostileTextTest {
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final Duration GENEROUS = Duration.ofSeconds(20);
    private static final int LENGTH = 200_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                        "a",
                        ",",
                        "đồng chí ",
                        "“((",
                        "25/6/2020 ",
                        "- yêu cầu các xã rà soát\n",
                        "đồng chí Nguyễn Văn An, ",
                        "HUYỆN ỦY ",
                        "7",
                        "e\u0323\u0302\u0301",
                        ";",
                        "\ud800",
                        "\u202e",
                        "\ud83d\ude00",
                        "\0",
                        " ",
                        "\u00a0\r\n",
                        "Nguyễn ",
                        "Bí thư ",
                        "Bí thư Huyện ủy Nguyễn Văn An, ",
                        "Dự hội nghị có ",
                        "ngày 1 và ",
                        "Ảnh: ",
                        "tổ chức hội nghị ",
                        "chủ trì ",
                        "các ",
                        "và ",
                        "Sở ",
                        "(",
                        "\"",
                        ". A",
                        "\n",
                        "ngày 5/3, ",
                        "\u0301",
                        "trước ngày ",
                        "Đồng chí yêu cầu các xã phải rà soát. ")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void repeatingAPieceNeitherBreaksNorStopsTheParser(String piece) {
        String text = "Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị. Đồng chí Lê An, Bí thư yêu cầu: "
                + piece.repeat(LENGTH / piece.length());
        Assertions.assertTimeout(
                GENEROUS, () -> assertThat(PARSER.parse(text).text()).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void spansStayInsideTheText(String piece) {
        Invariants.hold(
                PARSER, "Huyện ủy Phú Khê họp\nSáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị " + piece.repeat(30));
    }
}
