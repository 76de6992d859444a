/** The data model of Vietnamese Party and local-government meeting bulletins: records, constraints, JSON, validation. */
module org.giaoban.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    // Found by jakarta.validation, which asks for providers; another one may stand in for it.
    requires static org.hibernate.validator;
    requires org.pcollections;

    exports org.giaoban.core.constraint;
    exports org.giaoban.core.json;
    exports org.giaoban.core.model;
    exports org.giaoban.core.register;
    exports org.giaoban.core.validation;

    opens org.giaoban.core.model;
    opens org.giaoban.core.constraint;
    opens org.giaoban.core.register;
}
