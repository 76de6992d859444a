package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.constraint.Content;
import org.giaoban.core.constraint.HasContent;
import org.giaoban.core.constraint.HeldBeforePublication;
import org.giaoban.core.constraint.ListedOnce;
import org.giaoban.core.constraint.Published;
import org.giaoban.core.constraint.Roll;
import org.giaoban.core.constraint.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says.
 *
 * @param section label above the headline, or null
 * @param headline the title line, or null
 * @param lead first paragraph, or null
 * @param paragraphs the body after the lead
 * @param captions photo captions, each once
 * @param authors pen names
 * @param publishedOn the day that the page itself carries, or null
 * @param meetings the meetings reported as held
 * @param officials named officials who took no part in a meeting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({
    "section",
    "headline",
    "lead",
    "paragraphs",
    "captions",
    "authors",
    "publishedOn",
    "meetings",
    "officials"
})
@HasContent
@HeldBeforePublication
@ListedOnce
public record Article(
        @Nullable String section,
        @NotBlank(groups = Warnings.class) @Nullable String headline,
        @Nullable String lead,
        List<@NotBlank String> paragraphs,
        List<@NotBlank String> captions,
        List<@NotBlank String> authors,
        @NotNull(groups = Warnings.class) @Nullable LocalDate publishedOn,
        List<@NotNull @Valid Meeting> meetings,
        List<@NotNull @Valid Official> officials)
        implements Content, Published, Roll {
    /** Freezes the lists; a missing one becomes empty. */
    public Article {
        paragraphs = Lists.frozen(paragraphs);
        captions = Lists.frozen(captions);
        authors = Lists.frozen(authors);
        meetings = Lists.frozen(meetings);
        officials = Lists.frozen(officials);
    }

    @Override
    public boolean hasContent() {
        return isFilled(headline) || isFilled(lead) || !paragraphs.isEmpty();
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public List<@Nullable String> participantNames() {
        List<@Nullable String> names = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (meeting != null) {
                names.addAll(meeting.participantNames());
            }
        }
        return names;
    }

    @Override
    public List<@Nullable String> officialNames() {
        return Lists.mapped(officials, Official::nameOf);
    }
}
