package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.core.model.Force;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A directive as it stands in the text.
 *
 * @param text its words, from the addressee to the end
 * @param force how strongly it binds
 * @param issuer the person who gives it, or null
 * @param issuerAt where the person is named for it, or null
 * @param issuingBody the body that gives it, or null
 * @param addressees who is to act
 * @param inherited whether the addressees were taken over from the sentence before
 * @param coordinators who is to act together with them
 * @param action what is to be done
 */
record FoundDirective(
        Range text,
        Force force,
        @Nullable Figure issuer,
        @Nullable Range issuerAt,
        @Nullable Range issuingBody,
        List<Range> addressees,
        boolean inherited,
        List<Range> coordinators,
        @Nullable Range action) {
    FoundDirective {
        addressees = List.copyOf(addressees);
        coordinators = List.copyOf(coordinators);
    }
}
