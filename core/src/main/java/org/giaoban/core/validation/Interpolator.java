package org.giaoban.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Our messages for a Jakarta validator, without expression language; asked for no language, it speaks its own. */
final class Interpolator implements MessageInterpolator {
    private final Locale own;

    Interpolator(Locale own) {
        this.own = own;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, own);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return Messages.of(template, context.getConstraintDescriptor().getAttributes(), locale);
    }
}
