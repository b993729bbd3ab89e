package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.FeedbackLine;
import org.mashwara.identity.SystemCommands;
import org.mashwara.meeting.ConvenerEntry;
import org.mashwara.meeting.ConveningService;
import org.mashwara.meeting.MeetingChangeService;
import org.mashwara.meeting.MeetingMode;
import org.mashwara.meeting.MeetingPlan;
import org.mashwara.meeting.MeetingPlanningService;
import org.mashwara.meeting.ReschedulingPlan;
import org.mashwara.meeting.SessionOpened;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

/** A round that closes when the next meeting of its body begins. */
@ArquillianTest
class ClosingWithMeetingIT {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    private AReviewedMeeting review;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private RoundQueries queries;

    @Inject
    private MeetingPlanningService planning;

    @Inject
    private ConveningService convening;

    @Inject
    private MeetingChangeService changes;

    @Inject
    private FollowingRoundQueries following;

    @Inject
    private DashboardQueries dashboard;

    @Inject
    private RoundTimer timer;

    @Inject
    private SystemCommands commands;

    @Inject
    private Event<SessionOpened> opened;

    /** The closed meeting, which has a room of its own of the same number. */
    private long reviewed;

    /** Plans the next meeting, in the room of the one that is reviewed; leaves the TWG Secretariat signed in. */
    private long next(int inDays) throws Exception {
        reviewed = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        return planning.plan(
                List.of(review.number("select id from governing_body where code = 'TWG-BAL'")), plan(inDays, TEN));
    }

    private MeetingPlan plan(int inDays, LocalTime starts) {
        return new MeetingPlan("The next", null, day(inDays), starts, starts.plusHours(3), reviewed);
    }

    private LocalDate day(int inDays) {
        return LocalDate.ofInstant(review.now(), QUETTA).plusDays(inDays);
    }

    private Instant at(int inDays, LocalTime time) {
        return day(inDays).atTime(time).atZone(QUETTA).toInstant();
    }

    private long version(long meeting) {
        return review.version("meeting", meeting);
    }

    private long roundUntil(long next) {
        return service.plan(new RoundPlan(RoundPlan.Target.after(reviewed, review.workplan()), null, null, null, next));
    }

    private long mails(String kind, long round, String words) {
        String about = kind.equals("response") ? "(select id from response where round_id = %d)" : "(%d)";
        return review.number(("select count(*) from outbox_mail where about_kind = '" + kind + "' and about_id in "
                        + about + " and body like '%%" + words + "%%'")
                .formatted(round));
    }

