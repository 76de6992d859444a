package org.giaoban.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.giaoban.core.model.Article;
import org.giaoban.parser.assemble.Assembler;
import org.giaoban.parser.assemble.Finding;
import org.giaoban.parser.layout.Layout;
import org.giaoban.parser.layout.LayoutReader;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Words;

/** Reads bulletins. */
public final class BulletinParser {
    private final ParserOptions options;
    private final Lexicons lexicons = Lexicons.standard();
    private final LayoutReader layoutReader = new LayoutReader(lexicons);
    private final Assembler assembler = new Assembler(lexicons);

    private BulletinParser(ParserOptions options) {
        this.options = options;
    }

    /** {@return a parser with the default options} */
    public static BulletinParser create() {
        return create(ParserOptions.defaults());
    }

    /**
     * {@return a parser}
     *
     * @param options how it reads
     */
    public static BulletinParser create(ParserOptions options) {
        return new BulletinParser(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a bulletin.
     *
     * @param text the raw text, any string
     * @return what it says
     */
    public ParsedBulletin parse(String text) {
        Objects.requireNonNull(text, "text");
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Words words = Words.of(NormalText.of(text), lexicons.vocabulary());
        Layout layout = layoutReader.read(words);
        Article article = assembler.assemble(words, layout, options.referenceDay(), evidence::add, findings::add);
        return new ParsedBulletin(text, null, article, evidence, List.of());
    }
}
