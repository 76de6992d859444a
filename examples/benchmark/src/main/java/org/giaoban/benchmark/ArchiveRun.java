package org.giaoban.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.core.register.Register;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.BulletinReader;
import org.giaoban.parser.archive.Outcome;

/**
 * Measures the reading of an archive: one thread against several, in turns, over the same files; and the adding of bulletins to a
 * register. Prints ratios, and bulletins a second, which say something about the machine only.
 *
 * <p>{@code ArchiveRun DIR [count [threads [rounds]]]}: the folder, which is made where it is missing; how many bulletins it is made
 * with, 100,000; how many threads, one for each processor; how many rounds, 3.
 */
public final class ArchiveRun {
    private static final int DEFAULT_COUNT = 100_000;
    private static final int DEFAULT_ROUNDS = 3;
    private static final int REGISTERED = 2000;
    private static final int ADDS = 50;

    private final Path folder;
    private final BulletinParser parser =
            BulletinParser.create(ParserOptions.defaults().withoutValidation());

    private ArchiveRun(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs.
     *
     * @param args the folder, and the numbers
     * @throws IOException where the archive cannot be made
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("ArchiveRun DIR [count [threads [rounds]]]");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        int processors = Runtime.getRuntime().availableProcessors();
        if (!Files.exists(folder)) {
            new ArchiveMaker(Corpus.load("mix").texts()).write(folder, number(args, 1, DEFAULT_COUNT), 1);
        }
        ArchiveRun run = new ArchiveRun(folder);
        run.threads(number(args, 2, processors), number(args, 3, DEFAULT_ROUNDS));
        run.register();
    }

    private static int number(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    private void threads(int threads, int rounds) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Pass one = pass(1);
            Pass several = pass(threads);
            ratios.add(several.perSecond() / one.perSecond());
            print(
                    "round %d: %d read, %d failed; one thread %.0f/s, %d threads %.0f/s, ratio %.2f, processor time %.2f times; heap at most %d MB of %d%n",
                    round,
                    one.read(),
                    one.failed(),
                    one.perSecond(),
                    threads,
                    several.perSecond(),
                    ratios.get(round - 1),
                    several.processorSeconds() / one.processorSeconds(),
                    peakMegabytes(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        ratios.sort(null);
        print("%d threads read %.2f times what one reads (median of %d)%n", threads, ratios.get(rounds / 2), rounds);
    }

    /** What a pass cost; the processor's time tells on a busy machine what the clock cannot. */
    private record Pass(long read, long failed, double seconds, double processorSeconds) {
        double perSecond() {
            return read / seconds;
        }
    }

    private Pass pass(int threads) {
        long[] counts = new long[2];
        long start = System.nanoTime();
        long processorStart = processorTime();
        try (Stream<Outcome> outcomes = BulletinReader.over(folder).withParser(parser).withThreads(threads).stream()) {
            outcomes.forEach(outcome -> counts[outcome instanceof Outcome.Read ? 0 : 1]++);
        }
        return new Pass(
                counts[0], counts[1], (System.nanoTime() - start) / 1e9, (processorTime() - processorStart) / 1e9);
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** The sum of the most that each part of the heap ever held: more than was held at any one time. */
    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private void register() {
        List<Article> articles = new ArrayList<>();
        try (Stream<Outcome> outcomes = BulletinReader.over(folder).withParser(parser).stream()) {
            outcomes.filter(Outcome.Read.class::isInstance)
                    .limit(REGISTERED + ADDS)
                    .forEach(outcome ->
                            articles.add(((Outcome.Read) outcome).bulletin().article()));
        }
        if (articles.size() < 2 * ADDS) {
            return;
        }
        int last = articles.size() - ADDS;
        Register small = Register.empty();
        Register large = Register.empty();
        for (int i = 0; i < last; i++) {
            large = large.adding("b" + i, articles.get(i));
        }
        long people = large.people().size();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < 2 * DEFAULT_ROUNDS + 1; round++) {
            long first = adding(small, articles.subList(last, articles.size()));
            ratios.add(adding(large, articles.subList(last, articles.size())) / (double) first);
        }
        ratios.sort(null);
        print(
                "register: of %d bulletins %d people; adding the %dth costs %.2f times what adding the 1st costs (median)%n",
                last, people, last + 1, ratios.get(DEFAULT_ROUNDS));
    }

    /** What it costs to add each of some bulletins to one register. */
    private static long adding(Register register, List<Article> articles) {
        long start = System.nanoTime();
        for (Article article : articles) {
            if (register.adding("new", article).equals(register)) {
                throw new IllegalStateException("nothing was added");
            }
        }
        return System.nanoTime() - start;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
