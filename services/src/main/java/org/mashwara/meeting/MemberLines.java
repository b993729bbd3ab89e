package org.mashwara.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/** The members of a meeting with what they answered and who came, as far as the person may know. */
final class MemberLines {

    private MemberLines() {}

    /** In order of precedence. */
    static List<MemberLine> of(SeenMeeting seen, BodyLines bodies, Actor actor) {
        Meeting meeting = seen.meeting();
        Map<Long, Invitation> invitations = new HashMap<>();
        if (meeting.wasConvened()) {
            meeting.getInvitations()
                    .forEach(each -> invitations.put(each.getSeat().getId(), each));
        }
        Map<Long, Attendance> attendance = new HashMap<>();
        if (meeting.getOpenedAt() != null) {
            meeting.getAttendance()
                    .forEach(each -> attendance.put(each.getSeat().getId(), each));
        }
        boolean conducts = seen.access().mayConduct(actor);
        return seen.holders().stream()
                .map(holder -> member(
                        holder,
                        invitations.get(holder.seat().getId()),
                        attendance.get(holder.seat().getId()),
                        bodies.presides(holder),
                        actor,
                        conducts && meeting.getState() == MeetingState.CONVENED,
                        seen.today()))
                .toList();
    }

    private static MemberLine member(
            SeatHolder holder,
            Invitation invitation,
            Attendance attendance,
            boolean presides,
            Actor actor,
            boolean mayEnter,
            LocalDate today) {
        boolean mine = actor.actsFor(holder.seat().getPost().getId());
        InvitationAnswer answer = invitation == null ? InvitationAnswer.NOT_ANSWERED : invitation.answerOf(holder);
        boolean lapsed = invitation != null && invitation.hasLapsed(holder);
        Letter letter = invitation == null ? null : invitation.getLetter();
        boolean own = actor.seesFor(holder.seat().getPost().getId()) || mayEnter || actor.has(Role.AUDITOR);
        boolean told = mayEnter && invitation != null;
        return new MemberLine(
                holder.seat().getId(),
                invitation == null ? null : invitation.getId(),
                holder.seat().getBody().getId(),
                holder.seat().getBody().getName(),
                holder.seat().getCapacity(),
                holder.seat().getPost().getId(),
                holder.postName(),
                holder.seat().getPost().getOrganisation().getId(),
                holder.personName(),
                holder.isVacant() ? null : holder.incumbency().getKind(),
                answer,
                lapsed,
                invitation == null ? null : invitation.getEarlierAnswer(),
                invitation == null ? null : invitation.getEarlierStartsAt(),
                answer == InvitationAnswer.UNABLE && own ? invitation.getReason() : null,
                invitation == null ? null : invitation.getAlternateName(),
                invitation == null ? null : invitation.getAlternateDesignation(),
                letter == null ? null : letter.getNumber(),
                letter == null ? null : letter.getDated(),
                attendance == null ? null : attendance.getPresence(),
                attendance == null ? null : attendance.getPersonName(),
                presides,
                told && invitation.getCorrespondence().getUndecidedAt() != null,
                told && invitation.getCorrespondence().getCameBackAt() != null,
                invitation == null ? null : PermissionLine.of(invitation, own, today),
                mine,
                mayEnter);
    }
}
