package org.giaoban.parser;

import java.io.IOException;
import java.nio.file.Path;
import org.giaoban.parser.assemble.Assembler;
import org.giaoban.parser.layout.LayoutReader;
import org.giaoban.parser.lexicon.Lexicons;

/** Compiles the lexicon files that a parser asks for, in the order in which it does; the build runs it. */
final class LexiconCompiler {
    private LexiconCompiler() {}

    /**
     * Reads the files and writes what a parser loads.
     *
     * @param args the folder of the classes
     * @throws IOException where it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Lexicons lexicons = Lexicons.ofFiles();
        new LayoutReader(lexicons);
        new Assembler(lexicons);
        lexicons.compileInto(Path.of(args[0]));
    }
}
