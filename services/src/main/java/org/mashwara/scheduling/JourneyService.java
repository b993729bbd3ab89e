package org.mashwara.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** The administrator keeps how many days of travel lie between cities. */
@Stateless
@Command
@RolesAllowed(Roles.ADMINISTRATOR)
public class JourneyService {

    private static final int MAX_CITY = 100;

    @Inject
    private TimetableRepository repository;

    @Inject
    private CommandContext context;

    @Inject
    private Event<Timetable.Changed> changed;

    /**
     * Adds a journey; it takes as long back.
     *
     * @param days 0: one can sit in both cities on one day; 1: on the next day
     * @throws org.mashwara.shared.BusinessException {@code journey.known}, {@code journey.sameCity}, {@code journey.days},
     *     or what is wrong with a field
     */
    public long add(String fromEn, String fromUr, String toEn, String toUr, Integer days) {
        Journey journey = new Journey(
                LocalText.of(Require.text("fromEn", fromEn, MAX_CITY), fromUr),
                LocalText.of(Require.text("toEn", toEn, MAX_CITY), toUr),
                Require.present("days", days));
        repository.add(journey);
        tell(journey);
        return journey.getId();
    }

    /**
     * Corrects how long it takes.
     *
     * @param version as the page showed it
     */
    public void change(long journeyId, long version, Integer days) {
        Journey journey = find(journeyId, version);
        journey.takes(Require.present("days", days));
        tell(journey);
    }

    /** Takes a journey off the table. */
    public void remove(long journeyId, long version) {
        Journey journey = find(journeyId, version);
        tell(journey);
        repository.remove(journey);
    }

    private Journey find(long journeyId, long version) {
        Journey journey =
                repository.findJourney(journeyId).orElseThrow(() -> new NotFoundException("journey", journeyId));
        journey.requireVersion(version);
        return journey;
    }

    private void tell(Journey journey) {
        context.about(
                "journey",
                journey.getId(),
                journey.getFrom().getEn() + " – " + journey.getTo().getEn());
        changed.fire(new Timetable.Changed());
    }
}
