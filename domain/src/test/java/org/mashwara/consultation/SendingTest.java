package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.Sending.APPROVES;
import static org.mashwara.consultation.Sending.ASKS_FOR_APPROVAL;
import static org.mashwara.consultation.Sending.COUNTS;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Actor;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class SendingTest {

    private static final long POST = 5;
    private static final long SUPERIOR = 6;

    private static final Actor HOLDER = actor(Set.of(POST), Map.of());
    private static final Actor DELEGATE = actor(Set.of(), Map.of(POST, DelegateScope.ANSWER));

    private static Actor actor(Set<Long> held, Map<Long, DelegateScope> delegations) {
        return new Actor(1, 2, LocalText.of("A", "B"), Set.of(Role.COUNTERPART), held, delegations);
    }

    @Test
    void countsWhereNobodyApproves() {
        assertThat(Sending.by(DELEGATE, Set.of(), false)).isEqualTo(COUNTS);
    }

    @Test
    void isTheApprovalOfTheHolderWhoAloneApproves() {
        assertThat(Sending.by(HOLDER, Set.of(POST), false)).isEqualTo(APPROVES);
        assertThat(Sending.by(DELEGATE, Set.of(POST), false)).isEqualTo(ASKS_FOR_APPROVAL);
    }

    @Test
    void asksWhoeverElseApproves() {
        assertThat(Sending.by(HOLDER, Set.of(SUPERIOR), false)).isEqualTo(ASKS_FOR_APPROVAL);
        assertThat(Sending.by(HOLDER, Set.of(POST, SUPERIOR), false)).isEqualTo(ASKS_FOR_APPROVAL);
        assertThat(Sending.by(HOLDER, Set.of(POST), true)).isEqualTo(ASKS_FOR_APPROVAL);
        assertThat(Sending.by(HOLDER, Set.of(), true)).isEqualTo(ASKS_FOR_APPROVAL);
    }
}
