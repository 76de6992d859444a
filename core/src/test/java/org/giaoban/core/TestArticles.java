package org.giaoban.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Force;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Quantity;
import org.giaoban.core.model.RaisedIssue;
import org.giaoban.core.model.Role;

/** Invented articles for tests. */
public final class TestArticles {
    public static final LocalDate MEETING_DAY = LocalDate.of(2024, 3, 5);
    public static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

    private TestArticles() {}

    public static Official official(String name) {
        return new Official(
                name,
                "đồng chí",
                List.of(new Position("PBT Huyện ủy", "Phó Bí thư", "Huyện ủy", PositionStatus.CURRENT)));
    }

    public static Directive directive() {
        return new Directive(
                "các xã rà soát quỹ đất trước ngày 30/4",
                Force.BINDING,
                "Mai Thị Hoa",
                List.of("các xã"),
                List.of("Phòng Kinh tế"),
                "rà soát quỹ đất trước ngày 30/4",
                new Deadline("trước ngày 30/4", null, LocalDate.of(2024, 4, 29)),
                List.of(new Quantity("12,5 ha", new BigDecimal("12.5"), "ha")),
                List.of("xã Tân Lộc"));
    }

    public static Meeting meeting(
            List<Participant> participants, List<Directive> directives, LocalDate startsOn, LocalDate endsOn) {
        return new Meeting(
                "hội nghị giao ban tháng 2",
                MeetingKind.BRIEFING,
                "Huyện ủy Phú Khê",
                "lần thứ 3",
                "nhiệm kỳ 2020-2025",
                startsOn,
                endsOn,
                PartOfDay.MORNING,
                "Hội trường huyện",
                new Period("tháng 2", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                new Period("tháng 3", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
                participants,
                List.of("lãnh đạo các phòng"),
                List.of("nghe báo cáo"),
                List.of("Thu ngân sách đạt kế hoạch"),
                List.of(new RaisedIssue("thiếu nước sạch", "các xã")),
                directives);
    }

    public static Article article(Meeting... meetings) {
        return new Article(
                "Thời sự",
                "Huyện ủy Phú Khê giao ban",
                "Sáng 5/3, Huyện ủy Phú Khê giao ban.",
                List.of("Đoạn hai."),
                List.of("Quang cảnh hội nghị"),
                List.of("Thu Vân"),
                PUBLISHED,
                List.of(meetings),
                List.of(official("Lê Văn Bình")));
    }

    public static Article full() {
        return article(meeting(
                List.of(new Participant(official("Mai Thị Hoa"), List.of(Role.CHAIR, Role.SPEAKER))),
                List.of(directive()),
                MEETING_DAY,
                MEETING_DAY));
    }

    /** An article that says nothing at all. */
    public static Article empty() {
        return new Article(null, null, null, null, null, null, null, null, null);
    }
}
