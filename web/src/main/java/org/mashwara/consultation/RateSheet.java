package org.mashwara.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashwara.shared.Words;

/** How many responses were given as the lines of a file: one for each post and year in which it was asked. */
final class RateSheet {

    static final List<String> COLUMNS = List.of("askedPost", "year", "asked", "given", "rate");

    private RateSheet() {}

    /** Names in the reader's language, the rate in whole percent. */
    static List<List<Object>> lines(RateTable rates, Words words) {
        return rates.lines().stream()
                .flatMap(line -> lines(rates.years(), line, words))
                .toList();
    }

    private static Stream<List<Object>> lines(List<Integer> years, RateTable.Line line, Words words) {
        return IntStream.range(0, years.size())
                .filter(index -> line.cells().get(index).asked() > 0)
                .mapToObj(index -> {
                    RateTable.Cell cell = line.cells().get(index);
                    return Arrays.asList(
                            words.in(line.post()), years.get(index), cell.asked(), cell.given(), cell.percent());
                });
    }
}
