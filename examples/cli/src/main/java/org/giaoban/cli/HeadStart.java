package org.giaoban.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.validation.Validator;
import java.util.List;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.Position;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.Span;

/**
 * Builds on two threads what a reading needs at its end, the validator and the writer, while the command line is taken apart, the
 * lexicons are loaded and the first text is read. Both also look at the records that nearly every reading has, which takes them
 * half as long again. Who needs one of the two before it is ready waits for it.
 */
final class HeadStart {
    private static final List<Class<?>> CHECKED = List.of(
            Article.class,
            Meeting.class,
            Period.class,
            Participant.class,
            Official.class,
            Position.class,
            Directive.class,
            Deadline.class);

    private static final List<Class<?>> REPORTED =
            List.of(ParsedBulletin.class, Evidence.class, Span.class, Problem.class);

    private HeadStart() {}

    static void begin() {
        begin("giaoban-validator", HeadStart::buildValidator);
        begin("giaoban-writer", HeadStart::buildWriter);
    }

    private static void begin(String name, Runnable building) {
        Thread thread = new Thread(building, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void buildValidator() {
        Validator validator = BulletinValidator.create().validator();
        CHECKED.forEach(validator::getConstraintsForClass);
    }

    private static void buildWriter() {
        ObjectWriter writer = BulletinJson.writer();
        REPORTED.forEach(writer::forType);
        CHECKED.forEach(writer::forType);
    }
}
