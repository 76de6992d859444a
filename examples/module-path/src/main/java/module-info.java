/** An application that is a Java module: all that it names of giaoban is the parser. */
module org.giaoban.modulepath {
    requires org.giaoban.parser;
    // Needed by those who read web pages.
    requires org.jsoup;
    requires static org.jspecify;
}
