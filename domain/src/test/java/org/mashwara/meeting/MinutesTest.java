package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.QuettaGroup.ACCOUNT;
import static org.mashwara.meeting.QuettaGroup.ADDITIONAL;
import static org.mashwara.meeting.QuettaGroup.CHAIR;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.PRISONS;
import static org.mashwara.meeting.QuettaGroup.QUETTA;
import static org.mashwara.meeting.QuettaGroup.at;
import static org.mashwara.meeting.QuettaGroup.text;
import static org.mashwara.meeting.QuettaGroup.withId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.DecisionRule;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.TermsContent;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Period;
import org.mashwara.shared.StoredFile;

/** The minutes of the meeting in Quetta: circulated, corrected, confirmed. */
class MinutesTest {

    private static final LocalDate OUT = DAY.plusDays(9);
    private static final LocalDate UNTIL = OUT.plusDays(14);
    private static final ConfirmationRule BY_SILENCE = new ConfirmationRule(MinutesConfirmation.DEEMED, 14);
    private static final ConfirmationRule BY_MEETING = new ConfirmationRule(MinutesConfirmation.NEXT_MEETING, null);
    private static final Actor SENDER = new Actor(ACCOUNT, 7, text("A sender"), Set.of(), Set.of(), Set.<Long>of());

    private final QuettaGroup group = new QuettaGroup().inSession();

    private void close() {
        group.sit(Map.of(CHAIR, Presence.PRESENT, ADDITIONAL, Presence.PRESENT, FIA, Presence.PRESENT));
        group.meeting.close(at(DAY, 13));
    }

    private static Circulation circulation(LocalDate on) {
        return new Circulation("1-3/M", on, "Home Secretary", null);
    }

    private Minutes circulate(ConfirmationRule rule) {
        close();
        return withId(Minutes.circulate(group.meeting, rule, circulation(OUT), ACCOUNT, at(OUT, 11)));
    }

    private MinutesCorrection corrected(Minutes minutes) {
        return withId(minutes.correct(group.seats.get(PRISONS), "Decision 1 says prisons", SENDER, at(UNTIL, 12)));
    }

