package org.giaoban.formats;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.giaoban.core.model.Article;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Severity;
import org.giaoban.parser.report.Span;

/**
 * A reading in which every component of every record has a value of its own (each list one element, each code the last one of
 * its kind), and evidence in words that are not the value, so that a value that comes back was carried.
 */
final class MarkedBulletin {
    private final Map<String, String> markers = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Evidence> evidence = new ArrayList<>();
    private final ParsedBulletin bulletin;

    MarkedBulletin() {
        Article article = (Article) value(Article.class, "");
        markers.put("source", "markedsource");
        markers.put("evidence[].rule", "markedrule");
        markers.put("problems[].message", "markedproblem");
        Problem problem = new Problem(
                ProblemCode.YEAR_ASSUMED, Severity.INFO, "publishedOn", new Span(0, 3), List.of(), "markedproblem");
        bulletin = new ParsedBulletin(text.toString(), "markedsource", article, evidence, List.of(problem));
    }

    ParsedBulletin bulletin() {
        return bulletin;
    }

    /** The value of each component, as it is read back, by its path with empty brackets. */
    Map<String, String> markers() {
        return markers;
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], path + "[0]"));
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            return made(kind, path);
        }
        int number = markers.size() + 100;
        Object value = kind == String.class
                ? "mk" + number
                : kind == LocalDate.class
                        ? LocalDate.of(2031, 1, 1).plusDays(10L * number)
                        : kind == BigDecimal.class ? new BigDecimal(number + ".25") : last(kind);
        markers.put(path.replace("[0]", "[]"), value instanceof Enum<?> code ? code.name() : value.toString());
        int start = text.length();
        text.append("chỗ ").append(number).append('\n');
        evidence.add(new Evidence(path, new Span(start, text.length() - 1), "markedrule"));
        return value;
    }

    private Object made(Class<?> kind, String path) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = value(components[i].getGenericType(), path.isEmpty() ? name : path + "." + name);
        }
        try {
            Constructor<?> constructor = kind.getDeclaredConstructors()[0];
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object last(Class<?> kind) {
        Object[] codes = kind.getEnumConstants();
        return codes[codes.length - 1];
    }
}
