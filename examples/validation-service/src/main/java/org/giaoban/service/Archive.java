package org.giaoban.service;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps articles, and their directives beside them so that they can be looked up. */
@Repository
class Archive {
    private static final String CHOSEN = """
             from directive
             where position(:addressee in addressees) > 0
               and (cast(:dueBefore as date) is null or due_on < cast(:dueBefore as date))
            """;

    private final JdbcClient database;
    private final JsonMapper mapper;

    Archive(JdbcClient database, JsonMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Keeps an article and gives it a number: all of it or nothing. */
    @Transactional
    long keep(Article article) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into article (content) values (:content)")
                .param("content", json(article))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class), "id");
        for (int m = 0; m < article.meetings().size(); m++) {
            List<Directive> directives = article.meetings().get(m).directives();
            for (int d = 0; d < directives.size(); d++) {
                keep(id, "/meetings/" + m + "/directives/" + d, directives.get(d));
            }
        }
        return id;
    }

    private void keep(long article, String pointer, Directive directive) {
        Deadline deadline = directive.deadline();
        database.sql("""
                        insert into directive (article_id, pointer, addressees, due_on, content)
                        values (:article, :pointer, :addressees, :dueOn, :content)
                        """)
                .param("article", article)
                .param("pointer", pointer)
                .param("addressees", folded(String.join("\n", directive.addressees())))
                .param("dueOn", deadline == null ? null : deadline.to())
                .param("content", json(directive))
                .update();
    }

    Optional<Article> article(long id) {
        return database.sql("select content from article where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(content -> mapper.readValue(content, Article.class));
    }

    @Transactional(readOnly = true)
    DirectivePage directives(String addressee, @Nullable LocalDate dueBefore, int page, int size) {
        long total = chosen("select count(*)", "", addressee, dueBefore)
                .query(Long.class)
                .single();
        List<DirectivePage.Entry> entries = chosen(
                        "select article_id, pointer, content",
                        "order by due_on nulls last, id limit :size offset :offset",
                        addressee,
                        dueBefore)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(this::entry)
                .list();
        return new DirectivePage(entries, page, size, total);
    }

    private JdbcClient.StatementSpec chosen(
            String columns, String order, String addressee, @Nullable LocalDate dueBefore) {
        return database.sql(columns + CHOSEN + order)
                .param("addressee", folded(addressee))
                .param("dueBefore", dueBefore);
    }

    private DirectivePage.Entry entry(ResultSet row, int number) throws SQLException {
        return new DirectivePage.Entry(
                "/articles/" + row.getLong("article_id"),
                row.getString("pointer"),
                mapper.readValue(row.getString("content"), Directive.class));
    }

    /** Half a surrogate pair would not come back as it was sent. */
    private String json(Object value) {
        String json = mapper.writeValueAsString(value);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "refusal.unicode");
        }
        return json;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
