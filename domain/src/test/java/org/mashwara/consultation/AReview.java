package org.mashwara.consultation;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.directory.Area;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.DecisionRule;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsContent;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.meeting.Presence;
import org.mashwara.meeting.Recommendation;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Output;
import org.mashwara.programme.Programme;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** The review in Quetta: a closed meeting, its seats, a workplan in force with activities that concern some of them. */
final class AReview {

    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final LocalDate MEETING = LocalDate.of(2014, 3, 18);
    static final Instant OPENED = Instant.parse("2014-03-19T05:00:00Z");
    static final Instant CLOSES = Instant.parse("2014-04-02T12:00:00Z");
    static final Instant DURING = Instant.parse("2014-03-20T05:00:00Z");

    final Organisation agency = new Organisation(OrganisationKind.AGENCY, text("Agency"), START, null);
    final Post prisons = kept(post("Inspector General of Prisons"), 1);
    final Post police = post("AIG Training");
    final Post corps = post("Deputy Director, Frontier Corps");
    final Post secretary = post("Secretary of the TWG");
    final Programme programme = new Programme("CP", text("Country Programme"));
    final GoverningBody body = kept(body("TWG-BAL"), 1);
    final Seat prisonsSeat = kept(seat(body, prisons, SeatCapacity.MEMBER, 1), 1);
    final Seat policeSeat = seat(body, police, SeatCapacity.CHAIR, 2);
    final Seat corpsSeat = seat(body, corps, SeatCapacity.MEMBER, 3);
    final Seat secretarySeat = seat(body, secretary, SeatCapacity.SECRETARIAT, 4);
    final Questionnaire questionnaire =
            new Questionnaire(Questionnaire.ACTIVITY_REVIEW, 1, text("Review"), QuestionnaireSubject.WORKPLAN);
    final Section section =
            questionnaire.addSection(SectionContent.of(text("The activity"), SectionRepeat.PER_ACTIVITY));
    final Question relevance = ask("RELEVANCE", QuestionKind.AGREEMENT, "A real need");
    final Question timeliness = ask("TIMELINESS", QuestionKind.AGREEMENT, "In time");
    final Question proposal = ask("PROPOSAL", QuestionKind.PROPOSAL, "What should change?");
    final WorkplanVersion workplan;
    final Activity hiv;
    final Activity training;

    AReview() {
        questionnaire.publish(OPENED);
        Output output = programme
                .addSubprogramme("SP2", text("Criminal justice"))
                .addOutcome("2.1", text("Prisons are humane"))
                .addOutput("2.1.1", text("Prison staff trained"));
        Workplan plan = new Workplan(
                programme, new Area(text("Balochistan"), "PK2", "PK-BA", null), 2014, 2015, text("Workplan"));
        workplan = plan.draft(null);
        hiv = activity(output, "A1", "HIV prevention in prisons", prisons);
        training = activity(output, "A2", "Training of prison staff", prisons, police, secretary);
        plan.approve(workplan, LocalDate.of(2014, 1, 10));
    }

    private Question ask(String code, QuestionKind kind, String words) {
        return questionnaire.ask(section, QuestionContent.of(code, kind, text(words)));
    }

    private Activity activity(Output output, String code, String name, Post... concerned) {
        return workplan.addActivity(
                output,
                code,
                text(name),
                agency,
                Budget.usd(1000),
                List.of(Quarter.of(2014, 1)),
                Arrays.asList(concerned));
    }

    List<Seat> seats() {
        return List.of(prisonsSeat, policeSeat, corpsSeat, secretarySeat);
    }

    FeedbackRound round() {
        return new FeedbackRound(text("Feedback"), closedMeeting(), workplan, questionnaire, OPENED, CLOSES);
    }

    /** A round that asks another questionnaire, which is published for it whatever is wrong with it. */
    FeedbackRound roundAsking(Questionnaire other) {
        set(Questionnaire.class, other, "state", QuestionnaireState.PUBLISHED);
        return new FeedbackRound(text("Feedback"), closedMeeting(), workplan, other, OPENED, CLOSES);
    }

    Meeting plannedMeeting() {
        return Meeting.plan(
                new MeetingReference("TWG-BAL", 2014, 1),
                text("2014 Technical Working Group"),
                TimeSlot.of(MEETING, LocalTime.of(10, 0), LocalTime.of(13, 0), body.getTimeZone()),
                new Room(text("Conference hall"), agency, text("Quetta"), 40),
                List.of(body));
    }

