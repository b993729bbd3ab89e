package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Only;
import org.mashwara.shared.Role;

class PointAccessTest {

    private static final long ACCOUNT = 1;
    private static final long SEAT = 10;
    private static final long LEAD = 20;
    private static final long OTHER = 30;
    private static final long SECRETARY = 40;

    @Test
    void thePostToWhichItIsAssignedAnswers() {
        assertThat(PointAccess.mayAnswer(actor(Role.SUBPROGRAMME_LEAD, LEAD), LEAD))
                .isTrue();
        assertThat(PointAccess.mayAnswer(actor(Role.SUBPROGRAMME_LEAD, OTHER), LEAD))
                .isFalse();
        assertThat(PointAccess.mayAnswer(actor(Role.AGENCY_HEAD, LEAD), LEAD)).isFalse();
        assertThat(PointAccess.mayAnswer(actor(Role.SUBPROGRAMME_LEAD, LEAD), null))
                .isFalse();
        assertThat(PointAccess.mayAssign(actor(Role.AGENCY_HEAD, OTHER), null)).isTrue();
    }

    @Test
    void nobodyReleasesWhatHeWrote() {
        assertThat(PointAccess.mayRelease(actor(Role.AGENCY_HEAD, OTHER), ACCOUNT))
                .isFalse();
        assertThat(PointAccess.mayRelease(actor(Role.SUBPROGRAMME_LEAD, OTHER), 2))
                .isTrue();
        assertThat(PointAccess.mayRelease(actor(Role.SECRETARIAT, OTHER), 2)).isFalse();
    }

    @Test
    void whatIsConfidentialIsReadByTheSeatAndTheAgency() {
        Set<Long> seats = Set.of(SEAT, OTHER, SECRETARY);
        Set<Long> secretariat = Set.of(SECRETARY);
        Actor member = actor(Role.COUNTERPART, OTHER);
        assertThat(PointAccess.mayRead(member, false, false, seats, secretariat))
                .isTrue();
        assertThat(PointAccess.mayRead(member, true, false, seats, secretariat)).isFalse();
        assertThat(PointAccess.mayRead(member, true, true, seats, secretariat)).isTrue();
        assertThat(PointAccess.mayRead(actor(Role.SECRETARIAT, SECRETARY), true, false, seats, secretariat))
                .isTrue();
        assertThat(PointAccess.mayRead(actor(Role.SUBPROGRAMME_LEAD, LEAD), true, false, seats, secretariat))
                .isTrue();
        assertThat(PointAccess.mayRead(actor(Role.COUNTERPART, 99), false, false, seats, secretariat))
                .isFalse();
    }

    @Test
    void aLinkOpensTheOwnOnesOfItsRoundAndNothingElse() {
        long round = 7;
        Actor signedIn = actor(Role.COUNTERPART, SEAT);
        Actor linked = signedIn.admittedTo(new Only(RoundAccess.LINKED, round, SEAT, 1));
        Set<Long> seats = Set.of(SEAT, OTHER);
        for (Actor each : List.of(signedIn, linked)) {
            assertThat(PointAccess.isOwn(each, round, SEAT)).isTrue();
            assertThat(PointAccess.mayReopen(each, round, SEAT)).isTrue();
            assertThat(PointAccess.mayReopen(each, round, OTHER)).isFalse();
            assertThat(PointAccess.mayRead(each, true, true, seats, Set.of())).isTrue();
        }
        assertThat(PointAccess.isOwn(signedIn, 8L, SEAT)).isTrue();
        assertThat(PointAccess.isOwn(linked, 8L, SEAT)).isFalse();
        assertThat(PointAccess.mayReopen(linked, 8L, SEAT)).isFalse();
        assertThat(PointAccess.mayRead(signedIn, false, false, seats, Set.of())).isTrue();
        assertThat(PointAccess.mayRead(linked, false, false, seats, Set.of())).isFalse();
    }

    private static Actor actor(Role role, long post) {
        return new Actor(ACCOUNT, 1, LocalText.of("Somebody", null), Set.of(role), Set.of(post), Set.of());
    }
}
