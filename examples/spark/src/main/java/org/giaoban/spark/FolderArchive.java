package org.giaoban.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.giaoban.spark.Rejection.Reason;
import org.giaoban.spark.Rejection.RejectedException;

/**
 * A folder of files, at any depth. Spark only lists them: each is opened where it is parsed, so that one that cannot be read is rejected and
 * does not end the job. A file is called by its path from the folder on.
 */
final class FolderArchive implements Archive {
    private static final long serialVersionUID = 1;
    private static final int PATH = 0;
    private static final int LENGTH = 1;

    private final String folder;
    private final String files;
    private final long maxBytes;
    private final SerializableConfiguration configuration;

    private FolderArchive(String folder, String files, long maxBytes, SerializableConfiguration configuration) {
        this.folder = folder;
        this.files = files;
        this.maxBytes = maxBytes;
        this.configuration = configuration;
    }

    /**
     * Makes an archive of a folder.
     *
     * @param spark the session
     * @param folder its path in any file system that Spark reaches
     * @param files glob pattern of the names of the files to read
     * @param maxBytes largest file that is read
     * @throws IOException where its file system cannot be reached
     */
    static FolderArchive of(SparkSession spark, String folder, String files, long maxBytes) throws IOException {
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sessionState().newHadoopConf());
        Path path = new Path(folder);
        String qualified =
                path.getFileSystem(configuration.value()).makeQualified(path).toString();
        return new FolderArchive(qualified, files, maxBytes, configuration);
    }

    @Override
    public Dataset<Row> rows(SparkSession spark) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", files)
                .load(folder)
                .select("path", "length");
    }

    @Override
    public String name(Row row) {
        String path = row.getString(PATH);
        return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : new Path(path).getName();
    }

    @Override
    public RawBulletin read(Row row) throws IOException, RejectedException {
        long length = row.getLong(LENGTH);
        if (length > maxBytes) {
            throw new RejectedException(Reason.TOO_LARGE, length + " bytes, more than the " + maxBytes + " allowed");
        }
        Path path = new Path(row.getString(PATH));
        try (FSDataInputStream in = path.getFileSystem(configuration.value()).open(path)) {
            return new RawBulletin(name(row), in.readAllBytes(), false);
        }
    }
}
