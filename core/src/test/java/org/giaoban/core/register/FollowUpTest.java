package org.giaoban.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.giaoban.core.register.Bulletins.held;
import static org.giaoban.core.register.Bulletins.order;
import static org.giaoban.core.register.Bulletins.told;

import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.Article;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final String PHU_KHE = "Huyện ủy Phú Khê";
    private static final String ACTION = "rà soát quỹ đất công ích";

    private static Article ordered(String organizer, String day, String addressee, String action, String deadline) {
        return told(organizer, day, List.of(order(addressee, action, deadline, "2024-04-29")), List.of(), List.of());
    }

    private static Article reported(String organizer, String day, String result) {
        return told(organizer, day, List.of(), List.of(result), List.of());
    }

    private static Article naming(String organizer, String day, String paragraph) {
        return told(organizer, day, List.of(), List.of(), List.of(paragraph));
    }

    private static final Article FIRST = ordered(PHU_KHE, "2024-03-05", "các xã", ACTION, "trước ngày 30/4");

    private static List<FollowUp> afterFirst(Article later) {
        return Register.empty().adding("z", later).adding("a", FIRST).tasks().stream()
                .filter(task -> task.at().source().equals("a"))
                .flatMap(task -> task.followUps().stream())
                .toList();
    }

    @Test
    void aTaskHasItsDeadlineAddresseeAndPlace() {
        Task task = Register.empty().adding("a", FIRST).tasks().get(0);
        assertThat(task.at()).isEqualTo(new Reference("a", "meetings[0].directives[0]"));
        assertThat(task.day()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(task.directive().addressees()).containsExactly("các xã");
        assertThat(task.directive().deadline().to()).isEqualTo(LocalDate.of(2024, 4, 29));
        assertThat(task.place()).isEqualTo(new Place(Level.DISTRICT, null, "Phú Khê", null));
    }

    @Test
    void theSameOrderAgainIsOneTask() {
        Article again =
                ordered("UBND huyện Phú Khê", "2024-04-05", "Các xã", "Rà soát quỹ đất công ích", "trong tháng 5");
        assertThat(afterFirst(again))
                .extracting(FollowUp::kind, followUp -> followUp.at().toString(), FollowUp::day)
                .containsExactly(tuple(
                        FollowUp.Kind.REPEATED,
                        new Reference("z", "meetings[0].directives[0]").toString(),
                        LocalDate.of(2024, 4, 5)));
        assertThat(Register.empty().adding("a", FIRST).adding("z", again).tasks())
                .hasSize(1);
    }

    @Test
    void anotherDistrictAddresseeOrActionIsAnotherTask() {
        assertThat(afterFirst(ordered("Huyện ủy Sông Đà", "2024-04-05", "các xã", ACTION, null)))
                .isEmpty();
        assertThat(afterFirst(ordered("Huyện ủy", "2024-04-05", "các xã", ACTION, null)))
                .isEmpty();
        assertThat(afterFirst(ordered(PHU_KHE, "2024-04-05", "các phòng", ACTION, null)))
                .isEmpty();
        assertThat(afterFirst(ordered(PHU_KHE, "2024-04-05", "các xã", ACTION + " còn lại", null)))
                .isEmpty();
    }

    @Test
    void tooShortAnActionMeetsNoOther() {
        Register register = Register.empty()
                .adding("a", ordered(PHU_KHE, "2024-03-05", "các xã", "họp thôn", null))
                .adding("b", ordered(PHU_KHE, "2024-04-05", "các xã", "họp thôn", null));
        assertThat(register.tasks()).hasSize(2);
    }

    @Test
    void aLaterResultReportsTheTask() {
        assertThat(afterFirst(reported(PHU_KHE, "2024-04-05", "Đến nay, các xã đã rà soát quỹ đất công ích xong")))
                .extracting(FollowUp::kind, FollowUp::text)
                .containsExactly(tuple(FollowUp.Kind.REPORTED, "Đến nay, các xã đã rà soát quỹ đất công ích xong"));
    }

    @Test
    void aResultOfEarlierOfOthersOrOfLessIsNone() {
        assertThat(afterFirst(reported(PHU_KHE, "2024-03-05", "Các xã đã " + ACTION)))
                .isEmpty();
        assertThat(afterFirst(reported(PHU_KHE, "2024-04-05", "Các phòng đã " + ACTION)))
                .isEmpty();
        assertThat(afterFirst(reported(PHU_KHE, "2024-04-05", "Các xã đã rà soát quỹ đất công")))
                .isEmpty();
        assertThat(afterFirst(reported("Huyện ủy Sông Đà", "2024-04-05", "Các xã đã " + ACTION)))
                .isEmpty();
    }

    private static List<FollowUp> afterMeeting(Article... later) {
        Register register = Register.empty().adding("a", held(PHU_KHE, "2024-03-05"));
        for (int i = 0; i < later.length; i++) {
            register = register.adding("z" + i, later[i]);
        }
        return register.meetings().get(0).followUps();
    }

    @Test
    void aLaterBulletinNamesTheMeetingByItsDay() {
        assertThat(afterMeeting(naming(
                        PHU_KHE, "2024-04-05", "Thực hiện kết luận tại hội nghị giao ban ngày 5/3/2024, các xã họp.")))
                .containsExactly(new FollowUp(
                        FollowUp.Kind.NAMED,
                        new Reference("z0", "paragraphs[0]"),
                        LocalDate.of(2024, 4, 5),
                        "hội nghị giao ban ngày 5/3/2024"));
    }

    @Test
    void aDayWithoutAMeetingOfAnotherUnitOrOfNoCalendarIsNone() {
        assertThat(afterMeeting(naming(PHU_KHE, "2024-04-05", "Công văn ngày 5/3/2024 nêu rõ.")))
                .isEmpty();
        assertThat(afterMeeting(naming(PHU_KHE, "2024-04-05", "Hội nghị giao ban ngày 5/3 đã nêu.")))
                .isEmpty();
        assertThat(afterMeeting(naming(PHU_KHE, "2024-04-05", "Hội nghị giao ban ngày 30/2/2024 đã nêu.")))
                .isEmpty();
        assertThat(afterMeeting(naming("Huyện ủy Sông Đà", "2024-04-05", "Hội nghị giao ban ngày 5/3/2024.")))
                .isEmpty();
    }

    @Test
    void meetingsStandInTime() {
        Register register = Register.empty()
                .adding("a", held(PHU_KHE, "2024-03-05"))
                .adding("b", held(PHU_KHE, "2023-03-05"))
                .adding("c", held("UBND huyện Sông Đà", "2024-01-05"));
        assertThat(register.meetings())
                .extracting(meeting -> meeting.at().source())
                .containsExactly("b", "c", "a");
        assertThat(register.meetings().get(0).organizer()).isEqualTo(PHU_KHE);
    }
}
