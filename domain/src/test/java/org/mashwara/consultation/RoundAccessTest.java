package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Actor;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class RoundAccessTest {

    private static final long SECRETARY = 1;
    private static final long SEAT = 2;
    private static final long ELSEWHERE = 4;

    @Test
    void theSecretariatOfTheBodyRunsTheRound() {
        assertThat(RoundAccess.mayRun(actor(Role.SECRETARIAT, SECRETARY), Set.of(SECRETARY)))
                .isTrue();
        assertThat(RoundAccess.mayRun(delegate(Role.SECRETARIAT, SECRETARY), Set.of(SECRETARY)))
                .isTrue();
        assertThat(RoundAccess.mayRun(actor(Role.SECRETARIAT, ELSEWHERE), Set.of(SECRETARY)))
                .isFalse();
        assertThat(RoundAccess.mayRun(actor(Role.COUNTERPART, SECRETARY), Set.of(SECRETARY)))
                .isFalse();
    }

    @Test
    void theSeatAnswersThroughItsHolderOrADelegate() {
        assertThat(RoundAccess.mayAnswer(actor(Role.COUNTERPART, SEAT), SEAT)).isTrue();
        assertThat(RoundAccess.mayAnswer(delegate(Role.COUNTERPART, SEAT), SEAT))
                .isTrue();
        assertThat(RoundAccess.mayAnswer(actor(Role.COUNTERPART, ELSEWHERE), SEAT))
                .isFalse();
        assertThat(RoundAccess.mayAnswer(actor(Role.AUDITOR, ELSEWHERE), SEAT)).isFalse();
    }

    @Test
    void membersReadTheCountsOnceTheRoundIsClosed() {
        Actor member = actor(Role.COUNTERPART, SEAT);
        assertThat(RoundAccess.mayReadCounts(member, RoundState.CLOSED, Set.of(SEAT), Set.of()))
                .isTrue();
        assertThat(RoundAccess.mayReadCounts(member, RoundState.OPEN, Set.of(SEAT), Set.of()))
                .isFalse();
        assertThat(RoundAccess.mayReadCounts(member, RoundState.CLOSED, Set.of(ELSEWHERE), Set.of()))
                .isFalse();
        assertThat(RoundAccess.mayReadCounts(
                        actor(Role.AGENCY_HEAD, ELSEWHERE), RoundState.OPEN, Set.of(SEAT), Set.of()))
                .isTrue();
    }

    @Test
    void aDelegateGoesAsFarAsAllowed() {
        Actor sees = delegate(DelegateScope.SEE);
        Actor drafts = delegate(DelegateScope.DRAFT);
        assertThat(RoundAccess.mayReadResponse(sees, SEAT, false, Set.of())).isTrue();
        assertThat(RoundAccess.mayReadAnswersOfTheAgency(sees, Set.of(SEAT), Set.of()))
                .isTrue();
        assertThat(RoundAccess.mayDraft(sees, SEAT)).isFalse();
        assertThat(RoundAccess.mayDraft(drafts, SEAT)).isTrue();
        assertThat(RoundAccess.mayAnswer(drafts, SEAT)).isFalse();
    }

    @Test
    void nobodyButTheSeatReadsADraft() {
        for (Role role : Role.values()) {
            assertThat(RoundAccess.mayReadResponse(actor(role, SECRETARY), SEAT, false, Set.of(SECRETARY)))
                    .as(role.name())
                    .isFalse();
        }
        assertThat(RoundAccess.mayReadResponse(actor(Role.COUNTERPART, SEAT), SEAT, false, Set.of()))
                .isTrue();
        assertThat(RoundAccess.mayReadResponse(actor(Role.COUNTERPART, ELSEWHERE), SEAT, true, Set.of()))
                .isFalse();
        assertThat(RoundAccess.mayReadResponse(actor(Role.AUDITOR, ELSEWHERE), SEAT, true, Set.of()))
                .isTrue();
    }

    @Test
    void counterpartsOfTheBodyReadWhatTheAgencyAnsweredButNotTheResults() {
        Actor member = actor(Role.COUNTERPART, SEAT);
        assertThat(RoundAccess.mayReadAnswersOfTheAgency(member, Set.of(SEAT), Set.of(SECRETARY)))
                .isTrue();
        assertThat(RoundAccess.mayReadResults(member, Set.of(SECRETARY))).isFalse();
        assertThat(RoundAccess.mayReadAnswersOfTheAgency(
                        actor(Role.COUNTERPART, ELSEWHERE), Set.of(SEAT), Set.of(SECRETARY)))
                .isFalse();
        assertThat(RoundAccess.mayReadAnswersOfTheAgency(actor(Role.ADMINISTRATOR, ELSEWHERE), Set.of(SEAT), Set.of()))
                .isFalse();
    }

    private static Actor actor(Role role, long post) {
        return new Actor(1, 1, LocalText.of("Somebody", null), Set.of(role), Set.of(post), Set.of());
    }

    private static Actor delegate(DelegateScope scope) {
        return new Actor(1, 1, LocalText.of("Somebody", null), Set.of(Role.COUNTERPART), Set.of(), Map.of(SEAT, scope));
    }

    private static Actor delegate(Role role, long post) {
        return new Actor(1, 1, LocalText.of("Somebody", null), Set.of(role), Set.of(), Set.of(post));
    }
}
