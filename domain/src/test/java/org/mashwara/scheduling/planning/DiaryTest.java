package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.scheduling.planning.AYear.KARACHI;
import static org.mashwara.scheduling.planning.AYear.QUETTA;

import org.junit.jupiter.api.Test;

class DiaryTest {

    private final AYear year = new AYear();
    private final int igPrisons = year.somebody();
    private final int lead = year.somebody();

    @Test
    void aDiaryHoldsWhereSomebodySitsOrTravelsAndSaysWhatIsWrong() {
        int quetta = year.meeting(QUETTA, 4, igPrisons, lead);
        int karachi = year.meeting(KARACHI, 4, lead);
        int other = year.meeting(QUETTA, 4, igPrisons);
        year.away(igPrisons, 4, 4);
        CyclePlan plan = CyclePlan.of(new Placement(8, QUETTA), new Placement(10, KARACHI), new Placement(8, QUETTA));

        Diary of = new Diary(year.problem(), plan, lead);
        assertThat(of.meetings()).containsExactly(quetta, karachi);
        assertThat(of.conflicts(quetta)).containsExactly(DiaryConflict.NO_TIME_TO_TRAVEL);

        Diary chair = new Diary(year.problem(), plan, igPrisons);
        assertThat(chair.meetings()).containsExactly(quetta, other);
        assertThat(chair.conflicts(other)).containsExactly(DiaryConflict.AWAY, DiaryConflict.TWO_AT_ONCE);
    }

    @Test
    void withADayToTravelNothingIsWrong() {
        int quetta = year.meeting(QUETTA, 4, igPrisons, lead);
        year.meeting(KARACHI, 6, lead);
        CyclePlan plan = CyclePlan.of(new Placement(8, QUETTA), new Placement(12, KARACHI));

        assertThat(new Diary(year.problem(), plan, lead).conflicts(quetta)).isEmpty();
    }
}
