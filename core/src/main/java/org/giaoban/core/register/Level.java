package org.giaoban.core.register;

/** Levels of administration, from the nation down. */
public enum Level {
    /** The nation: Trung ương, Chính phủ, Quốc hội. */
    CENTRAL,
    /** Tỉnh, or a city under the central government. */
    PROVINCE,
    /** Huyện, quận, thị xã, or a city within a province. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE
}
