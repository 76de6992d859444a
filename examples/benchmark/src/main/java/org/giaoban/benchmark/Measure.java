package org.giaoban.benchmark;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One figure of a run, without what JMH says around it.
 *
 * @param name the method that was measured
 * @param corpus the texts, empty where they are no corpus
 * @param size the size of a text that comes in several sizes, else 0
 * @param piece the piece of a hostile text, else empty
 * @param score the median time of a call; the rate where calls were counted
 * @param allocated bytes that a call allocated; NaN where that was not measured
 */
record Measure(String name, String corpus, int size, String piece, double score, double allocated) {
    private static final double MEDIAN = 50;

    static Measure of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String full = params.getBenchmark();
        Result<?> primary = result.getPrimaryResult();
        boolean sampled = params.getMode() == Mode.SampleTime;
        Result<?> allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measure(
                full.substring(full.lastIndexOf('.') + 1),
                param(params, "corpus", ""),
                Integer.parseInt(param(params, "times", param(params, "length", "0"))),
                param(params, "piece", ""),
                sampled ? primary.getStatistics().getPercentile(MEDIAN) : primary.getScore(),
                allocation == null ? Double.NaN : allocation.getScore());
    }

    private static String param(BenchmarkParams params, String name, String absent) {
        String value = params.getParam(name);
        return value == null ? absent : value;
    }
}
