package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.MinutesConfirmation;

/** What follows for minutes from the days that have passed. */
class MinutesStandingTest {

    private static final int DAYS = 15;
    private static final LocalDate CLOSED = LocalDate.of(2014, 3, 18);
    private static final LocalDate OUT = LocalDate.of(2014, 3, 27);
    private static final LocalDate UNTIL = LocalDate.of(2014, 4, 10);

    private static MinutesStanding deemed(int corrections, int toNote, LocalDate confirmedOn) {
        return new MinutesStanding(
                CLOSED, OUT, MinutesConfirmation.DEEMED, UNTIL, corrections, toNote, confirmedOn, null);
    }

    private static MinutesStanding byMeeting(LocalDate confirmedOn, LocalDate nextSitting) {
        return new MinutesStanding(CLOSED, OUT, MinutesConfirmation.NEXT_MEETING, null, 0, 0, confirmedOn, nextSitting);
    }

    @Test
    void aDraftIsOverdueAfterTheDaysThatTheAdministratorGives() {
        MinutesStanding draft = MinutesStanding.draft(CLOSED);
        LocalDate last = CLOSED.plusDays(DAYS);

        assertThat(draft.stateOn(last)).isEqualTo(MinutesState.DRAFT);
        assertThat(draft.stepOn(last)).isEqualTo(MinutesStep.CIRCULATE);
        assertThat(draft.dueOn(DAYS)).contains(last);
        assertThat(draft.isOverdueOn(last, DAYS)).isFalse();
        assertThat(draft.isOverdueOn(last.plusDays(1), DAYS)).isTrue();
        assertThat(draft.takesCorrectionsOn(last)).isFalse();
    }

    @Test
    void silenceConfirmsTheDayAfterTheLastDayForCorrections() {
        MinutesStanding silent = deemed(0, 0, null);

        assertThat(silent.stateOn(UNTIL)).isEqualTo(MinutesState.CIRCULATED);
        assertThat(silent.takesCorrectionsOn(UNTIL)).isTrue();
        assertThat(silent.stepOn(UNTIL)).isEqualTo(MinutesStep.WAIT);
        assertThat(silent.stateOn(UNTIL.plusDays(1))).isEqualTo(MinutesState.CONFIRMED);
        assertThat(silent.confirmedAsOf(UNTIL.plusDays(1))).contains(UNTIL.plusDays(1));
        assertThat(silent.isDeemedOn(UNTIL.plusDays(1))).isTrue();
        assertThat(silent.stepOn(UNTIL.plusDays(1))).isEqualTo(MinutesStep.NONE);
        assertThat(silent.isOverdueOn(UNTIL.plusYears(1), DAYS)).isFalse();
    }

    @Test
    void aCorrectionBreaksTheSilenceUntilTheChairSigns() {
        MinutesStanding waiting = deemed(2, 1, null);

        assertThat(waiting.stepOn(UNTIL)).isEqualTo(MinutesStep.NOTE);
        assertThat(waiting.stateOn(UNTIL.plusDays(1))).isEqualTo(MinutesState.CIRCULATED);
        assertThat(waiting.takesCorrectionsOn(UNTIL.plusDays(1))).isFalse();
        assertThat(waiting.isOverdueOn(UNTIL, DAYS)).isFalse();
        assertThat(waiting.isOverdueOn(UNTIL.plusDays(1), DAYS)).isTrue();
        assertThat(deemed(2, 0, null).stepOn(UNTIL)).isEqualTo(MinutesStep.WAIT);
        assertThat(deemed(2, 0, null).stepOn(UNTIL.plusDays(1))).isEqualTo(MinutesStep.SIGN);

        LocalDate signed = UNTIL.plusDays(3);
        assertThat(deemed(2, 0, signed).stateOn(signed)).isEqualTo(MinutesState.CONFIRMED);
        assertThat(deemed(2, 0, signed).isOverdueOn(signed.plusDays(9), DAYS)).isFalse();
    }

    @Test
    void whatTheNextMeetingConfirmsIsOverdueOnceThatHasSat() {
        LocalDate sat = CLOSED.plusMonths(6);

        assertThat(byMeeting(null, null).stepOn(sat)).isEqualTo(MinutesStep.WAIT);
        assertThat(byMeeting(null, null).dueOn(DAYS)).isEmpty();
        assertThat(byMeeting(null, null).isOverdueOn(sat.plusYears(9), DAYS)).isFalse();
        assertThat(byMeeting(null, null).takesCorrectionsOn(sat)).isTrue();
        assertThat(byMeeting(null, sat).stepOn(sat)).isEqualTo(MinutesStep.CONFIRM);
        assertThat(byMeeting(null, sat).isOverdueOn(sat, DAYS)).isFalse();
        assertThat(byMeeting(null, sat).isOverdueOn(sat.plusDays(1), DAYS)).isTrue();
        assertThat(byMeeting(sat, sat).stateOn(sat)).isEqualTo(MinutesState.CONFIRMED);
    }
}
