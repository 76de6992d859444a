package org.giaoban.formats.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.formats.Expanded;
import org.giaoban.formats.Readings;
import org.junit.jupiter.api.Test;

class BulletinJsonLdTest {
    private static final String SCHEMA = "https://schema.org/";

    private static JsonObject node(JsonObject of, String property, int index) {
        return of.getJsonArray(SCHEMA + property).getJsonObject(index);
    }

    private static JsonObject node(JsonObject of, String property) {
        return node(of, property, 0);
    }

    private static String value(JsonObject of, String property) {
        return node(of, property).getString("@value");
    }

    private static String type(JsonObject of) {
        return of.getJsonArray("@type").getString(0);
    }

    @Test
    void aBulletinIsANewsArticleAboutEvents() {
        JsonObject article = Expanded.of(BulletinJsonLd.of(Readings.smiling()));
        assertThat(type(article)).isEqualTo(SCHEMA + "NewsArticle");
        assertThat(value(article, "headline")).isEqualTo("Huyện ủy Phú Khê giao ban tháng 2");
        assertThat(value(article, "datePublished")).isEqualTo("2024-03-06");
        assertThat(node(article, "datePublished").getString("@type")).isEqualTo(SCHEMA + "Date");
        JsonObject event = node(article, "about");
        assertThat(type(event)).isEqualTo(SCHEMA + "Event");
        assertThat(node(event, "additionalType").getString("@id"))
                .isEqualTo("https://github.com/giaoban/giaoban#BRIEFING");
        assertThat(value(event, "startDate")).isEqualTo("2024-03-05");
        assertThat(type(node(event, "organizer"))).isEqualTo(SCHEMA + "Organization");
        assertThat(value(node(event, "organizer"), "name")).isEqualTo("Huyện ủy Phú Khê");
    }

    @Test
    void aParticipantIsAPersonInARole() {
        JsonObject event = node(Expanded.of(BulletinJsonLd.of(Readings.smiling())), "about");
        JsonObject role = node(event, "attendee");
        assertThat(type(role)).isEqualTo(SCHEMA + "Role");
        assertThat(value(role, "roleName")).isEqualTo("CHAIR");
        JsonObject person = node(role, "attendee");
        assertThat(type(person)).isEqualTo(SCHEMA + "Person");
        assertThat(value(person, "name")).isEqualTo("Mai Thị Hoa");
        assertThat(value(person, "jobTitle")).isEqualTo("Bí thư Huyện ủy");
        JsonObject position = node(person, "memberOf");
        assertThat(type(position)).isEqualTo(SCHEMA + "OrganizationRole");
        assertThat(value(node(position, "memberOf"), "name")).isEqualTo("Huyện ủy");
    }

    @Test
    void aDirectiveAssignsAnActionThatEndsAtTheDeadline() {
        JsonObject event = node(Expanded.of(BulletinJsonLd.of(Readings.smiling())), "about");
        JsonObject assignment = node(event, "potentialAction");
        assertThat(type(assignment)).isEqualTo(SCHEMA + "AssignAction");
        assertThat(type(node(assignment, "agent"))).isEqualTo(SCHEMA + "Person");
        assertThat(value(node(assignment, "recipient"), "name")).isEqualTo("các xã");
        JsonObject task = node(assignment, "object");
        assertThat(type(task)).isEqualTo(SCHEMA + "Action");
        assertThat(value(task, "endTime")).isEqualTo("2024-04-29");
    }

    @Test
    void resultsKeepTheirOrder() {
        var seed = Readings.seed();
        JsonObject event = node(Expanded.of(BulletinJsonLd.of(seed)), "about");
        List<String> results = event
                .getJsonArray("https://github.com/giaoban/giaoban#results")
                .getJsonObject(0)
                .getJsonArray("@list")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(result -> result.getString("@value"))
                .toList();
        assertThat(results)
                .isEqualTo(seed.article().meetings().get(0).results())
                .hasSize(17);
    }

    @Test
    void everyReadingExpandsWithoutFetchingAnything() {
        assertThat(Readings.all()).allSatisfy(bulletin -> {
            JsonObject article = Expanded.of(BulletinJsonLd.of(bulletin));
            assertThat(type(article)).isEqualTo(SCHEMA + "NewsArticle");
            int meetings = bulletin.article().meetings().size();
            assertThat(
                            article.containsKey(SCHEMA + "about")
                                    ? article.getJsonArray(SCHEMA + "about").size()
                                    : 0)
                    .isEqualTo(meetings);
        });
    }

    @Test
    void textCannotBecomeJsonLdAndLoneSurrogatesAreReplaced() {
        String hostile = "\"@id\": \"x\"}\u0000\ud83d";
        Article article = new Article(null, hostile, null, List.of(), List.of(), List.of(), null, List.of(), List.of());
        assertThat(value(Expanded.of(BulletinJsonLd.of(Readings.of(article))), "headline"))
                .isEqualTo("\"@id\": \"x\"}\u0000\ufffd");
    }
}
