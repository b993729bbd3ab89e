package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.demo.DemoMeetings.Cast;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Channel;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingChange;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingConvened;
import org.mashwara.scheduling.TimeSlot;

/** The committee is convened: its venue is withheld, its letters are dispatched, and it was moved by an hour. */
@ApplicationScoped
class DemoCommittee {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Event<MeetingConvened> invitationsOut;

    @Inject
    private Event<MeetingChanged> changesOut;

    void convene(Cast cast, Meeting meeting, LocalDate today) {
        LocalDate day = meeting.getSlot().day();
        meeting.withholdVenue(true);
        LocalDate sent = today.minusDays(3);
        List<Seat> seats =
                governance.seatsOn(List.of(cast.body(DemoMeetings.COMMITTEE).getId()), day);
        meeting.convene(
                List.of(
                        new Convener(cast.register().organisation("narcotics"), "F.1-5(PGC)", sent, null),
                        Convener.of(cast.register().organisation("agency"))),
                seats,
                DemoMeetings.at(sent, 11, 0));
        em.flush();
        invitationsOut.fire(new MeetingConvened(meeting.getId()));
        meeting.getNotices().get(0).dispatch(sent);
        anHourLater(cast, meeting, seats, DemoMeetings.at(today.minusDays(2), 10, 0));
        Map<String, SeatHolder> holders = DemoMeetings.holders(governance, cast, DemoMeetings.COMMITTEE, day);
        Map<String, Invitation> invited = DemoMeetings.byPost(cast, meeting);
        Instant answered = DemoMeetings.at(today.minusDays(1), 15, 0);
        for (String post : List.of("interior-joint", "law-joint")) {
            invited.get(post)
                    .accept(
                            holders.get(post),
                            DemoMeetings.entered(cast, Channel.TELEPHONE, holders.get(post), answered));
        }
        invited.get("law-joint")
                .permission()
                .request(
                        today.minusDays(2),
                        "Joint Secretary, Law and Justice",
                        "F.3(7)/UN",
                        cast.account(DemoMeetings.SECRETARIAT),
                        answered);
        invited.get("foreign-director")
                .unable(
                        "Abroad with the delegation to the General Assembly.",
                        holders.get("foreign-director"),
                        DemoMeetings.entered(cast, Channel.LETTER, holders.get("foreign-director"), answered));
        em.flush();
    }

    private void anHourLater(Cast cast, Meeting meeting, List<Seat> seats, Instant at) {
        LocalDate day = meeting.getSlot().day();
        MeetingChange change = meeting.reschedule(
                meeting.arrangement().at(TimeSlot.of(day, LocalTime.of(11, 0), LocalTime.of(14, 0), DemoData.PAKISTAN)),
                seats,
                "The chair is at a committee of the Cabinet until half past ten.",
                cast.account(DemoMeetings.OTHER_SECRETARIAT),
                at);
        em.flush();
        changesOut.fire(new MeetingChanged(
                meeting.getId(),
                change.before(),
                change.after(),
                change.getReason(),
                change.getSequence(),
                Set.of(),
                Set.of()));
    }
}
