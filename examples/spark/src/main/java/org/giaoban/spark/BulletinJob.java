package org.giaoban.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The job: reads a folder, or a column of a Parquet table, and writes the tables. With {@code spark-submit} it runs where that says, otherwise
 * on this machine with two threads.
 */
@Command(
        name = "giaoban-spark",
        description = "Reads an archive of bulletins into Parquet tables.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the tables are written", "1:the job failed", "2:the command line is wrong"})
public final class BulletinJob implements Callable<Integer> {
    private static final int WRITTEN = 0;
    private static final int WRONG_COMMAND_LINE = 2;

    private final PrintStream out;

    @Parameters(index = "0", paramLabel = "INPUT", description = "a folder of files, or with --column a Parquet table")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "the folder for the tables")
    private String output = "";

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "the column that holds the bulletins, as text or bytes")
    private @Nullable String column;

    @Option(
            names = "--name-column",
            paramLabel = "NAME",
            description = "the column that holds their names or addresses")
    private @Nullable String nameColumn;

    @Option(
            names = "--files",
            paramLabel = "GLOB",
            defaultValue = "*.{txt,html,htm}",
            description = "names of the files to read in a folder (default: ${DEFAULT-VALUE})")
    private String files = "";

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = JobOptions.DEFAULT_MAX_BYTES,
            description = "largest input that is read (default: ${DEFAULT-VALUE})")
    private long maxBytes;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "language of the messages")
    private String language = "";

    @Option(
            names = "--reference-day",
            paramLabel = "yyyy-MM-dd",
            description = "the day from which years are counted where a bulletin carries no date")
    private @Nullable LocalDate referenceDay;

    @Option(names = "--overwrite", description = "replace the tables that are there already")
    private boolean overwriting;

    private BulletinJob(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the job and ends the program, unless all went well.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        int status = run(System.out, System.err, args);
        if (status != WRITTEN) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new BulletinJob(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, words) -> explain(e, err))
                .execute(args);
    }

    /** What the caller can mend is told in a line; the rest is the job's failure. */
    private static int explain(Exception e, PrintStream err) throws Exception {
        if (e instanceof FileAlreadyExistsException) {
            err.println("giaoban-spark: " + e.getMessage() + " exists; --overwrite replaces it");
        } else if (e instanceof AnalysisException || e instanceof IllegalArgumentException) {
            err.println("giaoban-spark: " + e.getMessage());
        } else {
            throw e;
        }
        return WRONG_COMMAND_LINE;
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder().config(configuration()).getOrCreate()) {
            TableWriter writer = new TableWriter(spark, output, overwriting);
            writer.write(archive(spark), new JobOptions(Locale.forLanguageTag(language), referenceDay, maxBytes));
            report(spark, writer);
        }
        return WRITTEN;
    }

    private Archive archive(SparkSession spark) throws IOException {
        return column == null
                ? FolderArchive.of(spark, input, files, maxBytes)
                : new ColumnArchive(input, column, nameColumn, maxBytes);
    }

    private static SparkConf configuration() {
        SparkConf configuration = new SparkConf().setIfMissing("spark.app.name", "giaoban");
        if (!configuration.contains("spark.master")) {
            configuration.set("spark.master", "local[2]");
            configuration.setIfMissing("spark.driver.host", "localhost");
            configuration.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            configuration.setIfMissing("spark.ui.enabled", "false");
            configuration.setIfMissing("spark.sql.shuffle.partitions", "8");
            configuration.setIfMissing("spark.log.level", "WARN");
        }
        return configuration;
    }

    private void report(SparkSession spark, TableWriter writer) {
        for (Table table : Tables.ALL) {
            long count = spark.read()
                    .schema(table.schema())
                    .parquet(writer.place(table).toString())
                    .count();
            out.println(table.name() + "\t" + count);
        }
    }
}
