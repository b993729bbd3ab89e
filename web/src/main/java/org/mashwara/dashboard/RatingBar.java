package org.mashwara.dashboard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of some activities have which rating, as pieces of a bar of 100 units.
 *
 * @param name whose activities
 * @param total how many activities
 * @param pieces one for each rating that occurs, in the ratings' order
 */
public record RatingBar(String name, int total, List<Piece> pieces) implements Serializable {

    /**
     * One rating's part.
     *
     * @param rating {@code MET}, {@code ON_TRACK}, {@code CONSTRAINED}, {@code NO_PROGRESS} or {@code NO_STATUS}
     * @param count how many activities
     * @param start where the piece begins, from 0
     * @param width its part of 100
     */
    public record Piece(String rating, int count, double start, double width) implements Serializable {

        public String getRating() {
            return rating;
        }

        public int getCount() {
            return count;
        }

        public double getStart() {
            return start;
        }

        public double getWidth() {
            return width;
        }
    }

    /** The bar of outputs taken together. */
    static RatingBar of(String name, List<OutputLine> outputs) {
        int total = outputs.stream().mapToInt(OutputLine::activities).sum();
        List<Piece> pieces = new ArrayList<>();
        double start = 0;
        start = add(pieces, "MET", outputs.stream().mapToInt(OutputLine::met).sum(), start, total);
        start = add(
                pieces,
                "ON_TRACK",
                outputs.stream().mapToInt(OutputLine::onTrack).sum(),
                start,
                total);
        start = add(
                pieces,
                "CONSTRAINED",
                outputs.stream().mapToInt(OutputLine::constrained).sum(),
                start,
                total);
        start = add(
                pieces,
                "NO_PROGRESS",
                outputs.stream().mapToInt(OutputLine::noProgress).sum(),
                start,
                total);
        add(
                pieces,
                "NO_STATUS",
                outputs.stream().mapToInt(OutputLine::getNoStatus).sum(),
                start,
                total);
        return new RatingBar(name, total, List.copyOf(pieces));
    }

    private static double add(List<Piece> pieces, String rating, int count, double start, int total) {
        if (count == 0) {
            return start;
        }
        double width = 100.0 * count / total;
        pieces.add(new Piece(rating, count, start, width));
        return start + width;
    }

    public String getName() {
        return name;
    }

    public int getTotal() {
        return total;
    }

    public List<Piece> getPieces() {
        return pieces;
    }
}
