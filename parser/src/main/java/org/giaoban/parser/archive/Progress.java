package org.giaoban.parser.archive;

/**
 * How far a run is.
 *
 * @param found files found so far, those that are read and those still to be read
 * @param read files that were read
 * @param failed files and folders that could not be read
 * @param bytes bytes of the files that were read
 */
public record Progress(long found, long read, long failed, long bytes) {
    Progress found(long now) {
        return new Progress(now, read, failed, bytes);
    }

    Progress after(Outcome outcome) {
        return outcome instanceof Outcome.Read file
                ? new Progress(found, read + 1, failed, bytes + file.bytes())
                : new Progress(found, read, failed + 1, bytes);
    }
}
