package org.mashwara.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list in a stable order.
 *
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param first index of the first row, from 0
 * @param size the most rows a page has
 */
public record Page<T>(List<T> rows, long total, int first, int size) implements Serializable {

    /** The most rows that any page may ask for. */
    public static final int MAX_SIZE = 100;

    public Page {
        rows = List.copyOf(rows);
    }

    public List<T> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return size;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean hasPrevious() {
        return first > 0;
    }

    public boolean hasNext() {
        return first + (long) size < total;
    }
}
