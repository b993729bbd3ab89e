package org.mashwara.governance;

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
import java.util.List;
import java.util.stream.IntStream;
import org.mashwara.directory.ContactAccess;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** The list of a body's members, to be printed or kept at hand. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class MembersListQueries {

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Actors actors;

    /**
     * The members on a day, in order of precedence; telephone numbers for those who may see them. Four queries.
     *
     * @throws NotFoundException if there is no body of that code
     */
    public MembersList members(String code, LocalDate day) {
        GoverningBody body = governance.findBody(code).orElseThrow(() -> new NotFoundException("body", code));
        List<SeatHolder> seats = governance.seatHoldersOn(List.of(body.getId()), day);
        Actor actor = actors.current();
        boolean sits = seats.stream()
                .anyMatch(seat -> actor.actsFor(seat.seat().getPost().getId()));
        boolean shown = ContactAccess.maySeeTelephones(actor, sits);
        return new MembersList(
                body.getCode(),
                body.nameOn(day),
                body.cityOn(day),
                shown,
                IntStream.range(0, seats.size())
                        .mapToObj(place -> line(place + 1, seats.get(place), day, shown))
                        .toList());
    }

    private static MemberLine line(int number, SeatHolder seat, LocalDate day, boolean telephonesShown) {
        Post post = seat.seat().getPost();
        Incumbency incumbency = seat.incumbency();
        Person person = incumbency == null ? null : incumbency.getPerson();
        return new MemberLine(
                number,
                seat.seat().getCapacity(),
                post.getId(),
                seat.postName(),
                post.organisationOn(day).nameOn(day),
                person == null ? null : person.getId(),
                person == null ? null : person.getName(),
                incumbency == null ? null : incumbency.getKind(),
                person == null || !telephonesShown ? null : person.getTelephone(),
                person == null ? null : person.getEmail());
    }
}
