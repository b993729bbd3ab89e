package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;
import org.mashwara.shared.StoredFile;

/** The minutes of a closed meeting for those who may see the meeting. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR})
public class MinutesQueries {

    @Inject
    private MeetingDetails details;

    @Inject
    private MeetingRecords records;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Settings settings;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * The minutes with what the person may do about them. At most six queries, whatever the sizes.
     *
     * @throws NotFoundException also where the person may not see the meeting, or it is not closed
     */
    public MinutesDetail minutes(long meetingId) {
        Actor actor = actors.current();
        SeenMeeting seen = closed(meetingId, actor);
        Meeting meeting = seen.meeting();
        BodyLines bodies = new BodyLines(seen, Map.of());
        List<MemberLine> members = MemberLines.of(seen, bodies, actor);
        List<Meeting> later = awaitsMeeting(meeting) ? meetings.laterSittings(meeting) : List.of();
        MinutesStanding standing = Minutes.standing(
                meeting, later.isEmpty() ? null : later.get(0).getSlot().day());
        return new MinutesDetail(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                new MinutesDetail.Place(
                        meeting.getSlot().getStartsAt(),
                        meeting.getSlot().getEndsAt(),
                        meeting.getSlot().getZone().getId(),
                        meeting.getRoom().getCity(),
                        seen.access().mayKnowVenue(actor, meeting)
                                ? meeting.getRoom().getName()
                                : null,
                        bodies.all()),
                meeting.getAgenda().stream()
                        .map(item -> new MinutesDetail.AgendaName(item.getPosition(), item.getName()))
                        .toList(),
                members,
                records.of(meeting),
                standing,
                meeting.getMinutes().map(MinutesQueries::out).orElse(null),
                meeting.getMinutes()
                        .map(minutes -> corrections(minutes, seen.holders()))
                        .orElse(List.of()),
                steps(seen, actor, standing, later, members));
    }

    /** The scan of the signed draft. */
    public Download scan(long meetingId) {
        StoredFile scan = closed(meetingId, actors.current())
                .meeting()
                .getMinutes()
                .map(Minutes::getScan)
                .orElseThrow(() -> new NotFoundException("scan of minutes", meetingId));
        return new Download(scan.getFileName(), scan.getContentType(), scan.getContent());
    }

    private SeenMeeting closed(long meetingId, Actor actor) {
        SeenMeeting seen = details.seen(meetingId, actor);
        if (seen.meeting().getState() != MeetingState.CLOSED) {
            throw new NotFoundException("minutes of meeting", meetingId);
        }
        return seen;
    }

    private static boolean awaitsMeeting(Meeting meeting) {
        return meeting.getMinutes()
                .filter(minutes -> minutes.getConfirmation() == MinutesConfirmation.NEXT_MEETING
                        && minutes.getConfirmedOn() == null)
                .isPresent();
    }

    private static MinutesDetail.Out out(Minutes minutes) {
        return new MinutesDetail.Out(
                minutes.getNumber(),
                minutes.getApprovedBy(),
                minutes.getScan() != null,
                minutes.getConfirmedHow(),
                minutes.getConfirmingMeeting() == null
                        ? minutes.getSignedBy()
                        : minutes.getConfirmingMeeting().getReference().toString());
    }

    private static List<CorrectionLine> corrections(Minutes minutes, List<SeatHolder> holders) {
        Map<Long, LocalText> posts = new HashMap<>();
        holders.forEach(holder -> posts.put(holder.seat().getId(), holder.postName()));
        return minutes.getCorrections().stream()
                .map(each -> new CorrectionLine(
                        each.getId(),
                        posts.get(each.getSeat().getId()),
                        each.getSender(),
                        each.getText(),
                        each.getSentAt(),
                        each.getOutcome(),
                        each.getReason()))
                .toList();
    }

    private MinutesDetail.Steps steps(
            SeenMeeting seen, Actor actor, MinutesStanding standing, List<Meeting> later, List<MemberLine> members) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), seen.meeting().getSlot().getZone());
        boolean draft = standing.stateOn(today) == MinutesState.DRAFT;
        int days = draft ? settings.number(SettingKey.MINUTES_DAYS) : 0;
        Optional<LocalDate> due = standing.dueOn(days);
        boolean conducts = seen.access().mayConduct(actor);
        return new MinutesDetail.Steps(
                conducts,
                standing.stepOn(today),
                due.orElse(null),
                standing.isOverdueOn(today, days),
                (int) members.stream()
                        .filter(member -> member.invitationId() != null)
                        .count(),
                conducts
                        ? later.stream()
                                .map(each -> new MinutesDetail.LaterMeeting(
                                        each.getId(),
                                        each.getReference().toString(),
                                        each.getSlot().day()))
                                .toList()
                        : List.of(),
                standing.takesCorrectionsOn(today)
                        ? members.stream()
                                .filter(member -> member.mine() && member.invitationId() != null)
                                .toList()
                        : List.of());
    }
}