    private static void assertRefused(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.getMessageKey()).isEqualTo(rule));
    }

    private MinutesStanding standing() {
        return Minutes.standing(group.meeting, null);
    }

    @Test
    void onlyAClosedMeetingHasMinutesAndOnlyOnce() {
        assertRefused(
                "minutes.notClosed",
                () -> Minutes.circulate(group.meeting, BY_SILENCE, circulation(OUT), ACCOUNT, at(OUT, 11)));
        circulate(BY_SILENCE);
        assertRefused(
                "minutes.circulated",
                () -> Minutes.circulate(group.meeting, BY_SILENCE, circulation(OUT), ACCOUNT, at(OUT, 12)));
    }

    @Test
    void aDraftSaysWhatTheRecordSaysUntilItIsCirculated() {
        close();
        assertThat(standing()).isEqualTo(MinutesStanding.draft(DAY));
        Minutes minutes = Minutes.circulate(group.meeting, BY_SILENCE, circulation(OUT), ACCOUNT, at(OUT, 11));

        assertThat(group.meeting.getMinutes()).containsSame(minutes);
        assertThat(minutes.getCorrectionsUntil()).isEqualTo(UNTIL);
        assertThat(standing().stateOn(OUT)).isEqualTo(MinutesState.CIRCULATED);
    }

    @Test
    void theDayOfCirculationLiesBetweenTheCloseAndToday() {
        close();
        Instant now = at(OUT, 11);
        assertRefused(
                "minutes.beforeClosing",
                () -> Minutes.circulate(group.meeting, BY_SILENCE, circulation(DAY.minusDays(1)), ACCOUNT, now));
        assertRefused(
                "minutes.future",
                () -> Minutes.circulate(group.meeting, BY_SILENCE, circulation(OUT.plusDays(1)), ACCOUNT, now));
    }

    @Test
    void silenceConfirmsOnlyWhatTheChairHasApproved() {
        close();
        Circulation unapproved = new Circulation("1-3/M", OUT, " ", null);
        assertRefused("required", () -> Minutes.circulate(group.meeting, BY_SILENCE, unapproved, ACCOUNT, at(OUT, 11)));
        Minutes.circulate(group.meeting, BY_MEETING, unapproved, ACCOUNT, at(OUT, 11));
        assertThat(group.meeting.getMinutes()).isPresent();
    }

    @Test
    void theScanIsAPdf() {
        byte[] png = {(byte) 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0};
        StoredFile scan = new StoredFile("minutes.pdf", png, at(OUT, 11), ACCOUNT);
        assertRefused("minutes.pdf", () -> new Circulation("1-3/M", OUT, null, scan));
    }

    @Test
    void membersSendCorrectionsUntilTheLastDay() {
        Minutes minutes = circulate(BY_SILENCE);
        MinutesCorrection correction = corrected(minutes);

        assertThat(correction.isToNote()).isTrue();
        assertThat(standing().toNote()).isEqualTo(1);
        assertRefused(
                "minutes.correctionsClosed",
                () -> minutes.correct(group.seats.get(FIA), "Late", SENDER, at(UNTIL.plusDays(1), 0)));
    }

    @Test
    void whatSilenceHasConfirmedIsNotCorrectedAnyMore() {
        Minutes minutes = circulate(BY_SILENCE);
        Instant after = at(UNTIL.plusDays(1), 9);
        assertRefused("minutes.confirmed", () -> minutes.correct(group.seats.get(FIA), "Late", SENDER, after));
        assertRefused("minutes.confirmed", () -> minutes.sign("Home Secretary", UNTIL, ACCOUNT, after));
    }

    @Test
    void aCorrectionIsNotedOnceWithAReasonWhereItIsRefused() {
        Minutes minutes = circulate(BY_SILENCE);
        long correction = corrected(minutes).getId();
        Instant now = at(UNTIL, 15);
        assertRefused("required", () -> minutes.note(correction, CorrectionOutcome.NOT_TAKEN_UP, " ", ACCOUNT, now));
        minutes.note(correction, CorrectionOutcome.TAKEN_UP, null, ACCOUNT, now);

        assertThat(standing().toNote()).isZero();
        assertRefused(
                "correction.noted", () -> minutes.note(correction, CorrectionOutcome.NOT_TAKEN_UP, "No", ACCOUNT, now));
    }

    @Test
    void theChairSignsAfterTheLastDayOnceAllIsNoted() {
        Minutes minutes = circulate(BY_SILENCE);
        long correction = corrected(minutes).getId();
        LocalDate later = UNTIL.plusDays(2);
        assertRefused("minutes.stillOpen", () -> minutes.sign("Home Secretary", UNTIL, ACCOUNT, at(UNTIL, 16)));
        assertRefused("minutes.toNote", () -> minutes.sign("Home Secretary", later, ACCOUNT, at(later, 9)));
        minutes.note(correction, CorrectionOutcome.TAKEN_UP, null, ACCOUNT, at(later, 9));
        assertRefused(
                "minutes.beforeCirculation",
                () -> minutes.sign("Home Secretary", OUT.minusDays(1), ACCOUNT, at(later, 9)));
        assertRefused("minutes.future", () -> minutes.sign("Home Secretary", later.plusDays(1), ACCOUNT, at(later, 9)));
        minutes.sign("Home Secretary", later, ACCOUNT, at(later, 9));

        assertThat(minutes.getConfirmedHow()).isEqualTo(ConfirmationMeans.SIGNATURE);
        assertThat(standing().stateOn(later)).isEqualTo(MinutesState.CONFIRMED);
    }

    @Test
    void theNextMeetingOfTheBodyConfirmsWhereTheTermsSaySo() {
        Minutes minutes = circulate(BY_MEETING);
        LocalDate later = DAY.plusMonths(6);
        assertRefused("minutes.byMeeting", () -> minutes.sign("Home Secretary", OUT, ACCOUNT, at(OUT, 12)));
        assertRefused(
                "minutes.notLater", () -> minutes.confirmAt(sitting(group.body, later, false), ACCOUNT, at(later, 14)));
        assertRefused(
                "minutes.notLater",
                () -> minutes.confirmAt(sitting(group.committee, later, true), ACCOUNT, at(later, 14)));
        Meeting next = sitting(group.body, later, true);
        minutes.confirmAt(next, ACCOUNT, at(later, 14));

        assertThat(minutes.getConfirmingMeeting()).isEqualTo(next);
        assertThat(minutes.getConfirmedOn()).isEqualTo(later);
        assertRefused("minutes.confirmed", () -> minutes.confirmAt(next, ACCOUNT, at(later, 15)));
    }

    @Test
    void noMeetingIsNeededWhereSilenceConfirms() {
        Minutes minutes = circulate(BY_SILENCE);
        Meeting next = sitting(group.body, DAY.plusDays(12), true);
        assertRefused("minutes.bySilence", () -> minutes.confirmAt(next, ACCOUNT, at(DAY.plusDays(12), 14)));
    }

    @Test
    void ofBodiesThatSitJointlyTheStricterTermsCount() {
        assertThat(ConfirmationRule.of(List.of(group.terms))).isEqualTo(BY_SILENCE);
        assertThat(ConfirmationRule.of(List.of(group.terms, terms(group.committee))))
                .isEqualTo(BY_MEETING);
        assertRefused("minutes.noTerms", () -> ConfirmationRule.of(List.of()));
    }

    private TermsOfReference terms(GoverningBody body) {
        return new TermsOfReference(
                body,
                1,
                TermsContent.usual(
                        text("Decides"),
                        QuorumRule.seats(1, true),
                        DecisionRule.CONSENSUS,
                        2,
                        MinutesConfirmation.NEXT_MEETING,
                        group.terms.getSuccession()),
                Period.from(DAY.minusYears(1)));
    }

    private Meeting sitting(GoverningBody body, LocalDate day, boolean opened) {
        Meeting meeting = withId(Meeting.plan(
                new MeetingReference(body.getCode(), day.getYear(), 2),
                text("Later"),
                TimeSlot.of(day, LocalTime.of(10, 0), LocalTime.of(13, 0), QUETTA),
                group.room,
                List.of(body)));
        List<Seat> seats = body.equals(group.body)
                ? group.seats
                : List.of(withId(new Seat(body, group.post(FIA), SeatCapacity.CHAIR, 1, Period.from(DAY))));
        meeting.convene(List.of(Convener.of(group.home)), seats, at(day.minusDays(9), 11));
        if (opened) {
            meeting.openSession(at(day, 10));
        }
        return meeting;
    }
}
