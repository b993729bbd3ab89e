package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;

class PlanningRunTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final PlanningRun run = new PlanningRun(2027, 2026, 1, 1000, 7, NOW);

    @Test
    void onlyThePresentYearAndOneThatIsNearCanBePlanned() {
        for (int year : new int[] {2025, 2029}) {
            assertThatThrownBy(() -> new PlanningRun(year, 2026, 1, 1000, 7, NOW))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.getField()).isEqualTo("year");
                        assertThat(refusal.getMessageKey()).isEqualTo("planning.year");
                    });
        }
    }

    @Test
    void aPlanIsChangedOrFollowedByAnotherOnlyOnceItIsThere() {
        PlanningRun next = new PlanningRun(2027, 2026, 1, 1000, 7, NOW);
        for (Runnable early : List.<Runnable>of(
                () -> run.changedByHand(1, List.of()), () -> next.disturbLittle(run), run::requirePlan)) {
            assertThatThrownBy(early::run)
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            refusal -> assertThat(refusal.getMessageKey()).isEqualTo("planning.noPlan"));
        }
        run.conclude(200, 40, 10, List.of(), NOW.plusSeconds(3));

        run.changedByHand(41, List.of(new PlanningRemark("nearIdealDay", 41, 41)));

        assertThat(run.getCost()).isEqualTo(41);
        assertThat(run.getCosts()).hasSize(1);
    }

    @Test
    void itGoesOnUntilSomebodyWantsItToStop() {
        assertThat(run.isHeard(100, 50, 10, NOW.plusSeconds(1))).isTrue();
        assertThat(run.getSteps()).isEqualTo(100);

        run.wantStop();

        assertThat(run.isHeard(200, 40, 10, NOW.plusSeconds(2))).isFalse();
        run.conclude(200, 40, 10, List.of(new PlanningRemark("nearIdealDay", 40, 40)), NOW.plusSeconds(3));
        assertThat(run.getState()).isEqualTo(PlanningState.STOPPED);
        assertThat(run.hasPlan()).isTrue();
    }

    @Test
    void whatIsNotHeardOfAnyMoreWasInterrupted() {
        run.isHeard(100, 50, 10, NOW.plusSeconds(30));

        run.interruptIfSilent(NOW.plusSeconds(89));
        assertThat(run.getState()).isEqualTo(PlanningState.RUNNING);

        run.interruptIfSilent(NOW.plusSeconds(91));
        assertThat(run.getState()).isEqualTo(PlanningState.INTERRUPTED);
        assertThat(run.getEndedAt()).isEqualTo(NOW.plusSeconds(91));
        assertThat(run.isHeard(200, 40, 10, NOW.plusSeconds(92))).isFalse();
        assertThat(run.hasPlan()).isFalse();
    }

    @Test
    void whatHasEndedCannotBeStoppedOrEndAgain() {
        run.conclude(200, 0, 0, List.of(), NOW.plusSeconds(3));

        assertThat(run.getState()).isEqualTo(PlanningState.DONE);
        assertThatThrownBy(run::wantStop).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> run.fail(NOW)).isInstanceOf(BusinessException.class);
    }
}
