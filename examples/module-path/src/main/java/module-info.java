/** An application that is a Java module: all that it names of giaoban is the parser. */
module org.giaoban.modulepath {
    requires org.giaoban.parser;
    requires static org.jspecify;
}
