package org.giaoban.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Compares the command from start to output with a program that only builds a validator and a mapper: both as processes of their own, in
 * turn.
 */
public final class ColdStart {
    private static final int TURNS = 15;

    private ColdStart() {}

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
        nanoseconds(java("-XX:ArchiveClassesAtExit=" + archive, "-jar", jar, "parse", input));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("a validator and a mapper", java("-cp", own, Yardstick.class.getName()));
        commands.put("the command", java("-jar", jar, "parse", input));
        commands.put("with one compiler only", java("-XX:TieredStopAtLevel=1", "-jar", jar, "parse", input));
        commands.put("with class data shared", java("-XX:SharedArchiveFile=" + archive, "-jar", jar, "parse", input));
        print(measured(commands));
    }

    /** How long each takes, turn by turn. */
    private static Map<String, long[]> measured(Map<String, List<String>> commands)
            throws IOException, InterruptedException {
        Map<String, long[]> times = new LinkedHashMap<>();
        commands.keySet().forEach(name -> times.put(name, new long[TURNS]));
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Objects.requireNonNull(times.get(command.getKey()))[turn] = nanoseconds(command.getValue());
            }
        }
        return times;
    }

    private static void print(Map<String, long[]> times) {
        System.out.println("from start to output (median of " + TURNS + " turns)");
        double one = median(times.values().iterator().next());
        times.forEach((name, all) -> System.out.printf(Locale.ROOT, "%.2f  %s%n", median(all) / one, name));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static long nanoseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + ": status " + status);
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] all) {
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
