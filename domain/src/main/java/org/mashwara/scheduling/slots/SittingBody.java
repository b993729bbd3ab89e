package org.mashwara.scheduling.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body that is to sit.
 *
 * @param bodyId the body
 * @param terms its terms of reference, one version after the other
 * @param seats its seats in order of precedence
 */
public record SittingBody(long bodyId, List<TermsInTime> terms, List<SeatInTime> seats) {

    public SittingBody {
        terms = List.copyOf(terms);
        seats = List.copyOf(seats);
    }

    Optional<TermsInTime> termsOn(LocalDate day) {
        return terms.stream().filter(each -> each.period().includes(day)).findFirst();
    }
}
