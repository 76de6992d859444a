package org.giaoban.parser.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented texts put together at random; the same seed makes the same text. */
final class Sentences {
    private static final int SHORTEST = 200;
    private static final int LONGEST_MORE = 600;

    private static final List<String> NAMES = List.of(
            "Mai Thị Hoa",
            "Trần Văn Kỳ",
            "Lò Văn Tòng",
            "Nguyễn Đức Khiêm",
            "Đặng Thị Thu Vân",
            "Phạm Ngọc Dũng",
            "Nông Thị Nhàn",
            "Hoàng Xuân Lâm",
            "Vũ Quang Tuệ",
            "H'Loan Niê",
            "Y Thạc Byă",
            "Quàng Thị Lả",
            "Ngô Hữu Hiển",
            "Bùi Minh Lý",
            "Giàng A Páo");
    private static final List<String> PLACES = List.of(
            "Phú Khê",
            "Tân Hợp",
            "Hòa Thuận",
            "Bình Lâm",
            "Sơn Bình",
            "Đông Sa",
            "Krông Năng",
            "Ea Đrơng",
            "Mường Lả",
            "Thượng Ứng",
            "Yên Phụ");
    private static final List<String> BODIES = List.of(
            "Huyện ủy",
            "UBND huyện",
            "Đảng ủy xã",
            "HĐND tỉnh",
            "Ban Thường vụ Huyện ủy",
            "Ủy ban MTTQ huyện",
            "Sở GD&ĐT",
            "Phòng LĐ-TB&XH",
            "Ban CHQS huyện",
            "Chi bộ thôn",
            "Công an tỉnh");
    private static final List<String> OPENINGS = List.of(
            "Sáng %d/%d, %s %s tổ chức hội nghị giao ban.",
                    "Chiều ngày %d/%d, %s %s họp đánh giá kết quả thực hiện nhiệm vụ tháng 2.",
            "Ngày %d-%d, %s %s đã khai mạc kỳ họp thứ 12 (khóa XXI).",
                    "Trong ngày %d/%d, %s %s kiểm tra tiến độ giải ngân vốn đầu tư công.");
    private static final List<String> PLAIN = List.of(
            "Sản xuất nông nghiệp ổn định, diện tích gieo trồng đạt 1.250 ha, bằng 102,5% kế hoạch.",
            "Tình hình an ninh chính trị, trật tự an toàn xã hội được giữ vững; quốc phòng được củng cố.",
            "Tuy nhiên, việc thu ngân sách còn chậm, một số xã chưa quyết liệt trong chỉ đạo.",
            "Các đại biểu đã thảo luận, nêu ra những khó khăn, vướng mắc ở cơ sở và kiến nghị cấp trên tháo gỡ.",
            "Tỷ lệ hộ nghèo giảm 1,8% so với cùng kỳ; 100% trẻ dưới 6 tuổi được cấp thẻ BHYT.",
            "“Phải làm thật, kết quả thật”, đồng chí nhấn mạnh – đó là yêu cầu của nhân dân…",
            "Cuộc họp kết thúc lúc 11 giờ 30 cùng ngày.",
            "Ảnh: Thu Vân",
            "Theo báo cáo, tổng thu đạt trên 35,6 tỷ đồng, trong đó thuế ngoài quốc doanh 12 tỷ đồng.",
            "Hội nghị cũng quán triệt Nghị quyết số 18-NQ/TW và Chỉ thị 05-CT/TW.");
    private static final List<String> ORDERS = List.of(
            "Đồng chí %s, Bí thư %s yêu cầu các xã rà soát quỹ đất trước ngày 30/4.",
                    "Kết luận hội nghị, đồng chí %s đề nghị %s khẩn trương hoàn thiện hồ sơ.",
            "Phát biểu tại buổi làm việc, ông %s giao %s chủ động phòng, chống cháy rừng.",
                    "Bà %s (%s) cho rằng cần đẩy mạnh chuyển đổi số.");
    private static final List<String> HEADINGS =
            List.of("%s %s giao ban tháng 2", "%s %s triển khai nhiệm vụ quý I", "Hội nghị sơ kết công tác của %s %s");
    private static final List<String> ENGLISH = List.of(
            "The committee met on Tuesday to review its budget for the coming year.",
                    "I'm sure that he'd agree; we don't know why they aren't here.",
            "Members were asked to submit their reports by 30 April (see annex 2).",
                    "“It’s a fine plan,” she said – and nobody objected…",
            "Prices rose by 3.5% in May; output fell by 2%.",
                    "Please write to office@example.org or go to https://example.org/a?b=c.",
            "Why do we go? To see, to be there, to ask: who are you?",
                    "The café near the old bridge serves a naïve crowd at £3 a cup.",
            "Add the address to the middle of the ladder, if a+b=c and x^2 is odd.",
                    "All of the speakers' notes will be kept in the archive for ten years.");
    private static final List<String> FRENCH = List.of(
            "Le comité s'est réuni à Paris pour préparer la prochaine année scolaire.",
                    "Où étiez-vous l'été dernier, près de la forêt ou au bord de la mer ?",
            "« C'est très bien », a-t-il déclaré après l'assemblée générale.",
                    "Les élèves ont reçu leurs diplômes, à la grande joie de leurs familles.",
            "L'œuvre du maître a coûté 1 200 € ; elle sera exposée dès février.",
                    "Il a fallu trois années pour achever ce château là-bas, près du thé et du café.",
            "Voilà ce que l'État a décidé : créer une école supérieure à Orléans.",
                    "Nous avons dîné tôt, puis le garçon nous a apporté la crème brûlée.");

    private final Random random;

    Sentences(long seed) {
        this.random = new Random(seed);
    }

    /** A bulletin of at least 200 characters: a heading, capitals or not, and sentences. */
    String vietnamese() {
        StringBuilder text = new StringBuilder();
        String heading = String.format(any(HEADINGS), any(BODIES), any(PLACES));
        text.append(random.nextInt(3) == 0 ? heading.toUpperCase(Locale.ROOT) : heading)
                .append('\n');
        text.append(
                String.format(any(OPENINGS), 1 + random.nextInt(28), 1 + random.nextInt(12), any(BODIES), any(PLACES)));
        int length = SHORTEST + random.nextInt(LONGEST_MORE);
        while (text.length() < length) {
            text.append(random.nextInt(4) == 0 ? "\n" : " ").append(sentence());
        }
        return text.append('\n').toString();
    }

    private String sentence() {
        String sentence = random.nextBoolean()
                ? any(PLAIN)
                : String.format(any(ORDERS), any(NAMES), any(BODIES) + " " + any(PLACES));
        return random.nextInt(12) == 0 ? sentence.toUpperCase(Locale.ROOT) : sentence;
    }

    String english() {
        return other(ENGLISH);
    }

    String french() {
        return other(FRENCH);
    }

    private String other(List<String> sentences) {
        StringBuilder text = new StringBuilder(any(sentences));
        int length = SHORTEST + random.nextInt(LONGEST_MORE);
        while (text.length() < length) {
            text.append(random.nextInt(4) == 0 ? "\n" : " ").append(any(sentences));
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
