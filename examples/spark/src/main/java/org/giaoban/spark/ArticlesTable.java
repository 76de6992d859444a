package org.giaoban.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.giaoban.core.model.Article;
import org.giaoban.parser.ParsedBulletin;

/** The table of articles. */
final class ArticlesTable implements Table {
    private static final StructType OFFICIAL = new StructType()
            .add("name", DataTypes.StringType, false, "full name")
            .add("honorific", DataTypes.StringType, true, "address word, rank or degree")
            .add("positions", Cells.POSITIONS, false, "titles held");

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public String meaning() {
        return "one row a bulletin that was read";
    }

    @Override
    public StructType schema() {
        return new StructType()
                .add("bulletin_id", DataTypes.StringType, false, "SHA-256 of name and content, 32 hexadecimal digits")
                .add(
                        "source",
                        DataTypes.StringType,
                        true,
                        "name of the input: path from the folder on, or the name column")
                .add("section", DataTypes.StringType, true, "label above the headline")
                .add("headline", DataTypes.StringType, true, "title line")
                .add("lead", DataTypes.StringType, true, "first paragraph")
                .add("paragraphs", Cells.TEXTS, false, "the body after the lead")
                .add("captions", Cells.TEXTS, false, "photo captions")
                .add("authors", Cells.TEXTS, false, "pen names")
                .add("published_on", DataTypes.DateType, true, "the day that the page itself carries")
                .add(
                        "officials",
                        DataTypes.createArrayType(OFFICIAL, false),
                        false,
                        "named officials who took part in no meeting")
                .add(
                        "text",
                        DataTypes.StringType,
                        false,
                        "the decoded text; places of problems are UTF-16 units of it");
    }

    @Override
    public List<Row> rows(Reading reading) {
        ParsedBulletin bulletin = reading.bulletin();
        return bulletin == null ? List.of() : List.of(row(reading, bulletin));
    }

    private static Row row(Reading reading, ParsedBulletin bulletin) {
        Article article = bulletin.article();
        return RowFactory.create(
                reading.id(),
                reading.source(),
                article.section(),
                article.headline(),
                article.lead(),
                Cells.texts(article.paragraphs()),
                Cells.texts(article.captions()),
                Cells.texts(article.authors()),
                Cells.day(article.publishedOn()),
                Cells.rows(
                        article.officials(),
                        official -> RowFactory.create(
                                official.name(), official.honorific(), Cells.positions(official.positions()))),
                bulletin.text());
    }
}
