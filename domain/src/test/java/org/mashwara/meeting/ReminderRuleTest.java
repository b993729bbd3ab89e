package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.QuettaGroup.ADDITIONAL;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.PRISONS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {

    private static final ReminderRule RULE = new ReminderRule(7, 2);

    private final QuettaGroup group = new QuettaGroup().convened();

    private static Instant daysBefore(int days) {
        return QuettaGroup.at(DAY.minusDays(days), 9);
    }

    private int remind(ReminderRule rule, int days) {
        List<Invitation> due = rule.due(group.meeting, group.holders(), daysBefore(days));
        due.forEach(invitation ->
                invitation.remind(group.holder(group.seats.indexOf(invitation.getSeat())), daysBefore(days)));
        return due.size();
    }

    @Test
    void onlyThoseAreRemindedWhoHaveNotAnswered() {
        group.accept(FIA);
        group.unable(PRISONS);
        assertThat(remind(RULE, 8)).isZero();
        assertThat(remind(RULE, 7)).isEqualTo(5);
        assertThat(remind(RULE, 7)).as("never twice on a day").isZero();
        assertThat(remind(RULE, 4)).isZero();
        group.accept(ADDITIONAL);
        assertThat(remind(RULE, 2)).isEqualTo(4);
        assertThat(remind(RULE, 1)).isZero();
        assertThat(remind(RULE, 0)).isZero();
    }

    @Test
    void whatAStoppedServerMissedIsMadeGood() {
        assertThat(remind(RULE, 5)).isEqualTo(7);
        assertThat(remind(RULE, 4)).isZero();
    }

    @Test
    void zeroMeansNever() {
        assertThat(remind(new ReminderRule(0, 0), 1)).isZero();
        assertThat(remind(new ReminderRule(0, 2), 7)).isZero();
    }

    @Test
    void aChangedHolderHasNotAnswered() {
        group.accept(FIA);
        group.succeed(FIA, org.mashwara.directory.IncumbencyKind.ACTING);
        assertThat(remind(RULE, 7)).isEqualTo(7);
    }

    @Test
    void nobodyIsRemindedOnTheDayOfTheInvitationNorAfterAnAnswerNorOnceItHasBegun() {
        Invitation invitation = group.invitation(FIA);
        assertThatThrownBy(() -> invitation.remind(group.holder(FIA), QuettaGroup.weeksBefore()))
                .hasMessageContaining("invitation.remindedToday");
        assertThat(ReminderRule.open(group.meeting, group.holders(), QuettaGroup.weeksBefore()))
                .isEmpty();
        assertThat(ReminderRule.open(group.meeting, group.holders(), daysBefore(1)))
                .hasSize(7);
        group.accept(FIA);
        assertThatThrownBy(() -> invitation.remind(group.holder(FIA), daysBefore(1)))
                .hasMessageContaining("invitation.answered");
        assertThat(ReminderRule.open(group.meeting, group.holders(), QuettaGroup.during()))
                .isEmpty();
    }
}