    @Test
    void itIsOfferedAndClosesTheRound() throws Exception {
        long next = next(40);
        assertThat(queries.preview(RoundPlan.Target.after(reviewed, null)).closingMeetings())
                .filteredOn(meeting -> meeting.id() == next)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.beginsAt()).isEqualTo(at(40, TEN)));

        long round = roundUntil(next);

        assertThat(queries.head(round).open()).isTrue();
        assertThat(queries.head(round).closesAt()).isEqualTo(at(40, TEN));
        assertThat(queries.head(round).closingMeetingId()).isEqualTo(next);
        assertThat(mails("response", round, "10:00 (Quetta time)"))
                .as("mails that say until when")
                .isPositive();
        planning.cancel(next, version(next));
    }

    @Test
    void aRoundFollowsAMeetingThatIsPlannedAnewOrMovedAndThoseAskedAreTold() throws Exception {
        long next = next(41);
        long round = roundUntil(next);

        planning.replan(next, version(next), plan(43, LocalTime.of(14, 0)));

        assertThat(queries.head(round).closesAt()).isEqualTo(at(43, LocalTime.of(14, 0)));
        assertThat(review.number("select count(*) from signed_link l join feedback_round f on f.id = l.about_id"
                        + " where l.purpose = 'RESPONSE' and l.expires_at < f.closes_at and f.id = " + round))
                .as("links of earlier mails that end before the round")
                .isZero();
        convening.convene(
                next,
                version(next),
                List.of(new ConvenerEntry(review.number("select min(id) from organisation"), "1-3", null, null)));
        changes.reschedule(
                next,
                version(next),
                new ReschedulingPlan(
                        day(42), TEN, TEN.plusHours(3), reviewed, MeetingMode.IN_PERSON, null, "The hall is taken."));

        assertThat(queries.head(round).closesAt()).isEqualTo(at(42, TEN));
        assertThat(queries.progress(round).closingChanges()).hasSize(2).allSatisfy(line -> {
            assertThat(line.cause()).isEqualTo(ClosingCause.MEETING_MOVED);
            assertThat(line.by()).isNotNull();
            assertThat(line.meeting()).startsWith("TWG-BAL/");
        });
        assertThat(mails("response", round, "begins, and that was moved")).isPositive();
        planning.cancel(next, version(next));
    }

    @Test
    void aRoundKeepsItsTimeWhenTheMeetingIsCancelledAndTheSecretariatIsTold() throws Exception {
        long next = next(44);
        long round = roundUntil(next);

        planning.cancel(next, version(next));

        RoundHead head = queries.head(round);
        assertThat(head.open()).isTrue();
        assertThat(head.closesAt()).isEqualTo(at(44, TEN));
        assertThat(head.closingMeetingId()).isNull();
        assertThat(queries.progress(round).closingChanges())
                .singleElement()
                .satisfies(line -> assertThat(line.cause()).isEqualTo(ClosingCause.MEETING_CANCELLED));
        assertThat(mails("feedback round", round, "That meeting was cancelled")).isPositive();
        assertThat(mails("response", round, "that was moved")).isZero();
    }

    @Test
    void aRoundThatWasToOpenAfterACancelledMeetingIsCalledOff() throws Exception {
        long next = next(45);
        long round = service.plan(
                new RoundPlan(RoundPlan.Target.after(next, review.workplan()), null, null, at(60, LocalTime.NOON)));
        assertThat(queries.head(round).state()).isEqualTo(RoundState.PLANNED);

        planning.cancel(next, version(next));

        assertThat(queries.head(round).state()).isEqualTo(RoundState.CLOSED);
        assertThat(mails("feedback round", round, "after which it was to open, was cancelled"))
                .isPositive();
    }

    @Test
    void aRoundWithAnOpeningDayOfItsOwnIsCalledOffWithItsMeetingToo() throws Exception {
        long next = next(49);
        long round = service.plan(new RoundPlan(
                RoundPlan.Target.after(next, review.workplan()), null, at(50, LocalTime.NOON), at(61, LocalTime.NOON)));
        assertThat(following.ifCancelled(next)).extracting(FollowingRound::fate).containsExactly(RoundFate.CALLED_OFF);

        planning.cancel(next, version(next));

        assertThat(queries.head(round).isCalledOff()).isTrue();
        assertThat(mails("feedback round", round, "was cancelled")).isPositive();
    }

    @Test
    void aMeetingThatBeginsBeforeItsTimeClosesTheRound() throws Exception {
        long next = next(46);
        long round = roundUntil(next);

        commands.runFor(
                review.accountId(DemoAccounts.SECRETARIAT), "test.begun", () -> opened.fire(new SessionOpened(next)));

        assertThat(queries.head(round).state()).isEqualTo(RoundState.CLOSED);
        planning.cancel(next, version(next));
    }

    @Test
    void whoeverMovesOrCancelsTheMeetingReadsBeforeWhatBecomesOfItsRounds() throws Exception {
        long next = next(48);
        long closing = roundUntil(next);
        long opening = service.plan(
                new RoundPlan(RoundPlan.Target.after(next, review.workplan()), null, null, at(60, LocalTime.NOON)));

        assertThat(following.ifMoved(next, at(61, TEN), at(61, TEN.plusHours(3))))
                .extracting(
                        FollowingRound::id,
                        FollowingRound::fate,
                        round -> round.deadline().at())
                .containsExactly(
                        tuple(closing, RoundFate.CLOSES_THEN, at(61, TEN)),
                        tuple(opening, RoundFate.CLOSES_FIRST, at(60, LocalTime.NOON)));
        assertThat(following.ifCancelled(next))
                .extracting(FollowingRound::id, FollowingRound::fate)
                .containsExactly(tuple(closing, RoundFate.KEEPS_CLOSING), tuple(opening, RoundFate.CALLED_OFF));
        assertThat(following.ifCancelled(next)).allMatch(FollowingRound::mayRun);

        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        Refused.asNotFound(() -> following.ifCancelled(next));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        planning.cancel(next, version(next));
        assertThat(following.ifCancelled(next)).isEmpty();
    }

    /** The meeting took place and is closed in the portal when the time for answers is over already. */
    @Test
    void aRoundThatMissedItsTimeIsOnTheDashboardAndOpensOnceItHasMore() throws Exception {
        long meeting = review.of("TWG-BAL", "PLANNED");
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long round = service.plan(
                new RoundPlan(RoundPlan.Target.after(meeting, review.workplan()), null, null, at(60, LocalTime.NOON)));
        assertThat(missed(round)).isEmpty();
        review.missTime(round);
        review.close(meeting);
        timer.openWhatIsDue();

        assertThat(queries.head(round).missed()).isTrue();
        assertThat(missed(round)).isPresent();
        assertThat(missed(round).get().deadline().city().getEn()).isEqualTo("Quetta");

        service.extend(round, queries.head(round).version(), at(70, LocalTime.NOON), "The minutes were late.");
        timer.openWhatIsDue();

        assertThat(queries.head(round).open()).isTrue();
        assertThat(missed(round)).isEmpty();
    }

    private Optional<FeedbackLine> missed(long round) {
        return dashboard.today().feedback().stream()
                .filter(line -> line.kind() == FeedbackLine.Kind.MISSED && line.id() == round)
                .findFirst();
    }

    @Test
    void onlyAMeetingOfTheBodyThatIsStillToComeClosesIt() throws Exception {
        long next = next(47);
        long other = review.of("TWG-KP", "PLANNED");
        Refused.asNotFound(() -> roundUntil(other));
        planning.cancel(next, version(next));
        Refused.byRule("round.closingMeetingOver", () -> roundUntil(next));
    }
}
