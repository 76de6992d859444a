package org.giaoban.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --encoding}: what the inputs are written in, for those who know it. */
final class EncodingOption {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Names.class,
            completionCandidates = Names.class,
            description =
                    "what the inputs are written in (utf-8, utf-16le, utf-16be, windows-1252, windows-1258, tcvn3, vni, viqr);"
                            + " without it, each is recognised")
    private @Nullable TextEncoding encoding;

    /** The encoding that was given, or null. */
    @Nullable
    TextEncoding given() {
        return encoding;
    }

    /** The text of an input. */
    DecodedText decode(TextDecoder decoder, byte[] bytes) {
        return encoding == null ? decoder.decode(bytes) : decoder.decode(bytes, encoding);
    }

    /** The usual names of encodings. */
    static final class Names implements ITypeConverter<TextEncoding>, Iterable<String> {
        @Override
        public TextEncoding convert(String name) {
            try {
                return TextEncoding.named(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(TextEncoding.values())
                    .map(encoding -> encoding.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .iterator();
        }
    }
}
