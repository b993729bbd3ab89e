package org.mashwara.identity;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes a table line by line. */
interface TableWriter extends Closeable {

    void head(List<String> names) throws IOException;

    /** @param cells texts; null for an empty cell */
    void line(List<String> cells) throws IOException;
}
