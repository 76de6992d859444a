package org.giaoban.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.giaoban.core.register.Bulletins.CHAIR;
import static org.giaoban.core.register.Bulletins.DEPUTY_CHAIR;
import static org.giaoban.core.register.Bulletins.OFFICE_HEAD;
import static org.giaoban.core.register.Bulletins.SECRETARY;
import static org.giaoban.core.register.Bulletins.former;
import static org.giaoban.core.register.Bulletins.held;
import static org.giaoban.core.register.Bulletins.order;
import static org.giaoban.core.register.Bulletins.participant;
import static org.giaoban.core.register.Bulletins.person;
import static org.giaoban.core.register.Bulletins.position;
import static org.giaoban.core.register.Bulletins.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.giaoban.core.TestArticles;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Position;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final String PHU_KHE = "Huyện ủy Phú Khê";

    /** Bulletins of few names, places and offices, so that much meets. */
    private static List<Entry> mixed(int count, long seed) {
        Random random = new Random(seed);
        List<String> names = List.of("Lê Văn Bình", "Lê Văn Binh", "Mai Thị Hoa", "Mai Thị Hòa", "MAI THỊ HOÀ", "Kỳ");
        List<String> organizers = List.of(
                PHU_KHE,
                "Huyện ủy Sông Đà",
                "UBND huyện Phú Khê, tỉnh Thanh Hà",
                "UBND xã Tân Lộc",
                "Đảng ủy xã Tân Lộc, huyện Phú Khê",
                "UBND tỉnh Thanh Hà",
                "Huyện ủy Sông Đà, tỉnh Bắc Sơn",
                "Huyện ủy");
        List<Position> positions = List.of(
                SECRETARY,
                CHAIR,
                DEPUTY_CHAIR,
                OFFICE_HEAD,
                former(position("Bí thư", "Huyện ủy Phú Khê")),
                position("Chủ tịch", "UBND xã Tân Lộc"),
                position("Phó Chủ tịch", "UBND tỉnh Thanh Hà"),
                position("Bộ trưởng", "Bộ Nội vụ"));
        List<String> actions = List.of("rà soát lại quỹ đất công ích", "kiểm tra đê bao xung yếu", "họp");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
            String action = pick(actions, random);
            entries.add(new Entry(
                    "bulletin " + i,
                    told(
                            pick(organizers, random),
                            day.toString(),
                            List.of(order("các xã", action, "trước ngày 30/4", "2024-04-29")),
                            List.of("Các xã đã " + pick(actions, random) + " kịp thời"),
                            List.of("Thực hiện kết luận tại hội nghị giao ban ngày 15/1/2024, các xã họp."),
                            person(pick(names, random), pick(positions, random)),
                            person(pick(names, random)),
                            person(pick(names, random), pick(positions, random), pick(positions, random)))));
        }
        return entries;
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void anyOrderOfAddingGivesTheSameRegister() {
        for (int seed = 0; seed < 5; seed++) {
            List<Entry> entries = mixed(40, seed);
            Reference one = participant("bulletin 7", 0);
            Reference other = participant("bulletin 21", 0);
            Register register = Register.of(entries, List.of(new Separation(one, other)));
            String written = BulletinJson.write(register);
            Random random = new Random(seed);
            Collections.shuffle(entries, random);
            Register shuffled = Register.empty();
            int decided = random.nextInt(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                shuffled = i == decided ? shuffled.keepingApart(other, one) : shuffled;
                shuffled = shuffled.adding(entries.get(i));
                if (random.nextInt(8) == 0) {
                    assertThat(shuffled.people()).isNotEmpty();
                }
            }
            assertThat(shuffled).isEqualTo(register).hasSameHashCodeAs(register);
            assertThat(BulletinJson.write(shuffled)).isEqualTo(written);
        }
    }

    @Test
    void everyMentionIsOneMentionOfOnePersonAndEveryBondLeadsToIt() {
        Register register = Register.of(mixed(100, 1), null);
        List<Mention> mentions = new ArrayList<>();
        for (Person person : register.people()) {
            mentions.addAll(person.mentions());
            assertThat(person.bonds()).hasSize(person.mentions().size() - 1);
            Reference first = person.mentions().get(0).at();
            person.mentions().stream()
                    .skip(1)
                    .forEach(mention ->
                            assertThat(person.why(first, mention.at())).isNotEmpty());
        }
        assertThat(mentions).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void aRegisterNeverChangesAndRemovingUndoesAdding() {
        Register before = Register.of(mixed(40, 3), null);
        String written = BulletinJson.write(before);
        Register after = before.adding("z", held(PHU_KHE, "2024-02-01", person("Lê Văn Bình", SECRETARY)));
        assertThat(BulletinJson.write(after)).isNotEqualTo(written);
        assertThat(BulletinJson.write(before)).isEqualTo(written);
        assertThat(after.removing("z")).isEqualTo(before);
        assertThat(BulletinJson.write(after.removing("z"))).isEqualTo(written);
        assertThat(before.removing("no such bulletin")).isSameAs(before);
    }

    @Test
    void addingSharesWhatTheBulletinDoesNotTouch() {
        Register before = Register.of(mixed(40, 4), null);
        List<Person> people = before.people("Mai Thị Hoa");
        Register after = before.adding("z", held(PHU_KHE, "2024-02-01", person("Lê Văn Bình", SECRETARY)));
        assertThat(after.people("Mai Thị Hoa")).isSameAs(people);
        assertThat(after.people("Lê Văn Bình")).isNotSameAs(before.people("Lê Văn Bình"));
    }

    @Test
    void theCallerKeepsTwoMentionsApartAndTakesItBack() {
        Register register = Register.empty()
                .adding("a", held(PHU_KHE, "2024-01-05", person("Lê Văn Bình", SECRETARY)))
                .adding("b", held(PHU_KHE, "2024-02-05", person("Lê Văn Bình", SECRETARY)))
                .adding("c", held(PHU_KHE, "2024-03-05", person("Lê Văn Bình", SECRETARY)));
        assertThat(register.people("Lê Văn Bình")).hasSize(1);
        Register apart = register.keepingApart(participant("b", 0), participant("a", 0));
        assertThat(apart.people("Lê Văn Bình"))
                .extracting(person -> person.mentions().stream()
                        .map(mention -> mention.at().source())
                        .toList())
                .containsExactly(List.of("a"), List.of("b", "c"));
        assertThat(apart.noLongerApart(participant("a", 0), participant("b", 0)))
                .isEqualTo(register);
        assertThat(apart.noLongerApart(participant("a", 0), participant("b", 0)).people("Lê Văn Bình"))
                .hasSize(1);
        assertThat(register.people("Lê Văn Bình")).hasSize(1);
        assertThatThrownBy(() -> register.keepingApart(participant("a", 0), participant("a", 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceStandsForOneArticle() {
        var article = held(PHU_KHE, "2024-01-05", person("Lê Văn Bình", SECRETARY));
        Register register = Register.empty().adding("a", article);
        assertThat(register.adding("a", held(PHU_KHE, "2024-01-05", person("Lê Văn Bình", SECRETARY))))
                .isSameAs(register);
        assertThatThrownBy(() -> register.adding("a", TestArticles.full()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
        assertThat(register.entry("a")).contains(new Entry("a", article));
        assertThat(register.entry("b")).isEmpty();
    }

    @Test
    void itComesBackFromJsonAsItWas() throws JsonProcessingException {
        Register register = Register.of(
                        mixed(60, 5),
                        List.of(new Separation(participant("bulletin 1", 0), participant("bulletin 2", 0))))
                .adding("full", TestArticles.full());
        String json = BulletinJson.writePretty(register);
        Register read = BulletinJson.mapper().readValue(json, Register.class);
        assertThat(read).isEqualTo(register);
        assertThat(BulletinJson.writePretty(read)).isEqualTo(json);
        assertThat(BulletinJson.mapper().readValue("{}", Register.class)).isEqualTo(Register.empty());
    }

    @Test
    void theEmptyRegisterHasNothing() {
        assertThat(Register.empty().people()).isEmpty();
        assertThat(Register.empty().meetings()).isEmpty();
        assertThat(Register.empty().tasks()).isEmpty();
        assertThat(Register.empty()).hasToString("register of 0 bulletins").isNotEqualTo("");
    }
}
