package org.giaoban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * The folder that a run writes its files into: each as a whole or not at all, also where the process is told to end, and none over
 * a file that is there already, unless told so.
 */
final class Folder {
    private final Path path;
    private final boolean overwriting;
    private final Predicate<Path> inputs;
    private final Path half;
    private final Set<String> taken = new HashSet<>();
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * Makes the folder where there is none.
     *
     * @param overwriting whether files that are there already are replaced
     * @param inputs tells the inputs of this run, which are never replaced
     */
    Folder(Path path, boolean overwriting, Predicate<Path> inputs) throws IOException {
        this.path = Files.createDirectories(path);
        this.overwriting = overwriting;
        this.inputs = inputs;
        this.half = path.resolve(".giaoban-" + ProcessHandle.current().pid() + ".tmp");
        // An end of the process waits for the file that is being written, and lets no other one begin.
        Runtime.getRuntime().addShutdownHook(new Thread(writing::lock, "whole files"));
    }

    /** Keeps a name from being given to an input. */
    void reserve(String stem) {
        taken.add(stem.toLowerCase(Locale.ROOT));
    }

    /** The name of an input without its folders and its ending: {@code a} for {@code sub/a.txt}, {@code a-2} for the next of them. */
    String stemFor(String input) {
        String stem = stem(input);
        String free = stem;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = stem + "-" + i;
        }
        return free;
    }

    /**
     * Writes a file.
     *
     * @throws KeptFileException where a file of this name is there already and stays
     */
    void write(String name, CharSequence text) throws IOException {
        Path target = path.resolve(name);
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        boolean input = there && inputs.test(target);
        if (input || there && !overwriting) {
            throw new KeptFileException(target, input);
        }
        writing.lock();
        try {
            Files.writeString(half, text, StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
            writing.unlock();
        }
    }

    private static String stem(String input) {
        if (input.equals(Inputs.STANDARD_INPUT)) {
            return "stdin";
        }
        String file = String.valueOf(Path.of(input).getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
