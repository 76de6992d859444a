package org.giaoban.parser.text;

/** A hash table from numbers to small numbers that are not 0; key and value are one entry, found in one look. */
public final class PackedTable {
    private static final long EMPTY = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int valueBits;
    private long[] entries;

    /** How many keys there are, at most half as many as entries; of a table that is known already, as many as may be. */
    private int size;

    /**
     * An empty table.
     *
     * @param valueBits how many bits a value has; the others are the key's
     */
    public PackedTable(int valueBits) {
        this.valueBits = valueBits;
        this.entries = new long[16];
    }

    /**
     * A table that is known already.
     *
     * @param valueBits how many bits a value has
     * @param entries the {@link #entries()} of the table, not copied
     */
    public PackedTable(int valueBits, long[] entries) {
        this.valueBits = valueBits;
        this.entries = entries;
        this.size = entries.length / 2;
    }

    /** {@return what the table can be made of again} */
    public long[] entries() {
        return entries.clone();
    }

    /**
     * {@return the value of a key, 0 where it has none}
     *
     * @param key a number
     */
    public int get(long key) {
        int at = place(key);
        long entry = entries[at];
        while (entry >>> valueBits != key && entry != EMPTY) {
            at = at + 1 & entries.length - 1;
            entry = entries[at];
        }
        return (int) (entry & (1L << valueBits) - 1);
    }

    /**
     * Adds a key.
     *
     * @param key a number that is not in the table
     * @param value its value
     * @throws IllegalStateException where the value has too many bits
     */
    public void put(long key, int value) {
        if (value >>> valueBits != 0) {
            throw new IllegalStateException(value + ": too large");
        }
        if (++size * 2 > entries.length) {
            long[] old = entries;
            entries = new long[old.length * 2];
            for (long entry : old) {
                if (entry != EMPTY) {
                    add(entry);
                }
            }
        }
        add(key << valueBits | value);
    }

    private void add(long entry) {
        int at = place(entry >>> valueBits);
        while (entries[at] != EMPTY) {
            at = at + 1 & entries.length - 1;
        }
        entries[at] = entry;
    }

    /** Where a key is looked for first. */
    private int place(long key) {
        return (int) (key * SPREAD >>> 32) & entries.length - 1;
    }
}
