package org.giaoban.parser.encoding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a text may have been written in. */
public enum TextEncoding {
    /** UTF-8, with or without a byte order mark; plain ASCII is UTF-8 too. */
    UTF_8("UTF-8", "utf8 ascii"),
    /** UTF-16, the low byte first. */
    UTF_16LE("UTF-16LE", "utf16le utf16"),
    /** UTF-16, the high byte first. */
    UTF_16BE("UTF-16BE", "utf16be"),
    /** Windows-1252, and with it ISO-8859-1: the western languages. */
    WINDOWS_1252("Windows-1252", "windows1252 cp1252 latin1 iso88591"),
    /** Windows-1258: Vietnamese with tones that follow their letter. */
    WINDOWS_1258("Windows-1258", "windows1258 cp1258"),
    /** TCVN 5712:1993, table VN3: the fonts called ABC, whose names begin with {@code .Vn}. */
    TCVN3("TCVN3 (ABC)", "tcvn3 abc tcvn"),
    /** VNI-Windows: a letter and a mark, a byte each; the fonts whose names begin with {@code VNI-}. */
    VNI("VNI", "vni vniwindows"),
    /** VIQR, RFC 1456: marks written as ASCII signs behind their letter. */
    VIQR("VIQR", "viqr");

    private final String label;
    private final String names;

    TextEncoding(String label, String names) {
        this.label = label;
        this.names = names;
    }

    /** {@return the name for people} */
    public String label() {
        return label;
    }

    /**
     * The encoding of a name.
     *
     * @param name a usual name in any case, with or without dashes, underscores and blanks: {@code tcvn3}, {@code CP1258}
     * @return the encoding
     * @throws IllegalArgumentException where no encoding has that name
     */
    public static TextEncoding named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
        return Arrays.stream(values())
                .filter(encoding -> List.of(encoding.names.split(" ", -1)).contains(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such encoding: " + name));
    }
}
