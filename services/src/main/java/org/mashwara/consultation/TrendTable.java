package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * How the shares of a question changed from round to round, by the question's code.
 *
 * @param rounds the earliest first
 * @param lines one a question
 */
public record TrendTable(List<Round> rounds, List<Line> lines) implements Serializable {

    public TrendTable {
        rounds = List.copyOf(rounds);
        lines = List.copyOf(lines);
    }

    /** A round that asked. */
    public record Round(long id, LocalText name, Instant openedAt) implements Serializable {}

    /**
     * A question.
     *
     * @param counts one for each round; nothing counted where the round did not ask it
     */
    public record Line(String code, LocalText name, List<Distribution> counts) implements Serializable {

        /** Percentage points from the round before to the last one that graded; null where there are no two. */
        public Integer change() {
            List<Integer> known = counts.stream()
                    .map(Distribution::percent)
                    .filter(share -> share != null)
                    .toList();
            return known.size() < 2 ? null : known.get(known.size() - 1) - known.get(known.size() - 2);
        }
    }
}
