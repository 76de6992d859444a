/** Shows what was read in bulletins: HTML pages without script. */
module org.giaoban.view {
    requires transitive org.giaoban.parser;
    requires static transitive org.jspecify;

    exports org.giaoban.view;
}
