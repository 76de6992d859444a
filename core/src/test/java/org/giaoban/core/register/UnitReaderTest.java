package org.giaoban.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitReaderTest {
    @Test
    void aNameEndsWhereSmallLettersGoOn() {
        assertThat(UnitReader.in("Huyện ủy Phú Khê tổ chức hội nghị"))
                .containsExactly(new Unit(Level.DISTRICT, false, "Phú Khê"));
        assertThat(UnitReader.in("UBND xã Tân Lộc, huyện Phú Khê, tỉnh Thanh Hà"))
                .containsExactly(
                        new Unit(Level.COMMUNE, false, "Tân Lộc"),
                        new Unit(Level.DISTRICT, false, "Phú Khê"),
                        new Unit(Level.PROVINCE, false, "Thanh Hà"));
    }

    @Test
    void aUnitWithoutANameHasItsLevel() {
        assertThat(UnitReader.in("Bí thư Huyện ủy, Chủ tịch HĐND huyện"))
                .containsExactly(new Unit(Level.DISTRICT, false, null), new Unit(Level.DISTRICT, false, null));
        assertThat(UnitReader.in("Bí thư các xã, thị trấn"))
                .containsExactly(new Unit(Level.COMMUNE, false, null), new Unit(Level.COMMUNE, false, null));
    }

    @Test
    void aCityIsAProvinceOnlyByItsName() {
        assertThat(UnitReader.in("Thành ủy Hà Nội")).containsExactly(new Unit(Level.PROVINCE, true, "Hà Nội"));
        assertThat(UnitReader.in("UBND TP. Hồ Chí Minh"))
                .containsExactly(new Unit(Level.PROVINCE, true, "Hồ Chí Minh"));
        assertThat(UnitReader.in("UBND thành phố Sông Thương"))
                .containsExactly(new Unit(Level.DISTRICT, true, "Sông Thương"));
    }

    @Test
    void onlyQuarterAndWardHaveNumbers() {
        assertThat(UnitReader.in("Quận ủy Phú Khê, UBND Phường 12"))
                .containsExactly(new Unit(Level.DISTRICT, false, "Phú Khê"), new Unit(Level.COMMUNE, false, "12"));
        assertThat(UnitReader.in("toàn huyện 9 tháng")).containsExactly(new Unit(Level.DISTRICT, false, null));
    }

    @Test
    void societyIsNoCommuneAndCapitalsTellNothing() {
        assertThat(UnitReader.in("Phòng Lao động - Thương binh và Xã hội")).isEmpty();
        assertThat(UnitReader.in("HUYỆN ỦY PHÚ KHÊ GIAO BAN")).isEmpty();
        assertThat(UnitReader.in(null)).isEmpty();
    }
}
