package org.giaoban.formats.csv;

import java.util.Arrays;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.Role;
import org.jspecify.annotations.Nullable;

/** A row a person and meeting, and a row for each who took part in none. */
final class OfficialRows implements Rows {
    @Override
    public List<String> headings() {
        return List.of("name", "honorific", "positions", "titles", "bodies", "statuses", "roles");
    }

    @Override
    public List<List<@Nullable Object>> of(Meeting meeting) {
        return meeting.participants().stream()
                .map(participant -> row(participant.official(), participant.roles()))
                .toList();
    }

    @Override
    public List<List<@Nullable Object>> outsideMeetings(Article article) {
        return article.officials().stream()
                .map(official -> row(official, List.of()))
                .toList();
    }

    private static List<@Nullable Object> row(Official official, List<Role> roles) {
        List<Position> positions = official.positions();
        return Arrays.asList(
                official.name(),
                official.honorific(),
                CsvTable.lines(positions, Position::text),
                CsvTable.lines(positions, Position::title),
                CsvTable.lines(positions, Position::body),
                CsvTable.lines(positions, Position::status),
                CsvTable.lines(roles));
    }
}
