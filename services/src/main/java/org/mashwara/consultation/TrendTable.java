package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * How what was said changed from round to round: what one body's members say to a questionnaire, in all its versions, is
 * compared with what the same body's members said to it before.
 *
 * @param places the body that asked last first
 * @param more true if more was asked than is shown
 */
public record TrendTable(List<Place> places, boolean more) implements Serializable {

    public TrendTable {
        places = List.copyOf(places);
    }

    /**
     * The rounds in which one body answered one questionnaire.
     *
     * @param questionnaire its name in the latest of them
     * @param rounds the earliest first
     * @param lines one a question, by its code through all versions of its questionnaire
     */
    public record Place(LocalText body, LocalText questionnaire, List<Round> rounds, List<Line> lines)
            implements Serializable {

        public Place {
            rounds = List.copyOf(rounds);
            lines = List.copyOf(lines);
        }
    }

    /** A round that asked. */
    public record Round(long id, LocalText name, Instant openedAt) implements Serializable {}

    /**
     * A question.
     *
     * @param key as {@link ResultFilter} takes it
     * @param values one for each round; {@link Value#NONE} where the round did not ask it
     */
    public record Line(String key, LocalText name, List<Value> values) implements Serializable {

        public Line {
            values = List.copyOf(values);
        }

        /** From the round before to the last one that was answered; null where no two can be compared. */
        public BigDecimal change() {
            List<Value> known = values.stream().filter(Value::isKnown).toList();
            if (known.size() < 2) {
                return null;
            }
            Value last = known.get(known.size() - 1);
            Value before = known.get(known.size() - 2);
            return last.scale().equals(before.scale()) ? last.figure().subtract(before.figure()) : null;
        }

        /** True if its rounds asked by different scales or units, which say nothing about each other. */
        public boolean isRescaled() {
            return values.stream()
                            .filter(Value::isKnown)
                            .map(Value::scale)
                            .distinct()
                            .count()
                    > 1;
        }

        /** True if the figures are shares and their change is in percentage points. */
        public boolean isShare() {
            return values.stream().filter(Value::isKnown).allMatch(Value::isShare);
        }
    }

    /**
     * What a round answered to a question.
     *
     * @param answered how many graded, rated or gave a number
     * @param figure the share of those who agreed in whole percent, or the mean to one decimal; null where nobody answered
     * @param scale {@value #SHARE} for a share, the highest step for a rating, the unit for a number: figures of different
     *     scales say nothing about each other
     * @param rating true if it is the mean of ratings
     */
    public record Value(long answered, BigDecimal figure, String scale, boolean rating) implements Serializable {

        static final String SHARE = "%";

        /** Not asked, or answered by nobody. */
        public static final Value NONE = new Value(0, null, SHARE, false);

        static Value ofShare(long agreed, long graded) {
            return graded == 0
                    ? NONE
                    : new Value(
                            graded,
                            BigDecimal.valueOf(100 * agreed)
                                    .divide(BigDecimal.valueOf(graded), 0, RoundingMode.HALF_UP),
                            SHARE,
                            false);
        }

        /** @param highest step of the scale */
        static Value ofRatings(long answered, BigDecimal mean, String highest) {
            return ofMean(answered, mean, highest, true);
        }

        /** @param unit or nothing */
        static Value ofNumbers(long answered, BigDecimal mean, String unit) {
            return ofMean(answered, mean, unit, false);
        }

        private static Value ofMean(long answered, BigDecimal mean, String scale, boolean rating) {
            return answered == 0 ? NONE : new Value(answered, mean.setScale(1, RoundingMode.HALF_UP), scale, rating);
        }

        public boolean isKnown() {
            return figure != null;
        }

        public boolean isShare() {
            return SHARE.equals(scale);
        }

        /** Step of a scale of five for the shade; null for numbers, and where nobody answered. */
        public Integer step() {
            if (!isKnown()) {
                return null;
            }
            if (isShare()) {
                return (int) Math.round(figure.doubleValue() / 25);
            }
            return rating
                    ? (int) Math.round(4
                            * (figure.doubleValue() - QuestionKind.LOWEST_RATING)
                            / (Integer.parseInt(scale) - QuestionKind.LOWEST_RATING))
                    : null;
        }
    }
}
