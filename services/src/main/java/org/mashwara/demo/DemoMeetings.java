package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.directory.Post;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.identity.Account;
import org.mashwara.meeting.ActionPoint;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Channel;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.meeting.Presence;
import org.mashwara.meeting.Purpose;
import org.mashwara.meeting.Receipt;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;

/**
 * The meeting of 18 March 2014 as history, one of last year with action points that are still open, this year's
 * meeting that is about to be convened, and one of the committee that already is.
 */
@ApplicationScoped
class DemoMeetings {

    private static final String QUETTA = "TWG-BAL";
    static final String COMMITTEE = "PGC";
    static final String SECRETARIAT = "secretariat";
    static final String OTHER_SECRETARIAT = "secretariat-islamabad";

    /** Holidays of fixed date; the lunar ones are announced. */
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(2, 5),
            MonthDay.of(3, 23),
            MonthDay.of(5, 1),
            MonthDay.of(8, 14),
            MonthDay.of(11, 9),
            MonthDay.of(12, 25));

    static final LocalText OPENING = LocalText.of("Opening by the chair", "صدرِ اجلاس کی جانب سے آغاز");
    private static final LocalText MATTERS_ARISING =
            LocalText.of("Matters arising: open action points", "زیرِ التوا امور: کھلے عملی نکات");
    private static final LocalText IMPLEMENTED_2013 =
            LocalText.of("What was implemented in 2013", "2013 میں کیے گئے کام");
    private static final LocalText REST_OF_2014 =
            LocalText.of("Status for the remainder of 2014", "2014 کے باقی عرصے کی صورتِ حال");
    static final LocalText PROGRESS =
            LocalText.of("Progress of the three subprogrammes", "تینوں ذیلی پروگراموں کی پیش رفت");
    private static final LocalText STATUS_TRAFFICKING = LocalText.of(
            "Status: illicit trafficking and border management", "صورتِ حال: غیر قانونی ترسیل اور سرحدی انتظام");
    private static final LocalText STATUS_JUSTICE =
            LocalText.of("Status: criminal justice", "صورتِ حال: فوجداری انصاف");
    private static final LocalText STATUS_HEALTH = LocalText.of(
            "Status: drug demand reduction and HIV/AIDS", "صورتِ حال: منشیات کی طلب میں کمی اور ایچ آئی وی/ایڈز");
    private static final LocalText PRIORITIES = LocalText.of(
            "Priorities of the province and recommendations to the committee",
            "صوبے کی ترجیحات اور کمیٹی کے لیے سفارشات");
    private static final LocalText RECOMMENDATIONS =
            LocalText.of("Recommendations of the Technical Working Groups", "تکنیکی ورکنگ گروپوں کی سفارشات");

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private DemoCommittee committee;

    /** The closed meetings of Quetta. */
    record Closed(Meeting of2014, Meeting lastYear) {}

    /** What is at hand while the meetings are told. */
    record Cast(Register register, Map<String, GoverningBody> bodies, Map<String, Account> accounts) {

        GoverningBody body(String code) {
            return bodies.get(code);
        }

        Post post(String key) {
            return register.post(key);
        }

        long account(String name) {
            return accounts.get(name).getId();
        }
    }

    Closed load(Register register, Map<String, GoverningBody> bodies, Map<String, Account> accounts, LocalDate today) {
        Cast cast = new Cast(register, bodies, accounts);
        Room quetta =
                room(cast, "bal-home", "Conference Room, Home Department", "کانفرنس روم، محکمہ داخلہ", QUETTA, 40);
        room(cast, "bal-college", "Auditorium, Police Training College", "آڈیٹوریم، پولیس ٹریننگ کالج", QUETTA, 120);
        Room islamabad = room(cast, "narcotics", "Committee Room", "کمیٹی روم", COMMITTEE, 30);
        room(cast, "sindh-home", "Conference Room, Home Department", "کانفرنس روم، محکمہ داخلہ", "TWG-KHI", 30);
        room(cast, "kp-home", "Conference Room, Home Department", "کانفرنس روم، محکمہ داخلہ", "TWG-KP", 30);
        Meeting of2014 = march2014(cast, quetta);
        Meeting lastYear = lastYear(cast, quetta, today);
        thisYear(cast, quetta, today);
        committee.convene(cast, meetingOfCommittee(cast, islamabad, today), today);
        em.flush();
        return new Closed(of2014, lastYear);
    }

    private Room room(Cast cast, String organisation, String en, String ur, String body, int capacity) {
        Room room = new Room(
                LocalText.of(en, ur),
                cast.register.organisation(organisation),
                cast.body(body).getCity(),
                capacity);
        em.persist(room);
        return room;
    }

    private Meeting march2014(Cast cast, Room room) {
        LocalDate day = DemoProgramme.MEETING_OF_2014;
        Meeting meeting = planned(cast, QUETTA, day, LocalTime.of(10, 0), room);
        AgendaItem opening = item(cast, meeting, Purpose.INFORMATION, 15, "bal-home-secretary", OPENING);
        AgendaItem implemented = item(cast, meeting, Purpose.DISCUSSION, 60, "agency-head", IMPLEMENTED_2013);
        AgendaItem rest = item(cast, meeting, Purpose.DISCUSSION, 45, "agency-justice", REST_OF_2014);
        AgendaItem decisions = item(cast, meeting, Purpose.DECISION, 40, "bal-home-secretary", PRIORITIES);
        Map<String, Invitation> invited = convened(cast, meeting, at(day.minusDays(22), 11, 0), "SO(TWG)1-3/2014");
        Map<String, SeatHolder> holders = holders(governance, cast, QUETTA, day);
        for (String post : List.of("bal-home-secretary", "bal-anti-narcotics", "bal-health-director")) {
            invited.get(post)
                    .unable(
                            "The Prime Minister has called an emergency meeting in Islamabad.",
                            holders.get(post),
                            entered(cast, Channel.TELEPHONE, holders.get(post), at(day.minusDays(2), 17, 20)));
        }
        acceptTheRest(cast, invited, holders, at(day.minusDays(9), 12, 0));
        sit(cast, meeting, holders, Set.of("bal-home-secretary", "bal-anti-narcotics", "bal-health-director"));
        Instant during = at(day, 12, 15);
        meeting.recordDecision(
                "The Technical Working Group takes note of what was implemented in 2013 and of the status for the"
                        + " remainder of 2014.",
                implemented,
                during);
        meeting.recordDecision(
                "The joint review is held in Quetta twice a year, so that the province can gauge the agency's work.",
                opening,
                during);
        meeting.recordDecision(
                "Crime-scene units and joint exercises on terrorism and kidnapping cases come first in the second half"
                        + " of 2014.",
                decisions,
                during);
        meeting.recordRecommendation(
                "Training of trainers at the Police Training College replaces courses in Islamabad.",
                cast.body(COMMITTEE),
                rest,
                during);
        ActionPoint vehicles = meeting.recordActionPoint(
                "Obtain the no-objection certificate for the vehicles of the border posts.",
                cast.post("bal-home-secretary"),
                LocalDate.of(2014, 4, 30),
                rest,
                during);
        ActionPoint room2014 = meeting.recordActionPoint(
                "Name the room for the e-learning centre.",
                cast.post("bal-college-deputy"),
                LocalDate.of(2014, 4, 15),
                rest,
                during);
        ActionPoint power = meeting.recordActionPoint(
                "Present a proposal for steady power at the prison of Mach.",
                cast.post("bal-ig-prisons"),
                LocalDate.of(2014, 5, 31),
                rest,
                during);
        meeting.close(at(day, 13, 30));
        done(cast, vehicles, "The certificate was issued on 22 April 2014.", at(LocalDate.of(2014, 4, 24), 10, 0));
        done(cast, room2014, "Room 12 of the training block was handed over.", at(LocalDate.of(2014, 4, 14), 15, 0));
        done(cast, power, "The proposal was sent to the Home Department.", at(LocalDate.of(2014, 6, 5), 9, 30));
        return meeting;
    }

    private void done(Cast cast, ActionPoint actionPoint, String what, Instant at) {
        actionPoint.reportDone(what, cast.account(OTHER_SECRETARIAT), at);
        actionPoint.verify(cast.account(SECRETARIAT), at.plusSeconds(86_400));
    }

    private Meeting lastYear(Cast cast, Room room, LocalDate today) {
        LocalDate day = workingDay(LocalDate.of(today.getYear() - 1, 10, 13));
        Meeting meeting = planned(cast, QUETTA, day, LocalTime.of(10, 0), room);
        item(cast, meeting, Purpose.INFORMATION, 10, "bal-home-secretary", OPENING);
        AgendaItem progress = item(cast, meeting, Purpose.DISCUSSION, 70, "agency-head", PROGRESS);
        AgendaItem decisions = item(cast, meeting, Purpose.DECISION, 40, "bal-home-secretary", PRIORITIES);
        Map<String, Invitation> invited = convened(cast, meeting, at(day.minusDays(20), 10, 30), "SO(TWG)1-9");
        Map<String, SeatHolder> holders = holders(governance, cast, QUETTA, day);
        invited.get("bal-frontier-corps")
                .unable(
                        "Operational commitments.",
                        holders.get("bal-frontier-corps"),
                        entered(cast, Channel.LETTER, holders.get("bal-frontier-corps"), at(day.minusDays(4), 11, 0)));
        acceptTheRest(cast, invited, holders, at(day.minusDays(8), 12, 0));
        sit(cast, meeting, holders, Set.of("bal-frontier-corps", "bal-health-director"));
        Instant during = at(day, 12, 0);
        meeting.recordDecision(
                "The analysis desk in Quetta serves all agencies from the next quarter on.", progress, during);
        meeting.recordDecision(
                "Prison records of Mach follow as soon as the power supply is steady.", decisions, during);
        meeting.recordRecommendation(
                "Two more districts receive crime-scene units in the next workplan.",
                cast.body(COMMITTEE),
                decisions,
                during);
        meeting.recordRecommendation(
                "The workplan is changed where the agency has accepted what members proposed.",
                cast.body(COMMITTEE),
                decisions,
                during);
        String[][] tasks = {
            {"bal-ig-prisons", "3", "Nominate focal points for HIV testing in the two prisons that have none."},
            {"bal-director-fia", "-6", "Sign the agreement on sharing data of the analysis desk."},
            {"bal-aig-training", "17", "Send the list of instructors for the next training of trainers."},
            {"bal-prosecution-secretary", "26", "Name two prosecutors for the third joint exercise."},
            {"agency-trafficking", "9", "Circulate the delivery plan for the last three border posts."},
        };
        for (String[] task : tasks) {
            LocalDate due = today.plusDays(Integer.parseInt(task[1]));
            meeting.recordActionPoint(
                    task[2], cast.post(task[0]), due.isAfter(day) ? due : day.plusDays(1), progress, during);
        }
        ActionPoint list = meeting.recordActionPoint(
                "Send the list of schools that take part in the prevention lessons.",
                cast.post("bal-home-secretary"),
                day.plusDays(30),
                decisions,
                during);
        meeting.close(at(day, 13, 10));
        list.reportDone(
                "The list of 26 schools was sent with letter 4-12.",
                cast.account("home-secretary"),
                at(day.plusDays(28), 10, 0));
        return meeting;
    }

    private void thisYear(Cast cast, Room room, LocalDate today) {
        Meeting meeting = planned(cast, QUETTA, workingDay(today.plusDays(21)), LocalTime.of(10, 0), room);
        item(cast, meeting, Purpose.INFORMATION, 10, "bal-home-secretary", OPENING);
        item(cast, meeting, Purpose.INFORMATION, 15, "agency-quetta", MATTERS_ARISING);
        item(cast, meeting, Purpose.DISCUSSION, 30, "agency-trafficking", STATUS_TRAFFICKING);
        item(cast, meeting, Purpose.DISCUSSION, 30, "agency-justice", STATUS_JUSTICE);
        item(cast, meeting, Purpose.DISCUSSION, 30, "agency-health", STATUS_HEALTH);
        item(cast, meeting, Purpose.DECISION, 40, "bal-home-secretary", PRIORITIES);
    }

    private Meeting meetingOfCommittee(Cast cast, Room room, LocalDate today) {
        Meeting meeting = planned(cast, COMMITTEE, workingDay(today.plusDays(44)), LocalTime.of(10, 0), room);
        item(cast, meeting, Purpose.INFORMATION, 10, "narcotics-secretary", OPENING);
        item(cast, meeting, Purpose.DECISION, 60, "agency-head", RECOMMENDATIONS);
        return meeting;
    }

    Meeting planned(Cast cast, String body, LocalDate day, LocalTime start, Room room) {
        GoverningBody sitting = cast.body(body);
        Meeting meeting = Meeting.plan(
                new MeetingReference(body, day.getYear(), 1),
                LocalText.of(
                        sitting.getName().getEn() + ", " + day.getYear(),
                        sitting.getName().getUr() + "، " + day.getYear()),
                TimeSlot.of(day, start, start.plusHours(3), DemoData.PAKISTAN),
                room,
                List.of(sitting));
        em.persist(meeting);
        return meeting;
    }

    static AgendaItem item(Cast cast, Meeting meeting, Purpose purpose, int minutes, String presenter, LocalText name) {
        return meeting.addAgendaItem(name, purpose, minutes, cast.post(presenter));
    }

    /** Calls a meeting of Quetta jointly; the invitations by the key of the post. */
    private Map<String, Invitation> convened(Cast cast, Meeting meeting, Instant at, String number) {
        LocalDate dated = at.atZone(DemoData.PAKISTAN).toLocalDate();
        List<Seat> seats = governance.seatsOn(
                List.of(cast.body(QUETTA).getId()), meeting.getSlot().day());
        meeting.convene(
                List.of(
                        new Convener(cast.register.organisation("bal-home"), number, dated, null),
                        new Convener(cast.register.organisation("agency"), "CO/TWG/" + dated.getYear(), dated, null)),
                seats,
                at);
        em.flush();
        return byPost(cast, meeting);
    }

    static Map<String, Invitation> byPost(Cast cast, Meeting meeting) {
        Map<String, Invitation> byPost = new HashMap<>();
        meeting.getInvitations()
                .forEach(invitation ->
                        byPost.put(cast.register.keyOf(invitation.getSeat().getPost()), invitation));
        return byPost;
    }

    static Map<String, SeatHolder> holders(GovernanceRepository governance, Cast cast, String body, LocalDate day) {
        Map<String, SeatHolder> holders = new HashMap<>();
        governance
                .seatHoldersOn(List.of(cast.body(body).getId()), day)
                .forEach(holder -> holders.put(cast.register.keyOf(holder.seat().getPost()), holder));
        return holders;
    }

    static Receipt entered(Cast cast, Channel channel, SeatHolder holder, Instant at) {
        String giver = holder.isVacant()
                ? holder.postName().getEn()
                : holder.incumbency().getPerson().getName().getEn();
        return Receipt.onBehalf(channel, giver, null, null, cast.account(SECRETARIAT), at);
    }

    private static void acceptTheRest(
            Cast cast, Map<String, Invitation> invited, Map<String, SeatHolder> holders, Instant at) {
        invited.forEach((post, invitation) -> {
            SeatHolder holder = holders.get(post);
            if (invitation.getAnsweredAt() == null && !holder.isVacant()) {
                invitation.accept(holder, entered(cast, Channel.LETTER, holder, at));
            }
        });
    }

    /** Opens the session and takes attendance: everybody is there but those named and those whose post is vacant. */
    private void sit(Cast cast, Meeting meeting, Map<String, SeatHolder> holders, Set<String> absent) {
        LocalDate day = meeting.getSlot().day();
        GoverningBody body = meeting.getBodies().get(0).getBody();
        meeting.openSession(at(day, 10, 10));
        Map<Long, Presence> presences = new HashMap<>();
        holders.forEach((post, holder) -> presences.put(
                holder.seat().getId(),
                absent.contains(post) || holder.isVacant() ? Presence.ABSENT : Presence.PRESENT));
        meeting.takeAttendance(
                presences,
                holders.values(),
                Map.of(body.getId(), governance.termsOn(body.getId(), day).orElseThrow()),
                at(day, 10, 15));
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(DemoData.PAKISTAN).toInstant();
    }

    /** The day or the next one from Monday to Thursday that is no holiday. */
    static LocalDate workingDay(LocalDate day) {
        LocalDate found = day;
        while (found.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0 || HOLIDAYS.contains(MonthDay.from(found))) {
            found = found.plusDays(1);
        }
        return found;
    }
}
