package org.giaoban.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.giaoban.core.TestArticles;
import org.giaoban.core.constraint.Warnings;
import org.giaoban.core.model.Article;

/** Every constraint of the model as a Markdown table, from the metadata of the validator and the message bundles. */
public final class ConstraintTable {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Validator JAKARTA = BulletinValidator.create().validator();
    private static final String HEAD = """
            # Constraints

            Every constraint of an article: where a violation stands, the rule, whether it is an error (default group) or only a warning
            (group `org.giaoban.core.constraint.Warnings`), the key of its message and the message in both languages. `[]` stands for an
            index: `meetings[0].startsOn`, as a JSON Pointer `/meetings/0/startsOn`.

            Rules without a package are those of `jakarta.validation.constraints`; the others are annotations in
            `org.giaoban.core.constraint`. The keys are part of the public interface, as the names of classes are.

            | path | rule | severity | key | English | Vietnamese |
            |---|---|---|---|---|---|
            """;

    private final List<Place> places = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();

    /** A record and a path on which it stands. */
    private record Place(String path, Class<?> record) {}

    private ConstraintTable() {}

    public static String markdown() {
        ConstraintTable table = new ConstraintTable();
        table.walk("", Article.class);
        Map<String, String> where = table.whereRulesOfWholeRecordsStand();
        table.places.forEach(place -> table.add(place, where));
        return HEAD + table.rows;
    }

    private void walk(String path, Class<?> record) {
        places.add(new Place(path, record));
        for (RecordComponent component : record.getRecordComponents()) {
            PropertyDescriptor property =
                    JAKARTA.getConstraintsForClass(record).getConstraintsForProperty(component.getName());
            if (property != null) {
                String inner = join(path, component.getName());
                cascade(inner, property, property.getElementClass());
                for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
                    cascade(inner + "[]", element, element.getElementClass());
                }
            }
        }
    }

    private void cascade(String path, CascadableDescriptor descriptor, Class<?> record) {
        if (descriptor.isCascaded()) {
            walk(path, record);
        }
    }

    /** Found by breaking each: {@code Meeting EndNotBeforeStart} at {@code endsOn}. */
    private Map<String, String> whereRulesOfWholeRecordsStand() {
        Map<String, String> where = new HashMap<>();
        List<Article> broken = new ArrayList<>(
                BrokenArticle.ALL.stream().map(BrokenArticle::article).toList());
        broken.add(TestArticles.empty());
        for (Article article : broken) {
            for (ConstraintViolation<Article> violation : JAKARTA.validate(article, Default.class, Warnings.class)) {
                Class<?> record = violation.getLeafBean().getClass();
                String path =
                        PropertyPath.of(violation.getPropertyPath()).toString().replaceAll("\\d+", "");
                places.stream()
                        .filter(place -> place.record() == record && path.startsWith(place.path()))
                        .max(Comparator.comparingInt(place -> place.path().length()))
                        .ifPresent(place -> where.put(
                                record.getSimpleName() + " " + rule(violation.getConstraintDescriptor()),
                                path.substring(place.path().length()).replaceFirst("^\\.", "")));
            }
        }
        return where;
    }

    private void add(Place place, Map<String, String> where) {
        var bean = JAKARTA.getConstraintsForClass(place.record());
        for (ConstraintDescriptor<?> constraint : sorted(bean)) {
            String name = place.record().getSimpleName() + " " + rule(constraint);
            if (!where.containsKey(name)) {
                throw new IllegalStateException("broken by no row of BrokenArticle: " + name);
            }
            row(join(place.path(), where.get(name)), constraint);
        }
        for (RecordComponent component : place.record().getRecordComponents()) {
            PropertyDescriptor property = bean.getConstraintsForProperty(component.getName());
            if (property != null) {
                String path = join(place.path(), component.getName());
                sorted(property).forEach(constraint -> row(path, constraint));
                property.getConstrainedContainerElementTypes()
                        .forEach(element -> sorted(element).forEach(constraint -> row(path + "[]", constraint)));
            }
        }
    }

    private static List<ConstraintDescriptor<?>> sorted(ElementDescriptor element) {
        return element.getConstraintDescriptors().stream()
                .sorted(Comparator.comparing(ConstraintTable::rule))
                .toList();
    }

    private void row(String path, ConstraintDescriptor<?> constraint) {
        String key = Messages.key(constraint.getMessageTemplate());
        rows.append("| ")
                .append(path.isEmpty() ? "(the article)" : "`" + path + "`")
                .append(" | `")
                .append(rule(constraint))
                .append("` | ")
                .append(constraint.getGroups().contains(Default.class) ? "error" : "warning")
                .append(" | `")
                .append(key)
                .append("` | ")
                .append(Messages.in(Locale.ENGLISH).get(key))
                .append(" | ")
                .append(Messages.in(VIETNAMESE).get(key))
                .append(" |\n");
    }

    private static String rule(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType().getSimpleName();
    }

    private static String join(String path, String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }
}
