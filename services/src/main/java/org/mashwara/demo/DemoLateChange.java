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
import org.mashwara.demo.DemoMeetings.Cast;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Channel;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingConvened;
import org.mashwara.meeting.Purpose;
import org.mashwara.meeting.Receipt;
import org.mashwara.meeting.latechange.LateChange;
import org.mashwara.meeting.latechange.LateChangeCause;
import org.mashwara.scheduling.Room;
import org.mashwara.shared.LocalText;

/** A meeting in Karachi that is held in two days, and whose chair has just been called away. */
@ApplicationScoped
class DemoLateChange {

    private static final String KARACHI = "TWG-KHI";
    private static final String CHAIR = "sindh-home-secretary";
    private static final String SECRETARIAT = "secretariat-islamabad";

    private static final LocalText PRIORITIES =
            LocalText.of("Priorities of the province for the next workplan", "اگلے ورک پلان کے لیے صوبے کی ترجیحات");

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private DemoMeetings meetings;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Event<MeetingConvened> invitationsOut;

    void load(Cast cast, LocalDate today) {
        LocalDate day = DemoMeetings.workingDay(today.plusDays(2));
        Meeting meeting = meetings.planned(cast, KARACHI, day, LocalTime.of(10, 0), room(cast));
        DemoMeetings.item(cast, meeting, Purpose.INFORMATION, 10, CHAIR, DemoMeetings.OPENING);
        DemoMeetings.item(cast, meeting, Purpose.DISCUSSION, 70, "agency-head", DemoMeetings.PROGRESS);
        DemoMeetings.item(cast, meeting, Purpose.DECISION, 40, CHAIR, PRIORITIES);
        meeting.convene(
                List.of(
                        Convener.of(cast.register().organisation("sindh-home")),
                        Convener.of(cast.register().organisation("agency"))),
                governance.seatsOn(List.of(cast.body(KARACHI).getId()), day),
                DemoMeetings.at(today.minusDays(16), 11, 0));
        em.flush();
        Map<String, SeatHolder> holders = DemoMeetings.holders(governance, cast, KARACHI, day);
        Map<String, Invitation> invited = DemoMeetings.byPost(cast, meeting);
        for (String post : List.of("sindh-additional-secretary", "sindh-ig-prisons", "sindh-aig-training")) {
            invited.get(post)
                    .accept(
                            holders.get(post),
                            told(cast, holders.get(post), DemoMeetings.at(today.minusDays(6), 12, 0)));
        }
        Instant called = DemoMeetings.at(today.minusDays(1), 16, 40);
        invited.get(CHAIR)
                .unable(
                        "Called to Islamabad by the Ministry.",
                        holders.get(CHAIR),
                        told(cast, holders.get(CHAIR), called));
        em.persist(LateChange.notice(
                meeting, LateChangeCause.CHAIR_UNABLE, holders.get(CHAIR).seat(), called));
        em.flush();
        invitationsOut.fire(new MeetingConvened(meeting.getId()));
    }

    private Room room(Cast cast) {
        return em.createQuery("select r from Room r where r.city.en = :city", Room.class)
                .setParameter("city", cast.body(KARACHI).getCity().getEn())
                .setMaxResults(1)
                .getSingleResult();
    }

    private static Receipt told(Cast cast, SeatHolder holder, Instant at) {
        return Receipt.onBehalf(
                Channel.TELEPHONE,
                holder.incumbency().getPerson().getName().getEn(),
                null,
                null,
                cast.account(SECRETARIAT),
                at);
    }
}