    /** To which the Inspector General was invited and did not come. */
    private Meeting closedMeeting() {
        Meeting meeting = plannedMeeting();
        Instant before = Instant.parse("2014-03-01T05:00:00Z");
        Instant evening = Instant.parse("2014-03-18T12:00:00Z");
        meeting.convene(List.of(Convener.of(agency)), List.of(prisonsSeat), before);
        meeting.openSession(Instant.parse("2014-03-18T05:00:00Z"));
        meeting.takeAttendance(
                Map.of(prisonsSeat.getId(), Presence.ABSENT),
                List.of(new SeatHolder(prisonsSeat, prisons.nameOn(MEETING), null)),
                Map.of(body.getId(), terms()),
                evening);
        meeting.close(evening);
        return meeting;
    }

    /** What a working group of this programme recommends to its committee in a session with quorum. */
    Recommendation recommendation() {
        kept(programme, 1);
        GoverningBody committee = kept(body("PGC"), 2);
        GoverningBody group = kept(
                new GoverningBody(
                        "TWG-B", text("Group"), text("Quetta"), ZoneId.of("Asia/Karachi"), committee, null, 1L),
                3);
        return inSession(group).recordRecommendation("Follow the members.", committee, null, DURING);
    }

    /** A session of a body, with quorum. */
    Meeting inSession(GoverningBody sitting) {
        Seat seat = kept(seat(sitting, prisons, SeatCapacity.MEMBER, 1), 9);
        Person person = kept(new Person(text("Abdul Karim"), null, null), 9);
        Incumbency holder = new Incumbency(prisons, person, IncumbencyKind.REGULAR, null, Period.from(START));
        Meeting meeting = Meeting.plan(
                new MeetingReference(sitting.getCode(), 2014, 2),
                text("Sitting"),
                TimeSlot.of(MEETING, LocalTime.of(10, 0), LocalTime.of(13, 0), sitting.getTimeZone()),
                new Room(text("Conference hall"), agency, text("Quetta"), 40),
                List.of(sitting));
        meeting.convene(List.of(Convener.of(agency)), List.of(seat), Instant.parse("2014-03-01T05:00:00Z"));
        meeting.openSession(Instant.parse("2014-03-18T05:00:00Z"));
        meeting.takeAttendance(
                Map.of(seat.getId(), Presence.PRESENT),
                List.of(new SeatHolder(seat, prisons.nameOn(MEETING), holder)),
                Map.of(sitting.getId(), terms(sitting)),
                Instant.parse("2014-03-18T06:00:00Z"));
        return meeting;
    }

    private TermsOfReference terms() {
        return terms(body);
    }

    private TermsOfReference terms(GoverningBody of) {
        return new TermsOfReference(
                of,
                1,
                TermsContent.usual(
                        text("Reviews the workplan"),
                        QuorumRule.seats(1, false),
                        DecisionRule.CONSENSUS,
                        1,
                        MinutesConfirmation.NEXT_MEETING,
                        new ChairSuccession(List.of(), Set.of(IncumbencyKind.REGULAR))),
                Period.from(START));
    }

    /** The act of giving the Inspector General's response, for an office that wants no clearance. */
    static boolean submit(Response response, long shown, Instant at, long by) {
        return response.submit(submission(shown, null, at, by), ClearanceRoute.NONE);
    }

    static Submission submission(long shown, String key, Instant at, long by) {
        return new Submission(shown, key, at, by, text("Inspector General of Prisons"), text("Abdul Karim"));
    }

    /** The Inspector General's response: he is asked about both activities. */
    Response response() {
        return new Response(round(), prisonsSeat, List.of(hiv, training));
    }

    private Post post(String name) {
        return new Post(agency, text(name), START, null, null);
    }

    GoverningBody body(String code) {
        return new GoverningBody(
                code, text("Technical Working Group"), text("Quetta"), ZoneId.of("Asia/Karachi"), null, null, 1L);
    }

    static Seat seat(GoverningBody body, Post post, SeatCapacity capacity, int precedence) {
        return new Seat(body, post, capacity, precedence, Period.from(START));
    }

    static LocalText text(String english) {
        return LocalText.of(english, null);
    }

    static <T extends BaseEntity> T kept(T entity, long id) {
        set(entity, "id", id);
        return entity;
    }

    /** What the database does after each command that changed something. */
    static void committed(BaseEntity entity) {
        set(entity, "version", entity.getVersion() + 1);
    }

    private static void set(BaseEntity entity, String attribute, Object value) {
        set(BaseEntity.class, entity, attribute, value);
    }

    private static void set(Class<?> type, BaseEntity entity, String attribute, Object value) {
        try {
            Field field = type.getDeclaredField(attribute);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
