package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/**
 * The TWG Secretariat follows each convener of a meeting: the date is proposed to it, conveyed by the chair's office,
 * its notice is issued, its letters are dispatched. Each method takes the meeting's version as the page showed it.
 */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class NoticeService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private PostRepository posts;

    @Inject
    private CommandContext context;

    /** Names an organisation that is to convene a planned meeting. */
    public void propose(long meetingId, long version, Long organisationId) {
        Meeting meeting = desk.toConduct(meetingId, version);
        Organisation organisation = posts.findOrganisation(Require.present("organisation", organisationId))
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
        meeting.nameConvener(organisation);
    }

    /** The chair's office has conveyed the date. */
    public void convey(long meetingId, long version, long noticeId, String by, LocalDate on) {
        notice(desk.toConduct(meetingId, version), noticeId).convey(by, on);
    }

    /** The convener's notice is out, or what is known of it is corrected. */
    public void issue(long meetingId, long version, long noticeId, NoticeEntry entry) {
        Notice notice = notice(desk.toConduct(meetingId, version), noticeId);
        notice.issue(
                new Convener(notice.getOrganisation(), entry.number(), entry.dated(), desk.keep(entry.scan())),
                entry.signatoryName(),
                entry.signatoryPost());
    }

    /**
     * Enters the letters into the convener's dispatch register.
     *
     * @return how many
     */
    public int dispatch(long meetingId, long version, long noticeId, LocalDate on) {
        int entered = notice(desk.toConduct(meetingId, version), noticeId)
                .dispatch(Require.present("dispatchedOn", on))
                .size();
        context.note(String.valueOf(entered));
        return entered;
    }

    private static Notice notice(Meeting meeting, long noticeId) {
        return meeting.getNotices().stream()
                .filter(notice -> notice.getId() == noticeId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("notice", noticeId));
    }
}
