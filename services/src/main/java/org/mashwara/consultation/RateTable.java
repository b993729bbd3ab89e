package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * How many of the responses that were asked of each seat were given, year by year.
 *
 * @param years the earliest first
 */
public record RateTable(List<Integer> years, List<Line> lines) implements Serializable {

    public RateTable {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** A post with a cell for each year. */
    public record Line(long postId, LocalText post, List<Cell> cells) implements Serializable {}

    /** Nothing was asked in a year where {@code asked} is 0. */
    public record Cell(int asked, int given) implements Serializable {

        /** In whole percent; null where nothing was asked. */
        public Integer percent() {
            return asked == 0 ? null : Math.round(100f * given / asked);
        }

        /** Step of a scale of five for the shade; null where nothing was asked. */
        public Integer step() {
            return asked == 0 ? null : Math.round(4f * given / asked);
        }
    }
}
