package org.giaoban.core.register;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.jspecify.annotations.Nullable;

/** Reads positions into offices that can be compared. */
final class OfficeReader {
    private static final String PARTY = Wording.fold("đảng ủy");
    private static final String COUNCIL = Wording.fold("HĐND");
    private static final String GOVERNMENT = Wording.fold("UBND");
    private static final Set<String> LEADING = Set.of(PARTY, COUNCIL, GOVERNMENT);
    private static final Pattern UNIT_PARTY = anyOf("tỉnh ủy", "huyện ủy", "quận ủy", "thị ủy", "thành ủy");
    private static final Pattern LONG_COUNCIL = anyOf("hội đồng nhân dân");
    private static final Pattern LONG_GOVERNMENT = anyOf("ủy ban nhân dân");
    private static final Pattern UNIT_HEAD =
            anyOf("tỉnh", "huyện", "quận", "thị xã", "thành phố", "tp", "xã(?! hội)", "phường", "thị trấn", "đặc khu");
    private static final Pattern MEMBER = anyOf("ủy viên", "đại biểu", "thành viên", "hội viên", "chuyên viên");
    private static final Pattern STANDING = anyOf("thường trực");
    private static final Pattern CENTRAL = anyOf(
            "trung ương",
            "chính phủ",
            "quốc hội",
            "bộ chính trị",
            "ban bí thư",
            "tổng bí thư",
            "chủ tịch nước",
            "thủ tướng",
            "bộ trưởng",
            "thứ trưởng");
    private static final String DEPUTY = Wording.fold("phó") + " ";

    private OfficeReader() {}

    private static Pattern anyOf(String... phrases) {
        String choice = Stream.of(phrases).map(OfficeReader::folded).collect(Collectors.joining("|"));
        return Pattern.compile("(?<=^| )(?:" + choice + ")(?= |$)");
    }

    /** Folds the words of a phrase, and leaves a look-ahead behind them as it is. */
    private static String folded(String phrase) {
        int ahead = phrase.indexOf("(?!");
        return ahead < 0
                ? Wording.fold(phrase)
                : Wording.fold(phrase.substring(0, ahead)) + "(?! " + Wording.fold(phrase.substring(ahead + 3)) + ")";
    }

    static boolean isLeading(String body) {
        return LEADING.contains(body);
    }

    /** The units that a position names, in its text, else in its standard form, else in its body. */
    static List<Unit> units(Position position) {
        return Stream.of(position.text(), position.title(), position.body())
                .map(UnitReader::in)
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static boolean isMember(Position position) {
        return MEMBER.matcher(title(position)).find();
    }

    static boolean isCentral(Position position) {
        return !isMember(position)
                && CENTRAL.matcher(Wording.fold(written(position.text()) + " " + written(position.body())))
                        .find();
    }

    static Office office(Position position, @Nullable Place place) {
        PositionStatus status = position.status();
        return new Office(
                written(position.text()),
                title(position),
                body(position),
                status == null ? PositionStatus.CURRENT : status,
                place,
                isMember(position));
    }

    /** {@code Phó Bí thư Thường trực} is as often written {@code Phó Bí thư}. */
    private static String title(Position position) {
        String title = Wording.fold(position.title() == null ? written(position.text()) : position.title());
        return title.startsWith(DEPUTY) ? squeezed(STANDING.matcher(title).replaceAll("")) : title;
    }

    private static String body(Position position) {
        String written = written(position.body());
        for (Unit unit : UnitReader.in(written)) {
            written = unit.name() == null ? written : written.replace(unit.name(), "");
        }
        String body = Wording.fold(written);
        body = UNIT_PARTY.matcher(body).replaceAll(PARTY);
        body = LONG_COUNCIL.matcher(body).replaceAll(COUNCIL);
        body = LONG_GOVERNMENT.matcher(body).replaceAll(GOVERNMENT);
        return squeezed(UNIT_HEAD.matcher(body).replaceAll(""));
    }

    private static String squeezed(String words) {
        return words.replaceAll(" +", " ").strip();
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
