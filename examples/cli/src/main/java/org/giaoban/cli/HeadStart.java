package org.giaoban.cli;

import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.parser.ParsedBulletin;

/**
 * Builds on a thread of its own what a reading needs at its end, the validator and the mapper, while the command line is taken apart, the
 * lexicons are loaded and the first text is read. Who needs one of the two before it is ready waits for it.
 */
final class HeadStart {
    private HeadStart() {}

    static void begin() {
        Thread thread = new Thread(HeadStart::build, "giaoban-head-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void build() {
        BulletinValidator.create();
        BulletinJson.mapper().writerFor(ParsedBulletin.class);
    }
}
