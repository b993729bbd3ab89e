package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.consultation.Amendment;
import org.mashwara.consultation.AmendmentContent;
import org.mashwara.consultation.Disposition;
import org.mashwara.consultation.Point;
import org.mashwara.consultation.PointKind;
import org.mashwara.consultation.Verdict;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.SeatHolder;
import org.mashwara.identity.Account;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Decision;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.meeting.Presence;
import org.mashwara.meeting.Purpose;
import org.mashwara.meeting.Recommendation;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Budget;
import org.mashwara.programme.PlannedActivity;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;

/**
 * What became of the feedback: the round of 2014 led to changes of the workplan that the committee adopted in June 2014;
 * that of last year is on its way, with a draft, changes to decide, a refusal to release and a point that was reopened.
 */
@ApplicationScoped
class DemoLoop {

    private static final LocalDate COMMITTEE_OF_2014 = LocalDate.of(2014, 6, 12);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private GovernanceRepository governance;

    /** The committee adopts what the working group had recommended in March 2014. */
    void close(
            Meeting review,
            Workplan workplan,
            Register register,
            Map<String, GoverningBody> bodies,
            Map<String, Account> accounts) {
        Meeting committee = sit(bodies.get("PGC"), register);
        Recommendation recommendation = review.getRecommendations().get(0);
        WorkplanVersion base = workplan.inForce().orElseThrow();
        Activity training = activity(base, "A05");
        Instant drafted = at(LocalDate.of(2014, 5, 6), 11);
        Amendment trainers = amendment(
                base,
                point(review, "A05", PointKind.PROPOSAL, "bal-college-deputy", register),
                AmendmentContent.added(new PlannedActivity(
                        "A16",
                        training.getOutput(),
                        LocalText.of(
                                "Train the trainers at the Police Training College",
                                "پولیس ٹریننگ کالج میں تربیت کاروں کی تربیت"),
                        training.getResponsible(),
                        Budget.usd(40_000),
                        Set.of(Quarter.of(2014, 4), Quarter.of(2015, 1)),
                        training.getPostsConcerned())),
                "Officers no longer travel to Islamabad for it; the College asked for this.",
                drafted,
                accounts);
        Amendment kits = amendment(
                base,
                point(review, "A07", PointKind.COMMENT, "bal-aig-training", register),
                AmendmentContent.moved("A07", Set.of(Quarter.of(2014, 4), Quarter.of(2015, 1), Quarter.of(2015, 2))),
                "Training follows the delivery of the kits.",
                drafted,
                accounts);
        List<Amendment> both = List.of(trainers, kits);
        both.forEach(amendment -> amendment.recommend(recommendation, drafted.plusSeconds(3_600)));
        Instant during = at(COMMITTEE_OF_2014, 12);
        Decision decision = committee.recordDecision(
                "The committee adopts the changes of the workplan for Balochistan that the working group recommended.",
                null,
                during);
        WorkplanVersion next = workplan.amend(
                both.stream().map(amendment -> amendment.getContent().change()).toList(),
                decision.getReference(),
                COMMITTEE_OF_2014);
        both.forEach(amendment -> amendment.adopt(decision, next, during));
        committee.close(at(COMMITTEE_OF_2014, 13));
        em.flush();
    }

