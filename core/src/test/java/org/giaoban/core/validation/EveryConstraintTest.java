package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.giaoban.core.TestArticles;
import org.giaoban.core.constraint.Warnings;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.Quantity;
import org.giaoban.core.model.RaisedIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryConstraintTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final BulletinValidator VALIDATOR = BulletinValidator.create(Locale.ENGLISH);
    private static final Validator JAKARTA = VALIDATOR.validator();

    static Stream<BrokenArticle> broken() {
        return BrokenArticle.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenConstraintIsOneViolationAtItsPathInBothLanguages(BrokenArticle broken) {
        Article article = broken.article();
        assertThat(VALIDATOR.validate(article))
                .extracting(Violation::path, Violation::warning, Violation::message)
                .containsExactly(tuple(broken.path(), broken.warning(), broken.english()));
        assertThat(VALIDATOR.validate(article, VIETNAMESE))
                .extracting(Violation::path, Violation::warning, Violation::message)
                .containsExactly(tuple(broken.path(), broken.warning(), broken.vietnamese()));
    }

    @Test
    void everyConstraintOfEveryRecordIsBrokenOnce() {
        Set<String> declared = new TreeSet<>();
        Stream.of(
                        Article.class,
                        Meeting.class,
                        Participant.class,
                        Official.class,
                        Position.class,
                        Period.class,
                        Deadline.class,
                        RaisedIssue.class,
                        Directive.class,
                        Quantity.class)
                .forEach(record -> declare(record, declared));
        Set<String> broken = new TreeSet<>();
        BrokenArticle.ALL.forEach(each -> collect(each.article(), broken));
        collect(TestArticles.empty(), broken);
        assertThat(broken).isEqualTo(declared);
    }

    @Test
    void everyConstraintHasItsMessageInBothLanguages() {
        Set<String> declared = new TreeSet<>();
        BrokenArticle.ALL.forEach(each -> templates(each.article(), declared));
        templates(TestArticles.empty(), declared);
        assertThat(Messages.in(Locale.ENGLISH)).containsOnlyKeys(declared);
        assertThat(Messages.in(VIETNAMESE)).containsOnlyKeys(declared);
    }

    private static void declare(Class<?> record, Set<String> into) {
        var bean = JAKARTA.getConstraintsForClass(record);
        add(record, "", bean, into);
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            add(record, "." + property.getPropertyName(), property, into);
            property.getConstrainedContainerElementTypes()
                    .forEach(element -> add(record, "." + property.getPropertyName() + "[]", element, into));
        }
    }

    private static void add(Class<?> record, String place, ElementDescriptor element, Set<String> into) {
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            into.add(record.getSimpleName() + place + " " + name(constraint));
        }
    }

    private static void collect(Article article, Set<String> into) {
        JAKARTA.validate(article).forEach(violation -> into.add(place(violation)));
        JAKARTA.validate(article, Warnings.class).forEach(violation -> into.add(place(violation)));
    }

    private static void templates(Article article, Set<String> into) {
        VALIDATOR.validate(article).forEach(violation -> into.add(violation.key()));
    }

    /** {@code Meeting.agenda[] NotBlank}, and {@code Meeting EndNotBeforeStart} for a rule of a whole record. */
    private static String place(ConstraintViolation<Article> violation) {
        String record = violation.getLeafBean().getClass().getSimpleName();
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        if (constraint.getAnnotation().annotationType().getName().startsWith("org.giaoban.")) {
            return record + " " + name(constraint);
        }
        String path = violation.getPropertyPath().toString();
        boolean element = path.endsWith("<list element>");
        String property = path.replaceFirst("\\[\\d+]\\.<list element>$", "").replaceFirst("^.*\\.", "");
        return record + "." + property + (element ? "[]" : "") + " " + name(constraint);
    }

    private static String name(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType().getSimpleName();
    }
}
