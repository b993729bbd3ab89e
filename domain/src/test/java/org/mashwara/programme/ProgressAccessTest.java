package org.mashwara.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class ProgressAccessTest {

    private static final long LEAD_POST = 7;

    @Test
    void theHolderOfTheLeadPostReports() {
        assertThat(ProgressAccess.mayReport(actor(Role.SUBPROGRAMME_LEAD, Set.of(LEAD_POST), Set.of()), LEAD_POST))
                .isTrue();
    }

    @Test
    void itsDelegateReports() {
        assertThat(ProgressAccess.mayReport(actor(Role.SUBPROGRAMME_LEAD, Set.of(), Set.of(LEAD_POST)), LEAD_POST))
                .isTrue();
    }

    @Test
    void theLeadOfAnotherSubprogrammeDoesNot() {
        assertThat(ProgressAccess.mayReport(actor(Role.SUBPROGRAMME_LEAD, Set.of(8L), Set.of(9L)), LEAD_POST))
                .isFalse();
    }

    @Test
    void nobodyReportsForASubprogrammeWithoutALead() {
        assertThat(ProgressAccess.mayReport(actor(Role.SUBPROGRAMME_LEAD, Set.of(LEAD_POST), Set.of()), (Long) null))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SUBPROGRAMME_LEAD", mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleReportsEvenFromTheLeadPost(Role role) {
        assertThat(ProgressAccess.mayReport(actor(role, Set.of(LEAD_POST), Set.of(LEAD_POST)), LEAD_POST))
                .isFalse();
    }

    private static Actor actor(Role role, Set<Long> held, Set<Long> delegated) {
        return new Actor(1, 1, LocalText.of("Somebody", null), Set.of(role), held, delegated);
    }
}
