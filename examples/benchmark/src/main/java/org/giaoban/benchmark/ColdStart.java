package org.giaoban.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Compares the command from start to output with a program that builds a validator and a mapper and exits: both as processes of their
 * own, in turn.
 */
public final class ColdStart {
    private static final int TURNS = 15;

    private ColdStart() {}

    /**
     * What a process took, in nanoseconds.
     *
     * @param toOutput until the last of its output came
     * @param toExit until it was over
     */
    private record Run(long toOutput, long toExit) {}

    /** The program that is compared with. */
    static final class Yardstick {
        private Yardstick() {}

        /**
         * Builds a validator of Hibernate and a mapper of Jackson.
         *
         * @param args nothing
         */
        public static void main(String[] args) {
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()) {
                System.out.println(factory.getValidator() + " " + new ObjectMapper());
            }
        }
    }

    /**
     * Measures and prints the ratios of the medians.
     *
     * @param args the jar of the command and what it reads
     * @throws IOException where a process cannot be started or fails
     * @throws InterruptedException where the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path archive = Files.createTempFile("giaoban", ".jsa");
        archive.toFile().deleteOnExit();
        compare(args[0], args[1], archive);
    }

    private static void compare(String jar, String input, Path archive) throws IOException, InterruptedException {
        String own = System.getProperty("java.class.path");
        run(java("-XX:ArchiveClassesAtExit=" + archive, "-jar", jar, "parse", input));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("a validator and a mapper", java("-cp", own, Yardstick.class.getName()));
        commands.put("the command", java("-jar", jar, "parse", input));
        commands.put("with one compiler only", java("-XX:TieredStopAtLevel=1", "-jar", jar, "parse", input));
        commands.put("with class data shared", java("-XX:SharedArchiveFile=" + archive, "-jar", jar, "parse", input));
        print(measured(commands));
    }

    /** How long each takes, turn by turn. */
    private static Map<String, List<Run>> measured(Map<String, List<String>> commands)
            throws IOException, InterruptedException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(run(command.getValue()));
            }
        }
        return runs;
    }

    private static void print(Map<String, List<Run>> runs) {
        System.out.println("medians of " + TURNS + " turns; 1 is the first program from start to exit");
        double one = median(runs.values().iterator().next(), Run::toExit);
        System.out.println("to output  to exit");
        runs.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%9.2f  %7.2f  %s%n",
                median(all, Run::toOutput) / one,
                median(all, Run::toExit) / one,
                name));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long output = start;
        byte[] some = new byte[1 << 16];
        try (InputStream out = process.getInputStream()) {
            while (out.read(some) >= 0) {
                output = System.nanoTime();
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + ": status " + status);
        }
        return new Run(output - start, System.nanoTime() - start);
    }

    private static double median(List<Run> all, ToLongFunction<Run> time) {
        long[] sorted = all.stream().mapToLong(time).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
