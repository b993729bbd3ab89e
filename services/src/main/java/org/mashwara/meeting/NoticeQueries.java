package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StoredFile;

/** The conveners of a meeting with their notices and letters, for those who conduct it. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class NoticeQueries {

    @Inject
    private MeetingDetails details;

    @Inject
    private InvitationLetters letters;

    @Inject
    private Actors actors;

    /** In the order in which they were named. At most six queries. */
    public List<NoticeLine> notices(long meetingId) {
        Meeting meeting = conducted(meetingId).meeting();
        return meeting.getNotices().stream()
                .map(notice -> line(meeting, notice))
                .toList();
    }

    /** The letters of invitation of one convener as one PDF, a letter for each seat, in order of precedence. */
    public Download letters(long meetingId, long noticeId, Locale language) {
        SeenMeeting seen = conducted(meetingId);
        return letters.of(seen, notice(seen.meeting(), noticeId), language);
    }

    /** The scanned notice. */
    public Download scan(long meetingId, long noticeId) {
        StoredFile scan = notice(conducted(meetingId).meeting(), noticeId).getScan();
        if (scan == null) {
            throw new NotFoundException("scan of notice", noticeId);
        }
        return new Download(scan.getFileName(), scan.getContentType(), scan.getContent());
    }

    private SeenMeeting conducted(long meetingId) {
        SeenMeeting seen = details.seen(meetingId, actors.current());
        if (!seen.access().mayConduct(actors.current())) {
            throw new NotFoundException("meeting", meetingId);
        }
        return seen;
    }

    private static Notice notice(Meeting meeting, long noticeId) {
        return meeting.getNotices().stream()
                .filter(notice -> notice.getId() == noticeId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("notice", noticeId));
    }

    private static NoticeLine line(Meeting meeting, Notice notice) {
        LocalDate day = meeting.getSlot().day();
        List<NoticeLine.Letter> sent = notice.getDispatches().stream()
                .map(letter -> new NoticeLine.Letter(
                        letter.getNumber(),
                        letter.getDated(),
                        letter.getSeat().getPost().nameOn(day)))
                .toList();
        return new NoticeLine(
                notice.getId(),
                notice.getOrganisation().nameOn(day),
                notice.getState(),
                notice.getConveyedBy(),
                notice.getConveyedOn(),
                notice.getNumber(),
                notice.getDated(),
                notice.getScan() != null,
                notice.getSignatoryName(),
                notice.getSignatoryPost(),
                sent,
                meeting.getInvitations().size() - sent.size());
    }
}
