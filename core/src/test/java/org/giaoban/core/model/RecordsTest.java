package org.giaoban.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTest {
    static Stream<Class<? extends Record>> records() {
        return Stream.of(
                Article.class,
                Meeting.class,
                Participant.class,
                Official.class,
                Position.class,
                Period.class,
                Deadline.class,
                RaisedIssue.class,
                Directive.class,
                Quantity.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void jsonHasTheNamesOfTheComponentsInTheirOrder(Class<? extends Record> type) {
        assertThat(type.getAnnotation(JsonPropertyOrder.class).value())
                .containsExactly(Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyListIsEmptyForNullAndFrozenOtherwise(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> given = new ArrayList<>(Arrays.asList((Object) null));
        Record none = make(type, null);
        Record some = make(type, given);
        given.add(null);
        for (RecordComponent component : components) {
            if (component.getType() == List.class) {
                assertThat((List<?>) component.getAccessor().invoke(none)).isEmpty();
                List<?> kept = (List<?>) component.getAccessor().invoke(some);
                assertThat(kept).hasSize(1).containsOnlyNulls();
                assertThatThrownBy(() -> kept.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static Record make(Class<? extends Record> type, List<Object> list) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(
                Stream.of(types).map(each -> each == List.class ? list : null).toArray());
    }
}
