package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** The card of a person: seats for everybody, meetings and action points as far as one may see them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class PersonRecordQueries {

    @Inject
    private PostRepository posts;

    @Inject
    private SeatsOfPerson seats;

    @Inject
    private BusinessOfPerson business;

    /**
     * The card as on a day. At most five queries.
     *
     * @param first index of the first meeting, from 0
     * @param size the most meetings, and the most action points
     * @throws NotFoundException if there is nobody of that id
     */
    public PersonRecord record(long personId, LocalDate day, int first, int size) {
        Person person = posts.findPerson(personId).orElseThrow(() -> new NotFoundException("person", personId));
        Optional<BusinessOfPerson.Business> known =
                business.of(personId, day, Math.max(0, first), Math.max(1, Math.min(size, Page.MAX_SIZE)));
        return new PersonRecord(
                personId,
                person.getName(),
                seats.on(personId, day),
                known.map(BusinessOfPerson.Business::attended).orElse(null),
                known.map(BusinessOfPerson.Business::open).orElse(null));
    }
}
