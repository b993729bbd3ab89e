package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.demo.DemoMeetings.Cast;
import org.mashwara.demo.DemoMeetings.Closed;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatHolder;
import org.mashwara.identity.Account;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Circulation;
import org.mashwara.meeting.ConfirmationRule;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.Minutes;
import org.mashwara.meeting.Presence;
import org.mashwara.meeting.Purpose;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;

/**
 * The minutes of the meetings that are over: those of 2014 and of last year confirmed, those of Peshawar with the members,
 * those of Karachi overdue.
 */
@ApplicationScoped
class DemoMinutes {

    private static final String COMMITTEE = "PGC";
    private static final String KARACHI = "TWG-KHI";
    private static final String PESHAWAR = "TWG-KP";
    private static final LocalDate COMMITTEE_OF_2015 = LocalDate.of(2015, 3, 12);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private GovernanceRepository governance;

    void load(Cast cast, Closed told, LocalDate today) {
        circulated(cast, told.of2014(), 9, "SO(TWG)1-3/2014/M");
        circulated(cast, told.lastYear(), 12, "SO(TWG)1-9/M");
        Meeting committee = em.createQuery("select m from Meeting m where m.reference = :reference", Meeting.class)
                .setParameter("reference", new MeetingReference(COMMITTEE, 2014, 1).toString())
                .getSingleResult();
        Minutes of2014 = circulated(cast, committee, 10, "CO/PGC/2014/M");
        Meeting next = closed(
                cast,
                COMMITTEE,
                COMMITTEE_OF_2015,
                "narcotics",
                "The minutes of the meeting of 2014 are confirmed as they were circulated.");
        of2014.confirmAt(
                next, cast.account(DemoMeetings.OTHER_SECRETARIAT), DemoMeetings.at(COMMITTEE_OF_2015, 12, 30));
        circulated(cast, next, 11, "CO/PGC/2015/M");
        closed(
                cast,
                KARACHI,
                DemoMeetings.workingDay(today.minusDays(50)),
                "sindh-home",
                "The list of prisons for HIV testing is agreed.");
        withTheMembers(cast, today);
        em.flush();
    }

    private void withTheMembers(Cast cast, LocalDate today) {
        LocalDate day = DemoMeetings.workingDay(today.minusDays(27));
        Meeting meeting = closed(
                cast,
                PESHAWAR,
                day,
                "kp-home",
                "The forensic laboratory trains investigators of all districts from the next quarter on.");
        Minutes minutes =
                circulated(cast, meeting, (int) ChronoUnit.DAYS.between(day, today.minusDays(6)), "SO(TWG)2-1/M");
        Account head = cast.accounts().get("agency-head");
        Invitation invitation = DemoMeetings.byPost(cast, meeting).get("agency-head");
        minutes.correct(
                invitation.getSeat(),
                "Decision 1 should say \"from the quarter after the next on\": the equipment arrives later.",
                new Actor(
                        head.getId(),
                        head.getPerson().getId(),
                        head.getPerson().getName(),
                        head.getRoles(),
                        Set.of(invitation.getSeat().getPost().getId()),
                        Map.of()),
                DemoMeetings.at(today.minusDays(2), 15, 20));
    }

    private Minutes circulated(Cast cast, Meeting meeting, int days, String number) {
        LocalDate on = meeting.getSlot().day().plusDays(days);
        String body = meeting.getReference().body();
        return Minutes.circulate(
                meeting,
                ConfirmationRule.of(List.of(governance
                        .termsOn(cast.body(body).getId(), meeting.getSlot().day())
                        .orElseThrow())),
                new Circulation(number, on, "Office of the chair", null),
                cast.account(body.equals("TWG-BAL") ? DemoMeetings.SECRETARIAT : DemoMeetings.OTHER_SECRETARIAT),
                DemoMeetings.at(on, 11, 0));
    }

    /** A meeting at which everybody sat whose post was not vacant. */
    private Meeting closed(Cast cast, String code, LocalDate day, String convener, String decision) {
        LocalText name = cast.body(code).getName();
        Meeting meeting = Meeting.plan(
                new MeetingReference(code, day.getYear(), meetings.nextNumber(code, day.getYear())),
                LocalText.of(name.getEn() + ", " + day.getYear(), name.getUr() + "، " + day.getYear()),
                TimeSlot.of(day, LocalTime.of(10, 0), LocalTime.of(12, 0), DemoData.PAKISTAN),
                room(cast, code),
                List.of(cast.body(code)));
        em.persist(meeting);
        AgendaItem item = DemoMeetings.item(cast, meeting, Purpose.DECISION, 60, "agency-head", DemoMeetings.PROGRESS);
        meeting.convene(
                List.of(
                        Convener.of(cast.register().organisation(convener)),
                        Convener.of(cast.register().organisation("agency"))),
                governance.seatsOn(List.of(cast.body(code).getId()), day),
                DemoMeetings.at(day.minusDays(20), 11, 0));
        em.flush();
        meeting.openSession(DemoMeetings.at(day, 10, 5));
        List<SeatHolder> holders =
                governance.seatHoldersOn(List.of(cast.body(code).getId()), day);
        Map<Long, Presence> presences = new HashMap<>();
        holders.forEach(
                holder -> presences.put(holder.seat().getId(), holder.isVacant() ? Presence.ABSENT : Presence.PRESENT));
        meeting.takeAttendance(
                presences,
                holders,
                Map.of(
                        cast.body(code).getId(),
                        governance.termsOn(cast.body(code).getId(), day).orElseThrow()),
                DemoMeetings.at(day, 10, 10));
        meeting.recordDecision(decision, item, DemoMeetings.at(day, 11, 30));
        meeting.close(DemoMeetings.at(day, 12, 0));
        em.flush();
        return meeting;
    }

    private Room room(Cast cast, String code) {
        return em.createQuery("select r from Room r where r.city.en = :city order by r.id", Room.class)
                .setParameter("city", cast.body(code).getCity().getEn())
                .setMaxResults(1)
                .getSingleResult();
    }
}
