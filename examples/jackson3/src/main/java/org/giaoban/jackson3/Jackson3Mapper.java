package org.giaoban.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * A mapper of Jackson 3 that refuses what {@code BulletinJson} refuses. {@code new JsonMapper()} writes the same and reads all
 * that is right; it also bends the number 5 to the text {@code "5"}, the number 2 to the third code of an enum, and the day
 * {@code ""} to a missing one.
 */
public final class Jackson3Mapper {
    private Jackson3Mapper() {}

    /** {@return the mapper; keep it} */
    public static JsonMapper create() {
        return JsonMapper.builder()
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
                .build();
    }
}
