package org.giaoban.parser.assemble;

import java.util.List;
import java.util.Objects;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.recognise.Title;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A named person of the bulletin, all mentions together.
 *
 * @param name the full name, as first written
 * @param nameAt where it is first written
 * @param honorific the first honorific before the name, or null
 * @param positions the titles, united over the mentions: no title twice, none that is a shortened one of another
 * @param mentions the mentions, in order
 */
record Figure(
        String name, Range nameAt, @Nullable Range honorific, List<Title> positions, List<PersonMention> mentions) {
    Figure {
        positions = List.copyOf(positions);
        mentions = List.copyOf(mentions);
    }

    /** Cheap however often the person is mentioned. */
    @Override
    public int hashCode() {
        return nameAt.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure figure
                && nameAt.equals(figure.nameAt)
                && name.equals(figure.name)
                && Objects.equals(honorific, figure.honorific)
                && positions.equals(figure.positions)
                && mentions.equals(figure.mentions);
    }
}
