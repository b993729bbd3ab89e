package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/**
 * How an invited seat's permission to attend stands, apart from its answer: entered by whoever answers for the seat, or by
 * the TWG Secretariat of the meeting on its behalf, until the session opens. Each method takes the invitation's version as
 * the page showed it; the rules are those of {@link AttendancePermission}.
 */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
public class PermissionService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * The authority was asked.
     *
     * @param by who asked it, in words
     * @param number number of the letter, or null
     */
    public void request(long invitationId, long version, LocalDate on, String by, String number) {
        permission(invitationId, version).request(on, by, number, account(), clock.instant());
    }

    /** The authority permits it. */
    public void grant(long invitationId, long version, LocalDate on, String number) {
        permission(invitationId, version).grant(on, number, account(), clock.instant());
    }

    /** The authority does not permit it; the reason is required. */
    public void refuse(long invitationId, long version, LocalDate on, String number, String reason) {
        permission(invitationId, version).refuse(on, number, reason, account(), clock.instant());
    }

    /** What is on file was entered by mistake. */
    public void takeBack(long invitationId, long version) {
        permission(invitationId, version).takeBack();
    }

    private AttendancePermission permission(long invitationId, long version) {
        return desk.toEnterPermission(invitationId, version).permission();
    }

    private long account() {
        return actors.current().accountId();
    }
}
