package org.giaoban.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final JobOptions OPTIONS = JobOptions.defaults().withMaxBytes(Bulletins.LARGEST);
    private static SparkSession spark;

    @TempDir
    private static Path inputs;

    @TempDir
    private static Path first;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readAFolder() throws IOException {
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.hadoop.fs.file.impl", FragileFiles.class.getName())
                .config("spark.hadoop.fs.file.impl.disable.cache", true)
                .getOrCreate();
        Bulletins.write(inputs);
        write(folderArchive(), first);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Archive folderArchive() throws IOException {
        return FolderArchive.of(spark, inputs.toString(), "*.{txt,html,htm}", Bulletins.LARGEST);
    }

    private static void write(Archive archive, Path output) throws IOException {
        new TableWriter(spark, output.toString(), false).write(archive, OPTIONS);
    }

    private static Dataset<Row> table(Path output, String name) {
        return spark.read().parquet(output.resolve(name).toString());
    }

    private static Row only(String table, String condition) {
        List<Row> rows = table(first, table).where(condition).collectAsList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** Every table: its schema, then its rows in the order of their JSON. */
    private static Map<String, List<String>> contents(Path output) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Table table : Tables.ALL) {
            Dataset<Row> rows = table(output, table.name());
            Stream<String> json = rows.toJSON().collectAsList().stream().sorted();
            contents.put(
                    table.name(),
                    Stream.concat(Stream.of(rows.schema().treeString()), json).toList());
        }
        return contents;
    }

    @Test
    void everyBulletinIsOneArticleUnderItsPathFromTheFolder() {
        assertThat(table(first, "articles").collectAsList())
                .extracting(
                        row -> row.<String>getAs("source"),
                        row -> row.<String>getAs("headline"),
                        row -> row.<Date>getAs("published_on"))
                .containsExactlyInAnyOrder(
                        tuple("briefing.txt", "Huyện ủy Phú Khê giao ban tháng 2", Date.valueOf("2024-03-06")),
                        tuple("2023/page.html", "Huyện ủy An Sơn giao ban tháng 5", Date.valueOf("2023-06-08")),
                        tuple("undated.txt", "Đảng ủy xã Tân Lập họp phiên thường kỳ", null));
    }

    @Test
    void tablesArePartitionedByTheYearOfPublicationOrUnknown() throws IOException {
        for (String name : List.of("articles", "meetings", "participants", "problems")) {
            try (Stream<Path> partitions = Files.list(first.resolve(name))) {
                assertThat(partitions
                                .filter(Files::isDirectory)
                                .map(path -> path.getFileName().toString()))
                        .as(name)
                        .contains("publication_year=2023", "publication_year=2024", "publication_year=unknown");
            }
        }
    }

    @Test
    void aPartitionOfAFewBulletinsIsOneFile() throws IOException {
        try (Stream<Path> files = Files.list(first.resolve("meetings/publication_year=2024"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".parquet")))
                    .hasSize(1);
        }
    }

    @Test
    void theRowsOfABulletinHangTogetherByItsId() {
        String id = only("articles", "source = 'briefing.txt'").getAs("bulletin_id");
        Row meeting = only("meetings", "bulletin_id = '" + id + "'");
        assertThat(meeting.<String>getAs("kind")).isEqualTo("BRIEFING");
        assertThat(meeting.<String>getAs("organizer")).isEqualTo("Huyện ủy Phú Khê");
        assertThat(meeting.<Date>getAs("starts_on")).isEqualTo(Date.valueOf("2024-03-05"));
        Row chair = only("participants", "bulletin_id = '" + id + "'");
        assertThat(chair.<String>getAs("name")).isEqualTo("Mai Thị Hoa");
        assertThat(chair.<String>getList(chair.fieldIndex("roles"))).contains("CHAIR");
        Row directive = only("directives", "bulletin_id = '" + id + "'");
        assertThat(directive.<String>getList(directive.fieldIndex("addressees")))
                .containsExactly("các xã");
        assertThat(directive.<Date>getAs("deadline_to")).isEqualTo(Date.valueOf("2024-04-29"));
    }

    @Test
    void aProblemPointsIntoTheTextOfItsArticle() {
        Row article = only("articles", "source = 'briefing.txt'");
        String text = article.getAs("text");
        List<Row> problems = table(first, "problems")
                .where("code = 'YEAR_ASSUMED' and bulletin_id = '" + article.getAs("bulletin_id") + "'")
                .collectAsList();
        assertThat(problems)
                .extracting(row -> text.substring(row.<Integer>getAs("start"), row.<Integer>getAs("end")))
                .contains("Sáng 5/3");
    }

    @Test
    void whatIsNoBulletinIsRejectedWithItsReasonAndIsNowhereElse() {
        List<Row> rejected = table(first, "rejected").collectAsList();
        assertThat(rejected)
                .extracting(row -> row.<String>getAs("source"), row -> row.<String>getAs("reason"))
                .containsExactlyInAnyOrder(
                        tuple("blank.txt", "EMPTY_TEXT"),
                        tuple("large.txt", "TOO_LARGE"),
                        tuple("unreadable.txt", "UNREADABLE"));
        assertThat(rejected)
                .extracting(row -> row.<String>getAs("detail"))
                .contains("bad sector")
                .doesNotContain("");
        assertThat(table(first, "problems").where("code = 'EMPTY_TEXT'").count())
                .isZero();
    }

    @Test
    void whatIsWrittenHasTheDocumentedColumns() {
        for (Table table : Tables.ALL) {
            List<String> columns = Stream.concat(
                            Arrays.stream(table.schema().fieldNames()),
                            table.isByYear() ? Stream.of(Tables.YEAR) : Stream.empty())
                    .toList();
            assertThat(table(first, table.name()).columns()).as(table.name()).containsExactlyElementsOf(columns);
        }
    }

    @Test
    void twoRunsGiveTheSameTables() throws IOException {
        Path second = folder.resolve("second");
        write(folderArchive(), second);
        assertThat(contents(second)).isEqualTo(contents(first));
        assertThat(second.resolve("readings-in-progress")).doesNotExist();
    }

    @Test
    void tasksThatAreLostAndRetriedWriteNothingTwice() throws IOException {
        Path retried = folder.resolve("retried");
        FragileFiles.LOST.set(0);
        FragileFiles.LOSING_FIRST_ATTEMPTS.set(true);
        try {
            write(folderArchive(), retried);
        } finally {
            FragileFiles.LOSING_FIRST_ATTEMPTS.set(false);
        }
        // At least the nested table and each of the six.
        assertThat(FragileFiles.LOST.get()).isGreaterThanOrEqualTo(7);
        assertThat(contents(retried)).isEqualTo(contents(first));
    }

    @Test
    void aColumnOfBytesAndAColumnOfTextsGiveTheSameRows() throws IOException {
        Path bytes = column("bytes", DataTypes.BinaryType);
        Path texts = column("texts", DataTypes.StringType);
        assertThat(contents(bytes)).isEqualTo(contents(texts));
        assertThat(table(texts, "articles").collectAsList())
                .extracting(row -> row.<String>getAs("source"))
                .containsExactlyInAnyOrder("a", "b", null);
        assertThat(table(texts, "rejected").collectAsList())
                .extracting(row -> row.<String>getAs("source"), row -> row.<String>getAs("reason"))
                .containsExactlyInAnyOrder(tuple("c", "NO_CONTENT"), tuple("d", "TOO_LARGE"));
    }

    private Path column(String name, DataType type) throws IOException {
        boolean isText = type.equals(DataTypes.StringType);
        StructType schema = new StructType().add("url", DataTypes.StringType).add("raw", type);
        List<Row> rows = Stream.of(
                        new String[] {"a", Bulletins.BRIEFING},
                        new String[] {"b", Bulletins.PAGE},
                        new String[] {"c", null},
                        new String[] {"d", Bulletins.BRIEFING.repeat(20)},
                        new String[] {null, Bulletins.UNDATED})
                .map(pair -> RowFactory.create(
                        pair[0], isText || pair[1] == null ? pair[1] : pair[1].getBytes(StandardCharsets.UTF_8)))
                .toList();
        String table = folder.resolve(name + ".parquet").toString();
        spark.createDataFrame(rows, schema).write().parquet(table);
        Path output = folder.resolve(name);
        write(new ColumnArchive(table, "raw", "url", Bulletins.LARGEST), output);
        return output;
    }

    @Test
    void aColumnThatIsNeitherTextNorBytesIsRefused() {
        String table = folder.resolve("numbers").toString();
        spark.range(3).toDF("number").write().parquet(table);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> write(new ColumnArchive(table, "number", null, 10), folder.resolve("none")))
                .withMessage("column number is bigint, neither text nor binary");
    }

    @Test
    void tablesThatAreThereAlreadyAreLeftAlone() {
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> write(folderArchive(), first));
    }
}
