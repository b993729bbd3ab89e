package org.mashwara.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.shared.Page;

/**
 * Asked by a person's card: what the person did and has to do in meetings, as far as whoever asks may see it. The feature
 * that knows meetings answers with a CDI bean.
 */
public interface BusinessOfPerson {

    /**
     * The answer.
     *
     * @param attended meetings in which the person was present, the latest first
     * @param open open action points of the posts that the person holds, those due first at the top
     */
    record Business(Page<PersonMeeting> attended, Page<PersonAction> open) {}

    /**
     * Nothing for those to whom pages show no meetings. At most three queries.
     *
     * @param day on which the person's posts count
     * @param first index of the first meeting, from 0
     * @param size the most of either
     */
    Optional<Business> of(long personId, LocalDate day, int first, int size);
}
