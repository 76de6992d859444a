package org.giaoban.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A block of code in the documentation. What it prints stands in its comments.
 *
 * @param place the file that it stands in, and which of its blocks it is
 * @param name of the class that it is compiled as
 * @param code the block
 */
record DocExample(String place, String name, String code) {
    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("(?:^|\\s)// (.*)");
    /** What stands around the code: {@code path} is a bulletin in a file. */
    private static final String PROGRAM = """
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import org.giaoban.core.json.*;
            import org.giaoban.core.model.*;
            import org.giaoban.core.register.*;
            import org.giaoban.core.validation.*;
            import org.giaoban.parser.*;
            import org.giaoban.parser.archive.*;
            import org.giaoban.parser.encoding.*;
            import org.giaoban.parser.html.*;
            import org.giaoban.parser.report.*;
            public class %s {
                public static void run(Path path) throws Exception {
            %s
                }
            }
            """;

    /** The examples in the Javadoc of a module: in its sources and in its overview. */
    static List<DocExample> in(Path module) throws IOException {
        List<DocExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(module.resolve(Path.of("src", "main")))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|html)"))
                    .sorted()
                    .toList()) {
                Matcher block =
                        BLOCK.matcher(Files.readString(file).replace("\r", "").replaceAll("(?m)^ *\\* ?", ""));
                for (int number = 1; block.find(); number++) {
                    String place = file.getFileName() + " in " + file.getParent() + ", " + number;
                    String name = "Example" + Integer.toHexString(place.hashCode());
                    examples.add(new DocExample(place, name, block.group(1)));
                }
            }
        }
        return examples;
    }

    @Override
    public String toString() {
        return place;
    }

    /** What the comments say that it prints. */
    List<String> promised() {
        return code.lines()
                .map(PRINTED::matcher)
                .filter(Matcher::find)
                .map(comment -> comment.group(1))
                .toList();
    }

    /** Compiles examples, all at once. */
    static void compile(List<DocExample> examples, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-encoding", "UTF-8", "-proc:none"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        for (DocExample example : examples) {
            Path source = folder.resolve(example.name + ".java");
            arguments.add(Files.writeString(source, PROGRAM.formatted(example.name, example.code))
                    .toString());
        }
        StringWriter complaints = new StringWriter();
        PrintWriter writer = new PrintWriter(complaints);
        int status =
                ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        assertThat(status).as("%s%n%s", examples, complaints).isZero();
    }

    /** Runs it, and gives the lines that it prints. */
    List<String> printed(ClassLoader compiled, Path bulletin) throws ReflectiveOperationException {
        PrintStream usual = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            compiled.loadClass(name).getMethod("run", Path.class).invoke(null, bulletin);
        } finally {
            System.setOut(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
