package org.giaoban.core.validation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.giaoban.core.TestArticles;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;

/** A whole article with one value put in another's place, and the one violation that this makes. */
record BrokenArticle(String pointer, String value, String path, boolean warning, String english, String vietnamese) {
    private static final String MEETING = "/meetings/0";
    private static final String PERSON = "/meetings/0/participants/0";
    private static final String DIRECTIVE = "/meetings/0/directives/0";

    static final List<BrokenArticle> ALL = List.of(
            blank("/paragraphs/0", "paragraphs[0]"),
            blank("/captions/0", "captions[0]"),
            blank("/authors/0", "authors[0]"),
            blank(MEETING + "/attendeeGroups/0", "meetings[0].attendeeGroups[0]"),
            blank(MEETING + "/agenda/0", "meetings[0].agenda[0]"),
            blank(MEETING + "/results/0", "meetings[0].results[0]"),
            blank(MEETING + "/issuesRaised/0/text", "meetings[0].issuesRaised[0].text"),
            blank(MEETING + "/reviewedPeriod/text", "meetings[0].reviewedPeriod.text"),
            blank(MEETING + "/plannedPeriod/text", "meetings[0].plannedPeriod.text"),
            blank(PERSON + "/official/name", "meetings[0].participants[0].official.name"),
            blank(PERSON + "/official/positions/0/text", "meetings[0].participants[0].official.positions[0].text"),
            blank("/officials/0/name", "officials[0].name"),
            blank(DIRECTIVE + "/text", "meetings[0].directives[0].text"),
            blank(DIRECTIVE + "/addressees/0", "meetings[0].directives[0].addressees[0]"),
            blank(DIRECTIVE + "/coordinators/0", "meetings[0].directives[0].coordinators[0]"),
            blank(DIRECTIVE + "/places/0", "meetings[0].directives[0].places[0]"),
            blank(DIRECTIVE + "/deadline/text", "meetings[0].directives[0].deadline.text"),
            blank(DIRECTIVE + "/quantities/0/text", "meetings[0].directives[0].quantities[0].text"),
            missing("/officials/0", "officials[0]"),
            missing("/meetings/0", "meetings[0]"),
            missing(MEETING + "/kind", "meetings[0].kind"),
            missing(MEETING + "/participants/0", "meetings[0].participants[0]"),
            missing(MEETING + "/issuesRaised/0", "meetings[0].issuesRaised[0]"),
            missing(MEETING + "/directives/0", "meetings[0].directives[0]"),
            missing(PERSON + "/official", "meetings[0].participants[0].official"),
            missing(PERSON + "/roles/0", "meetings[0].participants[0].roles[0]"),
            missing(PERSON + "/official/positions/0", "meetings[0].participants[0].official.positions[0]"),
            missing(
                    PERSON + "/official/positions/0/status",
                    "meetings[0].participants[0].official.positions[0].status"),
            missing(DIRECTIVE + "/force", "meetings[0].directives[0].force"),
            missing(DIRECTIVE + "/quantities/0", "meetings[0].directives[0].quantities[0]"),
            late(MEETING + "/endsOn", "2024-03-04", "meetings[0].endsOn"),
            late(MEETING + "/reviewedPeriod/to", "2024-01-31", "meetings[0].reviewedPeriod.to"),
            late(DIRECTIVE + "/deadline/from", "2024-04-30", "meetings[0].directives[0].deadline.to"),
            error(
                    "/publishedOn",
                    "\"2024-03-04\"",
                    "meetings[0].startsOn",
                    "the meeting begins after the day on which its bulletin was published",
                    "cuộc họp bắt đầu sau ngày đăng tin"),
            error(
                    DIRECTIVE + "/deadline/to",
                    "\"2024-03-04\"",
                    "meetings[0].directives[0].deadline.to",
                    "the deadline is before the meeting at which the directive was given",
                    "thời hạn trước ngày họp giao nhiệm vụ"),
            error(
                    PERSON + "/roles",
                    "[\"ATTENDEE\", \"CHAIR\"]",
                    "meetings[0].participants[0].roles",
                    "who chairs the meeting is listed as a plain attendee too",
                    "người chủ trì lại được ghi là người dự họp"),
            error(
                    MEETING + "/participants/1",
                    "{\"official\": {\"name\": \"Mai Thị Hoa\"}, \"roles\": [\"SPEAKER\"]}",
                    "meetings[0].participants[1].official.name",
                    "this participant is listed twice",
                    "người dự này được ghi hai lần"),
            error(
                    "/officials/1",
                    "{\"name\": \"Mai Thị Hoa\"}",
                    "officials[1].name",
                    "this person took part in a meeting and is listed among the other officials too",
                    "người này đã dự họp nhưng lại được ghi ở danh sách cán bộ khác"),
            warning("/headline", "\" \"", "headline", "must not be empty", "không được để trống"),
            warning("/publishedOn", "null", "publishedOn", "is missing", "còn thiếu"),
            warning(MEETING + "/title", "\"\"", "meetings[0].title", "must not be empty", "không được để trống"),
            warning(MEETING + "/startsOn", "null", "meetings[0].startsOn", "is missing", "còn thiếu"),
            warning(
                    PERSON + "/roles",
                    "null",
                    "meetings[0].participants[0].roles",
                    "must have at least one entry",
                    "phải có ít nhất một mục"),
            warning(
                    MEETING,
                    "{\"title\": \"hội nghị\", \"kind\": \"OTHER\", \"startsOn\": \"2024-03-05\", \"organizer\": \" \"}",
                    "meetings[0].organizer",
                    "neither the body that held the meeting nor anybody who took part is named",
                    "không nêu cơ quan tổ chức cũng không nêu người dự họp"));

    Article article() {
        try {
            JsonNode tree = BulletinJson.mapper().readTree(BulletinJson.write(TestArticles.full()));
            JsonNode put = BulletinJson.mapper().readTree(value);
            JsonPointer place = JsonPointer.compile(pointer);
            String last = place.last().getMatchingProperty();
            if (tree.at(place.head()) instanceof ArrayNode list) {
                int index = Integer.parseInt(last);
                if (index == list.size()) {
                    list.add(put);
                } else {
                    list.set(index, put);
                }
            } else {
                ((ObjectNode) tree.at(place.head())).set(last, put);
            }
            return BulletinJson.readArticle(tree.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(pointer, e);
        }
    }

    private static BrokenArticle blank(String pointer, String path) {
        return error(pointer, "\" \"", path, "must not be empty", "không được để trống");
    }

    private static BrokenArticle missing(String pointer, String path) {
        return error(pointer, "null", path, "is missing", "còn thiếu");
    }

    private static BrokenArticle late(String pointer, String day, String path) {
        String english = "the last day is before the first";
        return error(pointer, '"' + day + '"', path, english, "ngày kết thúc trước ngày bắt đầu");
    }

    private static BrokenArticle error(String pointer, String value, String path, String english, String vietnamese) {
        return new BrokenArticle(pointer, value, path, false, english, vietnamese);
    }

    private static BrokenArticle warning(String pointer, String value, String path, String english, String vietnamese) {
        return new BrokenArticle(pointer, value, path, true, english, vietnamese);
    }
}
