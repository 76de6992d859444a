/** Readings of bulletins in the formats of other tools. */
module org.giaoban.formats {
    requires transitive org.giaoban.parser;
    requires static transitive org.jspecify;
    requires org.apache.commons.csv;
    requires ical4j.core;

    exports org.giaoban.formats.brat;
    exports org.giaoban.formats.csv;
    exports org.giaoban.formats.ics;
    exports org.giaoban.formats.jsonld;
    exports org.giaoban.formats.webannotation;
}
