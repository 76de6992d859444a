package org.giaoban.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.giaoban.core.register.Bulletins.CHAIR;
import static org.giaoban.core.register.Bulletins.DEPUTY_CHAIR;
import static org.giaoban.core.register.Bulletins.OFFICE_HEAD;
import static org.giaoban.core.register.Bulletins.SECRETARY;
import static org.giaoban.core.register.Bulletins.former;
import static org.giaoban.core.register.Bulletins.held;
import static org.giaoban.core.register.Bulletins.participant;
import static org.giaoban.core.register.Bulletins.person;
import static org.giaoban.core.register.Bulletins.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final String NAME = "Lê Văn Bình";
    private static final String PHU_KHE = "Huyện ủy Phú Khê";
    private static final String SONG_DA = "Huyện ủy Sông Đà";

    private static List<Person> people(Article... articles) {
        Register register = Register.empty();
        for (int i = 0; i < articles.length; i++) {
            register = register.adding(String.valueOf((char) ('a' + i)), articles[i]);
        }
        return register.people(NAME);
    }

    private static List<Ground> grounds(Person person) {
        return person.bonds().stream().map(Bond::ground).toList();
    }

    @Test
    void oneOfficeOfOneDistrictIsOnePerson() {
        Person person = only(people(
                held(PHU_KHE, "2024-03-05", person("Lê Văn Bình", SECRETARY)),
                held(
                        "UBND huyện Phú Khê",
                        "2024-04-05",
                        person("LÊ VĂN BÌNH", position("Bí thư", "Huyện ủy Phú Khê")))));
        assertThat(person.bonds())
                .containsExactly(new Bond(
                        participant("a", 0),
                        participant("b", 0),
                        Ground.SAME_OFFICE,
                        new Place(Level.DISTRICT, null, "Phú Khê", null)));
        assertThat(person.mentions())
                .extracting(Mention::placeSource)
                .containsExactly(PlaceSource.ORGANIZER, PlaceSource.POSITION);
        assertThat(person.history())
                .containsExactly(new Tenure(
                        "Bí thư Huyện ủy",
                        new Place(Level.DISTRICT, null, "Phú Khê", null),
                        PositionStatus.CURRENT,
                        LocalDate.of(2024, 3, 5),
                        LocalDate.of(2024, 4, 5),
                        List.of("a", "b")));
    }

    private static Person only(List<Person> people) {
        assertThat(people).hasSize(1);
        return people.get(0);
    }

    @Test
    void oneNameInTwoDistrictsIsTwoPeople() {
        assertThat(people(
                        held(PHU_KHE, "2024-03-05", person(NAME, SECRETARY)),
                        held(SONG_DA, "2024-03-05", person(NAME, SECRETARY))))
                .hasSize(2);
    }

    @Test
    void aCommuneOfOneNameInTwoDistrictsIsTwo() {
        Participant chair = person(NAME, position("Chủ tịch", "UBND xã Tân Lộc"));
        assertThat(people(held(PHU_KHE, "2024-03-05", chair), held(SONG_DA, "2024-04-05", chair)))
                .hasSize(2);
        assertThat(people(held(PHU_KHE, "2024-03-05", chair), held(PHU_KHE, "2024-04-05", chair)))
                .hasSize(1);
    }

    @Test
    void aPlaceIsCompletedWhereOnlyOneIsKnown() {
        Participant secretary = person(NAME, SECRETARY);
        Article vague = held(PHU_KHE, "2024-03-05", secretary);
        Article thanhHa = held("Huyện ủy Phú Khê, tỉnh Thanh Hà", "2024-04-05", secretary);
        Article bacSon = held("Huyện ủy Phú Khê, tỉnh Bắc Sơn", "2024-05-05", secretary);
        assertThat(only(people(vague, thanhHa)).bonds().get(0).place())
                .isEqualTo(new Place(Level.DISTRICT, null, "Phú Khê", "Thanh Hà"));
        assertThat(people(vague, thanhHa, bacSon)).hasSize(3);
    }

    @Test
    void aChangedOfficeIsAHistory() {
        Person person = only(people(
                held(PHU_KHE, "2022-03-05", person(NAME, DEPUTY_CHAIR)),
                held(PHU_KHE, "2022-09-05", person(NAME, DEPUTY_CHAIR)),
                held(PHU_KHE, "2023-03-05", person(NAME, CHAIR)),
                held(PHU_KHE, "2024-03-05", person(NAME, SECRETARY))));
        assertThat(grounds(person))
                .containsExactlyInAnyOrder(Ground.SAME_OFFICE, Ground.CHANGED_OFFICE, Ground.CHANGED_OFFICE);
        assertThat(person.history())
                .extracting(Tenure::position, Tenure::lastSeen, Tenure::sources)
                .containsExactly(
                        tuple("Phó Chủ tịch UBND huyện", LocalDate.of(2022, 9, 5), List.of("a", "b")),
                        tuple("Chủ tịch UBND huyện", LocalDate.of(2023, 3, 5), List.of("c")),
                        tuple("Bí thư Huyện ủy", LocalDate.of(2024, 3, 5), List.of("d")));
        assertThat(person.why(participant("a", 0), participant("d", 0))).hasSize(2);
    }

    @Test
    void twoOfficesAtOneTimeAreTwoPeopleUnlessBothLead() {
        Article first = held(PHU_KHE, "2024-01-05", person(NAME, CHAIR));
        Article last = held(PHU_KHE, "2024-03-05", person(NAME, CHAIR));
        assertThat(people(first, held(PHU_KHE, "2024-02-05", person(NAME, OFFICE_HEAD)), last))
                .hasSize(2);
        assertThat(people(first, held(PHU_KHE, "2024-02-05", person(NAME, DEPUTY_CHAIR)), last))
                .hasSize(2);
        var deputySecretary = position("Phó Bí thư", "Huyện ủy");
        assertThat(grounds(only(people(first, held(PHU_KHE, "2024-02-05", person(NAME, deputySecretary)), last))))
                .contains(Ground.COMPATIBLE_OFFICES);
    }

    @Test
    void aMentionThatHoldsBothOfficesMakesThemOne() {
        assertThat(people(
                        held(PHU_KHE, "2024-01-05", person(NAME, CHAIR)),
                        held(PHU_KHE, "2024-02-05", person(NAME, OFFICE_HEAD)),
                        held(PHU_KHE, "2024-03-05", person(NAME, CHAIR, OFFICE_HEAD))))
                .hasSize(1);
    }

    @Test
    void whoMovesToTheProvinceIsTheSameOnlyWhereTheTextSaysSo() {
        Article before = held(PHU_KHE, "2022-03-05", person(NAME, SECRETARY));
        var chair = position("Phó Chủ tịch", "UBND tỉnh Thanh Hà");
        assertThat(people(before, held("UBND tỉnh Thanh Hà", "2024-03-05", person(NAME, chair))))
                .hasSize(2);
        Person moved = only(people(
                before,
                held(
                        "UBND tỉnh Thanh Hà",
                        "2024-03-05",
                        person(NAME, chair, former(position("Bí thư", "Huyện ủy Phú Khê"))))));
        assertThat(grounds(moved)).containsExactly(Ground.FORMER_OFFICE);
    }

    @Test
    void twoDepartmentsOfAProvinceAreTwoPeople() {
        assertThat(people(
                        held("UBND tỉnh Thanh Hà", "2022-03-05", person(NAME, position("Giám đốc", "Sở Y tế"))),
                        held("UBND tỉnh Thanh Hà", "2024-03-05", person(NAME, position("Giám đốc", "Sở Nội vụ")))))
                .hasSize(2);
        assertThat(people(
                        held("UBND tỉnh Thanh Hà", "2022-03-05", person(NAME, position("Phó Giám đốc", "Sở Y tế"))),
                        held("UBND tỉnh Thanh Hà", "2024-03-05", person(NAME, position("Giám đốc", "Sở Y tế")))))
                .hasSize(1);
    }

    @Test
    void noPlaceAtAllStaysByItself() {
        assertThat(people(
                        held("Đoàn công tác", "2024-03-05", person(NAME, SECRETARY)),
                        held("Đoàn công tác", "2024-04-05", person(NAME, SECRETARY)),
                        held(PHU_KHE, "2024-04-05", person(NAME, SECRETARY))))
                .hasSize(3);
    }

    @Test
    void noTitleIsTheOnlyOneOfThatNameInTheDistrict() {
        Article bare = held(PHU_KHE, "2024-03-05", person(NAME));
        Article commune = held(PHU_KHE, "2024-04-05", person(NAME, position("Chủ tịch", "UBND xã Tân Lộc")));
        Article other = held(PHU_KHE, "2024-05-05", person(NAME, position("Chủ tịch", "UBND xã Đồng Dao")));
        assertThat(grounds(only(people(bare, commune)))).containsExactly(Ground.SAME_SETTING);
        assertThat(people(bare, commune, other)).hasSize(3);
    }

    @Test
    void membershipIsNoOfficeButBelongsToItsPlace() {
        var member = new Position("HUV", "Huyện ủy viên", null, PositionStatus.CURRENT);
        assertThat(grounds(only(people(
                        held(PHU_KHE, "2024-03-05", person(NAME, member)),
                        held(PHU_KHE, "2024-04-05", person(NAME, CHAIR))))))
                .containsExactly(Ground.SAME_PLACE);
    }

    @Test
    void officesOfTheNationNeedNoPlace() {
        var minister = position("Bộ trưởng", "Bộ Nội vụ");
        assertThat(people(
                        held(PHU_KHE, "2024-03-05", person(NAME, minister)),
                        held(SONG_DA, "2024-04-05", person(NAME, minister))))
                .hasSize(1);
    }

    @Test
    void aLoneGivenNameIsNobodyElse() {
        Register register = Register.empty()
                .adding("a", held(PHU_KHE, "2024-03-05", person("Bình", SECRETARY)))
                .adding("b", held(PHU_KHE, "2024-04-05", person("Bình", SECRETARY)));
        assertThat(register.people("Bình")).hasSize(2);
    }

    @Test
    void dataThatTheConstraintsRefuseIsPassedOver() {
        List<Participant> broken = new ArrayList<>(
                List.of(new Participant(new Official(" ", null, List.of()), List.of()), new Participant(null, null)));
        broken.add(null);
        Register register =
                Register.empty().adding("a", held(PHU_KHE, "2024-03-05", broken.toArray(Participant[]::new)));
        assertThat(register.people()).isEmpty();
        assertThat(register.meetings()).hasSize(1);
    }
}
