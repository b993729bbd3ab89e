package org.mashwara.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps what is laid down about time: offices with their hours, public holidays, journeys between cities. */
public interface TimetableRepository {

    void add(Office office);

    void add(Holiday holiday);

    /** @throws org.mashwara.shared.BusinessException {@code journey.known} if the two cities have one already */
    void add(Journey journey);

    void remove(Office office);

    void remove(Holiday holiday);

    void remove(Journey journey);

    Optional<Office> findOffice(long id);

    /** The office of an organisation, or that of all others for null. */
    Optional<Office> officeOf(Long organisationId);

    Optional<Holiday> findHoliday(long id);

    Optional<Journey> findJourney(long id);

    /** All offices with their hours, organisations and the names of these; that of all others first. One query. */
    List<Office> offices();

    /** The holidays that touch the days, in their order, with their areas. One query. */
    List<Holiday> holidays(LocalDate from, LocalDate until);

    /** All journeys by their cities. One query. */
    List<Journey> journeys();
}
