package org.giaoban.formats.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Participant;
import org.jspecify.annotations.Nullable;

/** The values of an article by their property paths, as text. */
public final class ArticleValues {
    private final JsonNode tree;

    /**
     * Looks into an article.
     *
     * @param article whose values are asked for
     */
    public ArticleValues(Article article) {
        tree = BulletinJson.mapper().valueToTree(article);
    }

    /**
     * The value at a path: the words, the name of a code, a day as {@code 2020-06-26}, a number.
     *
     * @param path {@code meetings[0].directives[2].addressees[0]}
     * @return the value, or null where there is none
     */
    public @Nullable String at(String path) {
        JsonNode node = tree.at("/" + path.replace("].", "/").replace("]", "").replaceAll("[.\\[]", "/"));
        return node.isValueNode() ? node.asText() : null;
    }

    /**
     * Whether a name is that of a person whom the article names, and not of a body.
     *
     * @param article the article
     * @param name the issuer of a directive, or who raised an issue
     * @return whether a person of the article has this name
     */
    public static boolean isPerson(Article article, String name) {
        List<Meeting> meetings = article.meetings();
        return meetings.stream()
                        .flatMap(meeting -> meeting.participants().stream())
                        .map(Participant::official)
                        .anyMatch(official -> official.name().equals(name))
                || article.officials().stream()
                        .anyMatch(official -> official.name().equals(name));
    }
}
