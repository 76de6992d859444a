package org.giaoban.parser.layout;

import org.jspecify.annotations.Nullable;

/** Chooses the page's own day among its clocks: the labelled one, then the one below the headline, then the nearest above it. */
final class PublishedDay {
    private final int headlineLine;
    private @Nullable PageDate chosen;
    private int line;

    PublishedDay(int headlineLine) {
        this.headlineLine = headlineLine;
    }

    void offer(PageDate date, int at) {
        PageDate best = chosen;
        int surer = best == null ? 1 : date.label().compareTo(best.label());
        if (surer > 0 || surer == 0 && line < headlineLine) {
            chosen = date;
            line = at;
        }
    }

    @Nullable
    PageDate chosen() {
        return chosen;
    }
}
