package org.giaoban.parser.metamorphic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.parser.metamorphic.BulletinPlan.Gathering;
import org.giaoban.parser.metamorphic.BulletinPlan.Order;
import org.giaoban.parser.metamorphic.BulletinPlan.Person;
import org.giaoban.parser.metamorphic.BulletinPlan.Style;

/** Makes plans at random; the same seed makes the same plan. */
final class PlanGenerator {
    private static final List<String> SURNAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Nông", "Lò");
    private static final List<String> MIDDLE =
            List.of("Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Hữu", "Xuân", "Thanh");
    private static final List<String> GIVEN = List.of(
            "Lâm", "Hoa", "Kỳ", "Vân", "Tòng", "Hặc", "Khiêm", "Dũng", "Loan", "Nhàn", "Sơn", "Tuệ", "Thạc", "Hiển");
    private static final List<String> BODIES = List.of(
            "Huyện ủy Phú Khê",
            "UBND huyện Tân Hợp",
            "Đảng ủy xã Hòa Thuận",
            "UBND xã Tân Lộc",
            "Thị ủy Bình Lâm",
            "Ban Thường vụ Huyện ủy Sơn Bình",
            "Đảng ủy phường Đông Sa");
    private static final List<Gathering> MEETINGS = List.of(
            new Gathering("hội nghị giao ban tháng 2", MeetingKind.BRIEFING),
            new Gathering("hội nghị sơ kết công tác quý I", MeetingKind.REVIEW),
            new Gathering("hội nghị tổng kết công tác tuyển quân", MeetingKind.REVIEW),
            new Gathering("hội nghị tập huấn chuyển đổi số", MeetingKind.TRAINING),
            new Gathering("hội nghị quán triệt nghị quyết của Tỉnh ủy", MeetingKind.DISSEMINATION));
    private static final List<List<String>> TITLES = List.of(
            List.of("Bí thư Huyện ủy"),
            List.of("TUV", "Bí thư Huyện ủy"),
            List.of("Phó Bí thư Thường trực Huyện ủy"),
            List.of("Phó Bí thư Huyện ủy", "Chủ tịch UBND huyện"),
            List.of("HUV", "Trưởng phòng Nội vụ huyện"),
            List.of("Phó Chủ tịch HĐND huyện"),
            List.of("Giám đốc Công an tỉnh"),
            List.of("nguyên Bí thư Huyện ủy"));
    private static final List<String> GROUPS = List.of(
            "lãnh đạo các phòng, ban, ngành, đoàn thể huyện",
            "Bí thư, Phó Bí thư các xã, thị trấn",
            "đại diện lãnh đạo các đơn vị có liên quan",
            "Chánh Văn phòng Huyện ủy");
    private static final List<String> ADDRESSEES = List.of(
            "các xã, thị trấn",
            "Phòng Nội vụ",
            "UBND các xã",
            "Ban Tổ chức Huyện ủy",
            "Công an huyện",
            "các chi bộ trực thuộc");
    private static final List<String> ACTIONS = List.of(
            "rà soát quỹ đất công",
            "tăng cường tuyên truyền chủ trương của Đảng",
            "khẩn trương giải ngân vốn đầu tư công",
            "chủ động phòng, chống cháy rừng",
            "đẩy mạnh cải cách hành chính",
            "kiểm tra việc thu nộp đảng phí");
    static final List<String> PROSE = List.of(
            "Sản xuất nông nghiệp ổn định, diện tích gieo trồng vụ xuân đạt kế hoạch, chăn nuôi phát triển, giá cả hàng hóa ít biến động.",
            "Thu ngân sách trên địa bàn đạt khá so với dự toán, an ninh chính trị và trật tự an toàn xã hội được giữ vững trong cả kỳ.",
            "Đời sống nhân dân tiếp tục được cải thiện, tỷ lệ hộ nghèo giảm so với cùng kỳ, các hoạt động văn hóa diễn ra sôi nổi ở cơ sở.");
    static final List<String> FURNITURE = List.of(
            "Tin liên quan",
            "Thành ủy Bình Lâm giao ban báo chí",
            "Chiều 3/2, đồng chí Trần Khắc Kỳ chủ trì hội nghị của Thành ủy Bình Lâm",
            "Lượt xem: 1204");

    private final Random random;

    PlanGenerator(long seed) {
        this.random = new Random(seed);
    }

    BulletinPlan plan() {
        LocalDate day = LocalDate.of(2015 + random.nextInt(11), 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<Person> people = people(1 + random.nextInt(4));
        return new BulletinPlan(
                day.plusDays(random.nextInt(5)),
                any(BODIES),
                any(MEETINGS),
                day,
                PartOfDay.values()[random.nextInt(PartOfDay.values().length)],
                people.get(0),
                people.subList(1, people.size()),
                some(GROUPS),
                orders(day),
                new Style(random.nextBoolean() ? ", " : " - ", random.nextBoolean() ? "/" : "-"),
                random.nextBoolean() ? List.of() : List.of(any(PROSE)),
                List.of());
    }

    private List<Order> orders(LocalDate day) {
        List<Order> orders = new ArrayList<>();
        List<String> addressees = shuffled(ADDRESSEES);
        List<String> actions = shuffled(ACTIONS);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            LocalDate until = random.nextBoolean() ? null : day.plusDays(5 + random.nextInt(200));
            orders.add(new Order(addressees.get(i), actions.get(i), until));
        }
        return orders;
    }

    /** People whose names differ in their given names too. */
    private List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        List<String> given = shuffled(GIVEN);
        List<List<String>> titles = shuffled(TITLES);
        for (int i = 0; i < count; i++) {
            people.add(new Person(any(SURNAMES) + " " + any(MIDDLE) + " " + given.get(i), titles.get(i)));
        }
        return people;
    }

    /** A name that no plan uses. */
    String otherName() {
        return any(SURNAMES) + " " + any(MIDDLE) + " Vịnh";
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values) {
        return shuffled(values).subList(0, random.nextInt(values.size()));
    }

    private <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}
