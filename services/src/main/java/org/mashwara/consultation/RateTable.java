package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.mashwara.shared.LocalText;

/**
 * How many of the responses that were asked of each post were given, year by year.
 *
 * @param years the earliest first
 */
public record RateTable(List<Integer> years, List<Line> lines) implements Serializable {

    public RateTable {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** All posts together, year by year. */
    public List<Year> byYear() {
        return IntStream.range(0, years.size())
                .mapToObj(index -> new Year(
                        years.get(index),
                        sum(lines.stream().map(line -> line.cells().get(index)).toList())))
                .toList();
    }

    /** All posts in all years. */
    public Cell total() {
        return sum(lines.stream().map(Line::total).toList());
    }

    private static Cell sum(List<Cell> cells) {
        return cells.stream().reduce(Cell.NOTHING, Cell::plus);
    }

    /** A post with a cell for each year. */
    public record Line(long postId, LocalText post, List<Cell> cells) implements Serializable {

        public Line {
            cells = List.copyOf(cells);
        }

        /** All years together. */
        public Cell total() {
            return sum(cells);
        }
    }

    /** A year of all posts. */
    public record Year(int year, Cell cell) implements Serializable {}

    /** Nothing was asked in a year where {@code asked} is 0. */
    public record Cell(int asked, int given) implements Serializable {

        static final Cell NOTHING = new Cell(0, 0);

        Cell plus(Cell other) {
            return new Cell(asked + other.asked, given + other.given);
        }

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
