package org.giaoban.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.giaoban.core.model.Article;
import org.giaoban.parser.assemble.Assembler;
import org.giaoban.parser.check.ArticleCheck;
import org.giaoban.parser.layout.Layout;
import org.giaoban.parser.layout.LayoutReader;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of the reading alone, over what the stages before it have made. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {
    private record Stages(NormalText normal, Words words, Layout layout, Article article, List<Evidence> evidence) {}

    /** The stages, and what each has made of each text. */
    @State(Scope.Benchmark)
    public static class Prepared {
        private final Lexicons lexicons = Lexicons.standard();
        private final LayoutReader layoutReader = new LayoutReader(lexicons);
        private final Assembler assembler = new Assembler(lexicons);
        private final ArticleCheck check = new ArticleCheck(null, Locale.ENGLISH);
        private List<Stages> all = List.of();

        /**
         * Runs every stage once.
         *
         * @param corpus the texts
         */
        @Setup
        public void run(CorpusState corpus) {
            all = corpus.texts.stream().map(this::stages).toList();
        }

        private Stages stages(String text) {
            NormalText normal = NormalText.of(text);
            Words words = lexicons.words(normal);
            Layout layout = layoutReader.read(words);
            List<Evidence> evidence = new ArrayList<>();
            Article article = assembler.assemble(words, layout, null, evidence::add, finding -> {});
            return new Stages(normal, words, layout, article, evidence);
        }
    }

    /**
     * The normal form.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    public void normalise(CorpusState corpus, Blackhole sink) {
        for (String text : corpus.texts) {
            sink.consume(NormalText.of(text));
        }
    }

    /**
     * The words.
     *
     * @param prepared the stages
     * @param sink takes the results
     */
    @Benchmark
    public void cutWords(Prepared prepared, Blackhole sink) {
        for (Stages stages : prepared.all) {
            sink.consume(prepared.lexicons.words(stages.normal()));
        }
    }

    /**
     * What stands where on the page.
     *
     * @param prepared the stages
     * @param sink takes the results
     */
    @Benchmark
    public void layOut(Prepared prepared, Blackhole sink) {
        for (Stages stages : prepared.all) {
            sink.consume(prepared.layoutReader.read(stages.words()));
        }
    }

    /**
     * People, meetings, directives: recognised and assembled.
     *
     * @param prepared the stages
     * @param sink takes the results
     */
    @Benchmark
    public void assemble(Prepared prepared, Blackhole sink) {
        for (Stages stages : prepared.all) {
            sink.consume(
                    prepared.assembler.assemble(stages.words(), stages.layout(), null, sink::consume, sink::consume));
        }
    }

    /**
     * The constraints.
     *
     * @param prepared the stages
     * @param sink takes the results
     */
    @Benchmark
    public void check(Prepared prepared, Blackhole sink) {
        for (Stages stages : prepared.all) {
            prepared.check.check(stages.article(), stages.evidence(), sink::consume);
        }
    }
}
