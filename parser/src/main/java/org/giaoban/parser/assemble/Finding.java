package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A problem before it has its message.
 *
 * @param code what it is
 * @param path the property path, or null
 * @param range the words, or null
 * @param arguments what the message is about
 */
public record Finding(
        ProblemCode code, @Nullable String path, @Nullable Range range, List<String> arguments) {}
