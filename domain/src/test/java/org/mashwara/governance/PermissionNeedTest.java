package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Period;

class PermissionNeedTest {

    private static final LocalDate START = ABody.START;

    private final ABody made = new ABody();
    private final GoverningBody body = made.body("TWG-BAL");
    private final Post headquarters = made.post("Headquarters");
    private final Post ministry = made.post("Ministry");
    private final Seat seat =
            made.withId(new Seat(body, made.post("Regional Director"), SeatCapacity.MEMBER, 1, Period.from(START)));
    private final SeatPlan plan = new SeatPlan(body, List.of(seat), List.of(START.plusDays(10)));

    private static void refused(String rule, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }

    @Test
    void everyDayKeepsTheNeedThatHeldOnIt() {
        plan.requirePermission(seat, headquarters, 14, START.plusDays(20));
        plan.requirePermission(seat, ministry, 30, START.plusDays(40));
        plan.waivePermission(seat, START.plusDays(60));

        assertThat(seat.permissionNeedOn(START.plusDays(19))).isEmpty();
        assertThat(seat.permissionNeedOn(START.plusDays(39)))
                .hasValueSatisfying(need -> assertThat(need.getAuthority()).isEqualTo(headquarters));
        assertThat(seat.permissionNeedOn(START.plusDays(59)))
                .hasValueSatisfying(
                        need -> assertThat(need.askBy(START.plusDays(59))).isEqualTo(START.plusDays(29)));
        assertThat(seat.permissionLeadDaysOn(START.plusDays(59))).isEqualTo(30);
        assertThat(seat.permissionLeadDaysOn(START.plusDays(60))).isZero();
    }

    @Test
    void aNeedFromAnEarlierDayReplacesTheLaterOnes() {
        plan.requirePermission(seat, ministry, 30, START.plusDays(40));
        plan.requirePermission(seat, headquarters, 14, START.plusDays(40));
        assertThat(seat.permissionLeadDaysOn(START.plusDays(50))).isEqualTo(14);

        plan.requirePermission(seat, ministry, 7, START.plusDays(20));
        assertThat(seat.permissionLeadDaysOn(START.plusDays(20))).isEqualTo(7);
        assertThat(seat.permissionLeadDaysOn(START.plusDays(50))).isEqualTo(7);
    }

    @Test
    void theSeatThatGoesOnInAnotherCapacityNeedsIt() {
        plan.requirePermission(seat, headquarters, 14, START.plusDays(20));

        Seat next = plan.changeCapacity(seat, SeatCapacity.CO_CHAIR, START.plusDays(30))
                .orElseThrow();

        assertThat(next.permissionNeedOn(START.plusDays(29))).isEmpty();
        assertThat(next.permissionLeadDaysOn(START.plusDays(30))).isEqualTo(14);
    }

    @Test
    void goesOnWithTheSuccessorOfAnAuthority() {
        plan.requirePermission(seat, headquarters, 14, START.plusDays(20));
        seat.passPermission(headquarters, ministry, START.plusDays(30));
        assertThat(seat.permissionNeedOn(START.plusDays(29)))
                .hasValueSatisfying(need -> assertThat(need.getAuthority()).isEqualTo(headquarters));
        assertThat(seat.permissionNeedOn(START.plusDays(30)))
                .hasValueSatisfying(need -> assertThat(need.getAuthority()).isEqualTo(ministry));
        assertThat(seat.permissionLeadDaysOn(START.plusDays(30))).isEqualTo(14);

        seat.passPermission(headquarters, ministry, START.plusDays(10));
        assertThat(seat.permissionNeedOn(START.plusDays(20)))
                .as("from its own first day on")
                .hasValueSatisfying(need -> assertThat(need.getAuthority()).isEqualTo(ministry));
        assertThat(seat.permissionNeedOn(START.plusDays(19))).isEmpty();

        seat.passPermission(ministry, seat.getPost(), START.plusDays(40));
        assertThat(seat.permissionNeedOn(START.plusDays(40)))
                .as("nobody permits itself")
                .isEmpty();
    }

    @Test
    void anAuthorityThatTakesTheSeatOverNeedsNoPermissionOfItsOwn() {
        plan.requirePermission(seat, headquarters, 14, START.plusDays(20));

        Seat next = plan.succeed(seat, headquarters, START.plusDays(30)).orElseThrow();

        assertThat(next.permissionNeedOn(START.plusDays(30))).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        LocalDate day = START.plusDays(20);
        refused("permission.ownPost", () -> plan.requirePermission(seat, seat.getPost(), 14, day));
        refused("permission.leadDays", () -> plan.requirePermission(seat, headquarters, -1, day));
        refused("permission.leadDays", () -> plan.requirePermission(seat, headquarters, 366, day));
        refused("required", () -> plan.requirePermission(seat, null, 14, day));
        refused("required", () -> plan.requirePermission(seat, headquarters, 14, null));
        refused("seat.notThen", () -> plan.requirePermission(seat, headquarters, 14, START.minusDays(1)));
        refused("seat.satLater", () -> plan.requirePermission(seat, headquarters, 14, START.plusDays(10)));
        refused("permission.noneNeeded", () -> plan.waivePermission(seat, day));
        assertThat(seat.permissionNeedOn(day)).isEmpty();
    }
}
