package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashwara.shared.StoredFile;

/**
 * That an answer says something else than it did.
 *
 * @param before null where there was no answer
 * @param after null where there is none any more
 */
record AnswerChange(Place place, Said before, Said after) {

    /** Where an answer stands: to which question, asked about what. */
    record Place(Question question, About about) {

        static Place of(GivenAnswer given) {
            return new Place(given.question(), given.about());
        }
    }

    /**
     * What an answer says.
     *
     * @param content as {@link AnswerValue#content}
     * @param file the file that was handed in, or null; another one of the same name is another answer
     */
    record Said(String content, StoredFile file) {

        static Said of(AnswerValue value) {
            return value.isEmpty() ? null : new Said(value.content(), value.file());
        }
    }

    /** As {@link AnswerValue#content}, or null where there was no answer. */
    String contentBefore() {
        return before == null ? null : before.content();
    }

    /** As {@link AnswerValue#content}, or null where there is no answer any more. */
    String contentAfter() {
        return after == null ? null : after.content();
    }

    boolean isOne() {
        return !Objects.equals(before, after);
    }

    /** What answers say, by where they stand, in their order. */
    static Map<Place, Said> said(Collection<GivenAnswer> given) {
        Map<Place, Said> said = new LinkedHashMap<>();
        given.forEach(one -> said.put(Place.of(one), Said.of(one.value())));
        return said;
    }

    /** What changed between two states of the same response: in the order of the new one, and then what it left out. */
    static List<AnswerChange> between(Map<Place, Said> before, Map<Place, Said> after) {
        List<AnswerChange> changes = new ArrayList<>();
        after.forEach((place, said) -> changes.add(new AnswerChange(place, before.get(place), said)));
        before.forEach((place, said) -> {
            if (!after.containsKey(place)) {
                changes.add(new AnswerChange(place, said, null));
            }
        });
        changes.removeIf(change -> !change.isOne());
        return changes;
    }
}
