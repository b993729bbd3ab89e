package org.mashwara.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashwara.governance.GoverningBody;

/** Keeps meetings with their agenda, invitations and records. */
public interface MeetingRepository {

    /**
     * Keeps a planned meeting.
     *
     * @throws org.mashwara.shared.BusinessException {@code room.taken} if another meeting has the room at that time
     */
    void add(Meeting meeting);

    /**
     * Writes what has changed so far.
     *
     * @throws org.mashwara.shared.BusinessException {@code room.taken} if another meeting has the room at that time
     */
    void settle();

    /**
     * Later meetings of one of a meeting's bodies that are in session or closed, the earliest first: those that may have
     * confirmed its minutes. One query.
     */
    List<Meeting> laterSittings(Meeting meeting);

    Optional<Meeting> find(long meetingId);

    /** The same with its bodies and invitations, for those who ask who sits in it. One query. */
    Optional<Meeting> findWithInvitations(long meetingId);

    /** The meeting whose calendar entry has that UID. */
    Optional<Meeting> byCalendar(String uid);

    /** The meeting for a command: others that want to change it wait until this transaction ends. */
    Optional<Meeting> findForUpdate(long meetingId);

    /** When the latest closed meeting of a body was closed. */
    Optional<Instant> lastClosed(GoverningBody body);

    /** Counts a change of a part (its agenda, its attendance) as a change of the meeting, so that a stale edit shows. */
    void touch(Meeting meeting);

    Optional<Recommendation> findRecommendation(long recommendationId);

    Optional<Invitation> findInvitation(long invitationId);

    /** Invitations of a post's seats to convened meetings that begin at that moment or later, the nearest first. */
    List<Invitation> convenedInvitations(long postId, Instant from);

    Optional<ActionPoint> findActionPoint(long actionPointId);

    /** The number of the next meeting that a body plans in a year, from 1. */
    int nextNumber(String bodyCode, int year);
}
