package org.mashwara.shared;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes tables line by line. */
public interface TableWriter extends Closeable {

    void head(List<String> names) throws IOException;

    /**
     * Begins another table.
     *
     * @param name of its sheet
     */
    void next(String name, List<String> names) throws IOException;

    /** @param cells texts, numbers or days; null for an empty cell */
    void line(List<?> cells) throws IOException;
}