    private Meeting sit(GoverningBody body, Register register) {
        LocalDate day = COMMITTEE_OF_2014;
        Room room = em.createQuery("select r from Room r where r.name.en = 'Committee Room'", Room.class)
                .setMaxResults(1)
                .getSingleResult();
        Meeting meeting = Meeting.plan(
                new MeetingReference(body.getCode(), day.getYear(), 1),
                LocalText.of(body.getName().getEn() + ", 2014", body.getName().getUr() + "، 2014"),
                TimeSlot.of(day, LocalTime.of(11, 0), LocalTime.of(13, 0), DemoData.PAKISTAN),
                room,
                List.of(body));
        em.persist(meeting);
        meeting.addAgendaItem(
                LocalText.of("Recommendations of the Technical Working Groups", "تکنیکی ورکنگ گروپوں کی سفارشات"),
                Purpose.DECISION,
                60,
                register.post("agency-head"));
        meeting.convene(
                List.of(Convener.of(register.organisation("narcotics")), Convener.of(register.organisation("agency"))),
                governance.seatsOn(List.of(body.getId()), day),
                at(day.minusDays(21), 10));
        em.flush();
        meeting.openSession(at(day, 11));
        Map<Long, Presence> presences = new HashMap<>();
        List<SeatHolder> holders = governance.seatHoldersOn(List.of(body.getId()), day);
        holders.forEach(
                holder -> presences.put(holder.seat().getId(), holder.isVacant() ? Presence.ABSENT : Presence.PRESENT));
        meeting.takeAttendance(
                presences,
                holders,
                Map.of(body.getId(), governance.termsOn(body.getId(), day).orElseThrow()),
                at(day, 11));
        return meeting;
    }

    /** What is on its way now. */
    void go(Meeting review, WorkplanVersion base, Map<String, Account> accounts, LocalDate today) {
        Instant now = at(today.minusDays(5), 10);
        Recommendation recommendation = review.getRecommendations().get(1);
        Activity nurses = activity(base, "A15");
        amendment(
                        base,
                        point(review, "A15", PointKind.PROPOSAL, null, null),
                        AmendmentContent.changed(
                                "A15",
                                LocalText.of(
                                        "Voluntary testing and treatment for HIV in four prisons, by trained nurses of the prisons",
                                        "چار جیلوں میں جیل کی تربیت یافتہ نرسوں کے ذریعے ایچ آئی وی کی رضاکارانہ جانچ اور علاج"),
                                nurses.getResponsible(),
                                nurses.getPostsConcerned()),
                        "Tests no longer wait for visits from Quetta.",
                        now,
                        accounts)
                .recommend(recommendation, now.plusSeconds(7_200));
        amendment(
                base,
                point(review, "A11", PointKind.PROPOSAL, null, null),
                AmendmentContent.budgetShifted("A07", "A11", Budget.usd(25_000)),
                "Solar panels for Mach are paid from what the crime-scene units do not need this year.",
                now,
                accounts);
        Point sibi = point(review, "A08", PointKind.PROPOSAL, null, null);
        em.persist(new Disposition(
                List.of(sibi),
                Verdict.NOT_ACCEPTED,
                "The third exercise is paid for in Quetta; Sibi has no hall for sixty people.",
                List.of(),
                now,
                leadOf(sibi, accounts).getId()));
        Point manual = point(review, "A03", PointKind.PROPOSAL, null, null);
        manual.reopen(
                "We can name two translators for Balochi.",
                today.plusDays(9),
                now,
                accounts.get("fia").getId());
        em.flush();
    }

    private Amendment amendment(
            WorkplanVersion base,
            Point point,
            AmendmentContent content,
            String reason,
            Instant at,
            Map<String, Account> accounts) {
        Amendment drafted = new Amendment(
                base,
                List.of(point),
                content,
                reason,
                point.getAssignee(),
                at,
                leadOf(point, accounts).getId());
        em.persist(drafted);
        return drafted;
    }

    private static Account leadOf(Point point, Map<String, Account> accounts) {
        return DemoProgramme.leadOf(point.getActivity(), accounts);
    }

    private Point point(Meeting review, String activity, PointKind kind, String seat, Register register) {
        return em.createQuery(
                        "select p from Point p where p.response.round.meeting = :meeting and p.activity.code = :activity"
                                + " and p.kind = :kind order by p.id",
                        Point.class)
                .setParameter("meeting", review)
                .setParameter("activity", activity)
                .setParameter("kind", kind)
                .getResultStream()
                .filter(point -> seat == null
                        || register.post(seat)
                                .equals(point.getResponse().getSeat().getPost()))
                .findFirst()
                .orElseThrow();
    }

    private static Activity activity(WorkplanVersion version, String code) {
        return version.getActivities().stream()
                .filter(activity -> activity.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(DemoData.PAKISTAN).toInstant();
    }
}
