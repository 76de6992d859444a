package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The inputs that a command line names: files, texts and web pages in folders, and {@code -} for standard input. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Inputs(InputStream in) {
        this.in = in;
    }

    /** The inputs behind one word of the command line; folders are walked in the order of their names. */
    List<String> behind(String word) throws IOException {
        if (word.equals(STANDARD_INPUT)) {
            return List.of(word);
        }
        Path path = Path.of(word);
        if (!Files.isDirectory(path)) {
            return List.of(word);
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt") || isPage(file.toString()))
                    .sorted()
                    .forEach(file -> files.add(file.toString()));
        }
        return files;
    }

    /** Whether an input is a web page, by its name. */
    static boolean isPage(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".html") || small.endsWith(".htm");
    }

    /** The bytes of an input. */
    byte[] bytes(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
    }

    /**
     * The text of an input.
     *
     * @throws NotUtf8Exception where its bytes are no UTF-8
     * @throws IOException where it cannot be read
     */
    String text(String name) throws IOException {
        byte[] bytes = bytes(name);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotUtf8Exception(e);
        }
    }

    /** The bytes of an input are no UTF-8. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1;

        NotUtf8Exception(CharacterCodingException cause) {
            super("not UTF-8", cause);
        }
    }
}
