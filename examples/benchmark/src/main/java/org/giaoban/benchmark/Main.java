package org.giaoban.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints their tables of ratios. Takes the options of JMH: a pattern of names, {@code -p corpus=DIR},
 * {@code -rff FILE} for the JSON.
 */
public final class Main {
    private Main() {}

    /**
     * Runs.
     *
     * @param args options of JMH
     * @throws CommandLineOptionException where an option is unknown
     * @throws RunnerException where a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(args);
        List<Measure> measures =
                new Runner(options(given)).run().stream().map(Measure::of).toList();
        System.out.print(new Report(measures, Main::length).text());
    }

    /**
     * One process each, warm, and allocation measured: what the command line does not say otherwise. The collector is one that does not work
     * beside the program, so that its work is not taken for the cost of the reading.
     */
    private static Options options(CommandLineOptions given) {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        options.addProfiler(GCProfiler.class);
        options.resultFormat(ResultFormatType.JSON);
        options.forks(given.getForkCount().orElse(1));
        options.warmupIterations(given.getWarmupIterations().orElse(10));
        options.warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)));
        options.measurementIterations(given.getMeasurementIterations().orElse(3));
        options.measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)));
        if (!given.getJvmArgsAppend().hasValue()) {
            options.jvmArgsAppend("-XX:+UseParallelGC");
        }
        return options.build();
    }

    private static int length(String corpus) {
        try {
            return Corpus.load(corpus).length();
        } catch (IOException e) {
            throw new UncheckedIOException(corpus, e);
        }
    }
}
