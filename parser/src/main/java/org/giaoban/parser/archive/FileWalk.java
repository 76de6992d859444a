package org.giaoban.parser.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of some paths in order, folder by folder; links to folders are not followed. */
final class FileWalk {
    private final List<BulletinFormat> formats;
    private final Deque<Path> named;
    private final Deque<Path> open = new ArrayDeque<>();
    private long found;

    FileWalk(List<Path> paths, List<BulletinFormat> formats) {
        this.formats = formats;
        this.named = new ArrayDeque<>(paths);
    }

    /**
     * The next file.
     *
     * @param failures told of each folder on the way that cannot be listed
     * @return the file, or null after the last one
     */
    @Nullable
    Path next(Consumer<Outcome> failures) {
        while (true) {
            Path path = open.poll();
            if (path == null) {
                path = named.poll();
                if (path == null) {
                    return null;
                }
                if (!Files.isDirectory(path)) {
                    found++;
                    return path;
                }
            } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
            list(path, failures);
        }
    }

    /** How many files were found so far; folders that are not yet listed may hold more. */
    long found() {
        return found;
    }

    private void list(Path folder, Consumer<Outcome> failures) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, this::isWanted)) {
            entries.forEach(children::add);
        } catch (IOException e) {
            failures.accept(Outcome.Failed.of(folder, e));
        } catch (DirectoryIteratorException e) {
            failures.accept(Outcome.Failed.of(folder, Objects.requireNonNull(e.getCause())));
        }
        Collections.sort(children, Collections.reverseOrder());
        for (Path child : children) {
            open.push(child);
            found += Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) ? 0 : 1;
        }
    }

    private boolean isWanted(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || formats.stream().anyMatch(format -> format.accepts(path)) && Files.isRegularFile(path);
    }
}
