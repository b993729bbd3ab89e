package org.mashwara.scheduling;

import java.util.List;
import java.util.Map;
import org.mashwara.scheduling.slots.TermsInTime;

/**
 * What bodies have laid down for their meetings, and what is known of people's time.
 *
 * @param terms the terms of reference, by the id of the body, one version after the other
 * @param said what persons and posts have said of their time, by its start
 */
record TermsAndTimes(Map<Long, List<TermsInTime>> terms, List<Availability> said) {

    TermsAndTimes {
        terms = Map.copyOf(terms);
        said = List.copyOf(said);
    }
}
