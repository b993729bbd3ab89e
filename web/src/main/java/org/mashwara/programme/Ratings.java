package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mashwara.shared.Words;

/** How ratings and quarters look; as {@code ratings} in pages. The word goes with the shape and the colour. */
@Named
@ApplicationScoped
public class Ratings {

    @Inject
    private Words words;

    /** The kind of tag that shows a rating: each has a shape and a colour of its own. */
    public String kind(ProgressRating rating) {
        return switch (rating) {
            case MET -> "ok";
            case ON_TRACK -> "info";
            case CONSTRAINED -> "warn";
            case NO_PROGRESS -> "bad";
            case NO_STATUS -> "none";
        };
    }

    public String word(ProgressRating rating) {
        return words.name("rating", rating);
    }

    /** "2014: Q2, Q3; 2015: Q1". */
    public String quarters(List<Quarter> quarters) {
        Map<Integer, List<Integer>> byYear = quarters.stream()
                .collect(Collectors.groupingBy(
                        Quarter::getYear, TreeMap::new, Collectors.mapping(Quarter::getNumber, Collectors.toList())));
        String comma = words.of("format.comma") + " ";
        return byYear.entrySet().stream()
                .map(year -> words.of(
                        "workplan.quartersOfYear",
                        String.valueOf(year.getKey()),
                        year.getValue().stream()
                                .map(number -> words.of("workplan.quarter", number))
                                .collect(Collectors.joining(comma))))
                .collect(Collectors.joining(words.of("workplan.semicolon") + " "));
    }
}
