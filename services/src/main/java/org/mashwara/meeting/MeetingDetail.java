package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.meeting.latechange.LateChangeRecord;
import org.mashwara.shared.LocalText;

/**
 * Everything about one meeting that the person may see.
 *
 * @param id the meeting
 * @param version to be given back with a change
 * @param reference as it is cited
 * @param name its name
 * @param state how far it has come
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param zone id of the time zone
 * @param city whose time that is
 * @param roomId where
 * @param room that room's name; null where it is withheld from the person
 * @param how how it sits, and what was changed
 * @param convenedAt when invitations went out, or null
 * @param closedAt when it was closed, or null
 * @param mayConduct the person is one of its TWG Secretariat
 * @param sessionDue its session may be opened today
 * @param bodies the bodies that sit
 * @param conveners who called it
 * @param agenda its agenda
 * @param members its seats in order of precedence
 * @param records decisions, recommendations and action points, in this order
 * @param lateChanges its late changes on record, the latest first
 * @param feedbackRound the newest round that asks for feedback about it, or null
 * @param minutes how its minutes stand, whether or not the next meeting has sat; null before it is closed
 */
public record MeetingDetail(
        long id,
        long version,
        String reference,
        LocalText name,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        long roomId,
        LocalText room,
        HowItSits how,
        Instant convenedAt,
        Instant closedAt,
        boolean mayConduct,
        boolean sessionDue,
        List<BodyLine> bodies,
        List<ConvenerLine> conveners,
        List<AgendaLine> agenda,
        List<MemberLine> members,
        List<RecordLine> records,
        List<LateChangeRecord> lateChanges,
        Long feedbackRound,
        MinutesStanding minutes)
        implements Serializable {

    public MeetingDetail {
        lateChanges = List.copyOf(lateChanges);
        bodies = List.copyOf(bodies);
        conveners = List.copyOf(conveners);
        agenda = List.copyOf(agenda);
        members = List.copyOf(members);
        records = List.copyOf(records);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public MeetingState getState() {
        return state;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getZone() {
        return zone;
    }

    public LocalText getCity() {
        return city;
    }

    public long getRoomId() {
        return roomId;
    }

    public LocalText getRoom() {
        return room;
    }

    public HowItSits getHow() {
        return how;
    }

    public Instant getConvenedAt() {
        return convenedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public boolean isMayConduct() {
        return mayConduct;
    }

    public List<BodyLine> getBodies() {
        return bodies;
    }

    public List<ConvenerLine> getConveners() {
        return conveners;
    }

    public List<AgendaLine> getAgenda() {
        return agenda;
    }

    public List<MemberLine> getMembers() {
        return members;
    }

    public List<RecordLine> getRecords() {
        return records;
    }

    public Long getFeedbackRound() {
        return feedbackRound;
    }

    public MinutesStanding getMinutes() {
        return minutes;
    }

    /** The body whose code stands in the reference. */
    public BodyLine getBody() {
        return bodies.get(0);
    }

    /** How many invited seats have not answered. */
    public long getNotAnswered() {
        return members.stream()
                .filter(member -> member.invitationId() != null && member.answer() == InvitationAnswer.NOT_ANSWERED)
                .count();
    }

    public List<RecordLine> getDecisions() {
        return of(RecordKind.DECISION);
    }

    public List<RecordLine> getRecommendations() {
        return of(RecordKind.RECOMMENDATION);
    }

    public List<RecordLine> getActionPoints() {
        return of(RecordKind.ACTION_POINT);
    }

    private List<RecordLine> of(RecordKind kind) {
        return records.stream().filter(line -> line.kind() == kind).toList();
    }

    public List<LateChangeRecord> getLateChanges() {
        return lateChanges;
    }
}
