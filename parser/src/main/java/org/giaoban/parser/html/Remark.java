package org.giaoban.parser.html;

import java.util.List;
import org.giaoban.parser.report.ProblemCode;

/** Something to say about the reading of a page. */
record Remark(ProblemCode code, List<String> arguments) {
    Remark {
        arguments = List.copyOf(arguments);
    }
}
