/** Reads Vietnamese Party and local-government meeting bulletins. */
module org.giaoban.parser {
    requires transitive org.giaoban.core;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.annotation;
    requires static org.jsoup;
    requires static transitive org.jspecify;

    exports org.giaoban.parser;
    exports org.giaoban.parser.encoding;
    exports org.giaoban.parser.html;
    exports org.giaoban.parser.report;

    opens org.giaoban.parser to
            com.fasterxml.jackson.databind;
    opens org.giaoban.parser.report to
            com.fasterxml.jackson.databind;
}
