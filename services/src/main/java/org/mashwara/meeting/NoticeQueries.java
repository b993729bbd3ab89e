package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StoredFile;

/** The conveners of a meeting with their notices and letters, for those who conduct it. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class NoticeQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private MeetingDetails details;

    @Inject
    private InvitationLetters letters;

    @Inject
    private Actors actors;

    /** All conveners with their registers. At most four queries. */
    public NoticesDetail notices(long meetingId) {
        SeenMeeting seen = conducted(meetingId);
        Meeting meeting = seen.meeting();
        boolean planned = meeting.getState() == MeetingState.PLANNED;
        Map<Long, List<Dispatch>> registers = registers(meeting);
        return new NoticesDetail(
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                planned,
                meeting.getNotices().stream()
                        .map(notice -> line(meeting, notice, registers.getOrDefault(notice.getId(), List.of())))
                        .toList(),
                planned ? details.convening(seen).organisations() : List.of());
    }

    private Map<Long, List<Dispatch>> registers(Meeting meeting) {
        return entityManager
                .createQuery(
                        "select d.notice.id, d from Dispatch d where d.notice.meeting = :meeting order by d.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Dispatch) row[1], Collectors.toList())));
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

    private static NoticeLine line(Meeting meeting, Notice notice, List<Dispatch> register) {
        LocalDate day = meeting.getSlot().day();
        List<NoticeLine.Letter> sent = register.stream()
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
