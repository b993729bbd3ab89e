package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * That an answer says something else than it did.
 *
 * @param before as {@link AnswerValue#content}, or null where there was no answer
 * @param after likewise, or null where there is none any more
 */
record AnswerChange(Place place, String before, String after) {

    /** Where an answer stands: to which question, asked about what. */
    record Place(Question question, About about) {}

    /** What answers say, by where they stand, in their order. */
    static Map<Place, String> said(Collection<GivenAnswer> given) {
        Map<Place, String> said = new LinkedHashMap<>();
        given.forEach(one -> said.put(new Place(one.question(), one.about()), one.content()));
        return said;
    }

    /** What changed between two states of the same response: in the order of the new one, and then what it left out. */
    static List<AnswerChange> between(Map<Place, String> before, Map<Place, String> after) {
        List<AnswerChange> changes = new ArrayList<>();
        after.forEach((place, said) -> {
            if (!Objects.equals(before.get(place), said)) {
                changes.add(new AnswerChange(place, before.get(place), said));
            }
        });
        before.forEach((place, said) -> {
            if (!after.containsKey(place)) {
                changes.add(new AnswerChange(place, said, null));
            }
        });
        return changes;
    }
}
