package org.giaoban.spark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.TaskContext;

/**
 * Local files on a bad disk: files called {@code unreadable} cannot be opened, and where that is switched on, the first attempt of every task
 * is lost when its Parquet file is complete.
 */
public final class FragileFiles extends LocalFileSystem {
    static final AtomicBoolean LOSING_FIRST_ATTEMPTS = new AtomicBoolean();
    static final AtomicInteger LOST = new AtomicInteger();

    @Override
    public FSDataInputStream open(Path file, int bufferSize) throws IOException {
        if (file.getName().startsWith("unreadable")) {
            throw new IOException("bad sector");
        }
        return super.open(file, bufferSize);
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        FSDataOutputStream out =
                super.create(file, permission, overwrite, bufferSize, replication, blockSize, progress);
        TaskContext task = TaskContext.get();
        boolean lost = LOSING_FIRST_ATTEMPTS.get()
                && task != null
                && task.attemptNumber() == 0
                && file.getName().endsWith(".parquet");
        return lost ? new LostStream(out) : out;
    }

    private static final class LostStream extends FSDataOutputStream {
        private final AtomicBoolean closed = new AtomicBoolean();

        private LostStream(FSDataOutputStream out) throws IOException {
            super(out, null);
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (closed.compareAndSet(false, true)) {
                LOST.incrementAndGet();
                throw new IOException("lost after everything was written");
            }
        }
    }
}
