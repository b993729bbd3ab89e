package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class MeetingAccessTest {

    private static final long MEMBER = 1;
    private static final long COORDINATOR = 2;
    private static final long STRANGER = 3;

    private static final MeetingAccess PLANNED =
            new MeetingAccess(false, Set.of(MEMBER, COORDINATOR), Set.of(COORDINATOR));
    private static final MeetingAccess CONVENED =
            new MeetingAccess(true, Set.of(MEMBER, COORDINATOR), Set.of(COORDINATOR));

    private static Actor actor(Role role, Set<Long> held, Set<Long> delegated) {
        return new Actor(9, 9, LocalText.of("Somebody", null), Set.of(role), held, delegated);
    }

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT,     2, true,  true,  true",
        "SECRETARIAT,     1, false, true,  false",
        "SECRETARIAT,     3, false, false, false",
        "COUNTERPART,     1, false, true,  false",
        "COUNTERPART,     2, false, true,  false",
        "COUNTERPART,     3, false, false, false",
        "SUBPROGRAMME_LEAD, 3, false, true, false",
        "AGENCY_HEAD,     3, false, true,  false",
        "AUDITOR,         3, false, true,  false",
        "ADMINISTRATOR,   3, false, false, false",
    })
    void whoSeesAndWhoConducts(Role role, long post, boolean planned, boolean convened, boolean conducts) {
        Actor actor = actor(role, Set.of(post), Set.of());

        assertThat(PLANNED.maySee(actor)).isEqualTo(planned);
        assertThat(CONVENED.maySee(actor)).isEqualTo(convened);
        assertThat(CONVENED.mayConduct(actor)).isEqualTo(conducts);
    }

    @ParameterizedTest
    @CsvSource({"SECRETARIAT, true", "AUDITOR, true", "AGENCY_HEAD, true", "ADMINISTRATOR, false", "COUNTERPART, false"
    })
    void whoIsToldWhichInvitationsGoWithAPost(Role role, boolean told) {
        assertThat(MeetingAccess.seesInvitationsOfTransferredPost(actor(role, Set.of(), Set.of())))
                .isEqualTo(told);
    }

    @Test
    void aDelegateSeesAndAnswersAsTheHolderDoes() {
        QuettaGroup group = new QuettaGroup().convened();
        long post = group.post(QuettaGroup.PRISONS).getId();
        Actor delegate = actor(Role.COUNTERPART, Set.of(), Set.of(post));
        Actor stranger = actor(Role.COUNTERPART, Set.of(STRANGER + 10_000), Set.of());

        assertThat(new MeetingAccess(true, Set.of(post), Set.of()).maySee(delegate))
                .isTrue();
        assertThat(MeetingAccess.mayAnswer(delegate, group.invitation(QuettaGroup.PRISONS)))
                .isTrue();
        assertThat(MeetingAccess.mayAnswer(delegate, group.invitation(QuettaGroup.FIA)))
                .isFalse();
        assertThat(MeetingAccess.mayAnswer(stranger, group.invitation(QuettaGroup.PRISONS)))
                .isFalse();
    }
}
