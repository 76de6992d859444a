package org.giaoban.view;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.giaoban.core.model.Directive;
import org.giaoban.core.register.Task;
import org.jspecify.annotations.Nullable;

/** An order of the register of directives; those that lack what it goes by stand last. */
enum TaskOrder {
    DEADLINE,
    ADDRESSEE,
    ISSUER,
    MEETING;

    /** The directives in this order; equal ones keep theirs. */
    List<Task> of(List<Task> tasks) {
        return tasks.stream().sorted(comparator()).toList();
    }

    /** The name in addresses and styles. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Comparator<Task> comparator() {
        return switch (this) {
            case DEADLINE ->
                Comparator.comparing(
                        task -> due(task.directive()), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
            case ADDRESSEE -> alphabetical(RegisterTables::addressees);
            case ISSUER -> alphabetical(Directive::issuer);
            case MEETING -> Comparator.comparing(Task::day, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private static @Nullable LocalDate due(Directive directive) {
        return directive.deadline() == null ? null : directive.deadline().to();
    }

    private static Comparator<Task> alphabetical(Function<Directive, @Nullable String> by) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing(task -> by.apply(task.directive()), Comparator.nullsLast(vietnamese::compare));
    }
}
