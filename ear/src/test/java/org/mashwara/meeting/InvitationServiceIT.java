package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.DelegateService;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Role;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class InvitationServiceIT {

    private static final Nomination DEPUTY = new Nomination("Ghulam Nabi", "Deputy", "12-3", null, null);

    @Inject
    private InvitationService service;

    @Inject
    private MeetingQueries queries;

    @Inject
    private SessionService sessions;

    @Inject
    private DelegateService delegates;

    @Inject
    private AnAccount anAccount;

    @Inject
    private AGroup group;

    private Received byLetter(Upload scan) {
        return new Received(Channel.LETTER, "The private secretary", "D-17", scan);
    }

    @Test
    void theHolderAnswersAndMayChangeTheAnswer() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        group.signIn(Place.FIA);

        service.unable(id, queries.invitation(id).version(), "Called to Islamabad");
        assertThat(group.member(meeting, Place.FIA).answer()).isEqualTo(InvitationAnswer.UNABLE);
        service.accept(id, queries.invitation(id).version());

        assertThat(queries.invitation(id).answer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(queries.invitation(id).channel()).isEqualTo(Channel.PORTAL);
        assertThat(queries.invitation(id).answeredBy()).isNotNull();
    }

    @Test
    void aDelegateAnswersForThePost() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.PRISONS).getId();
        AnAccount.Made assistant = anAccount.with(Role.COUNTERPART);
        group.signIn(Place.PRISONS);
        long delegate =
                delegates.appoint(group.made().post(Place.PRISONS), assistant.signInName(), DelegateScope.ANSWER, null);

        SignedIn.as(assistant.signInName());
        service.nominateAlternate(id, queries.invitation(id).version(), DEPUTY);
        assertThat(queries.invitation(id).alternateName()).isEqualTo("Ghulam Nabi");
        assertThat(group.invitation(meeting, Place.PRISONS).getAnsweredBy()).isEqualTo(assistant.id());

        group.signIn(Place.PRISONS);
        delegates.revoke(delegate);
        SignedIn.as(assistant.signInName());
        Refused.asNotFound(() -> service.accept(id, 1));
    }

    @Test
    void aDelegateWhoMayNotAnswerDoesNot() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.PRISONS).getId();
        AnAccount.Made assistant = anAccount.with(Role.COUNTERPART);
        for (DelegateScope scope : List.of(DelegateScope.SEE, DelegateScope.DRAFT)) {
            group.signIn(Place.PRISONS);
            long delegate = delegates.appoint(group.made().post(Place.PRISONS), assistant.signInName(), scope, null);
            SignedIn.as(assistant.signInName());
            assertThat(group.member(meeting, Place.PRISONS).mine()).isFalse();
            Refused.asNotFound(() -> service.accept(id, 1));
            group.signIn(Place.PRISONS);
            delegates.revoke(delegate);
        }
    }

    @Test
    void nobodyAnswersForAnotherSeat() throws Exception {
        long meeting = group.convened();
        Invitation invitation = group.invitation(meeting, Place.FIA);
        group.signIn(Place.CHAIR);

        Refused.asNotFound(() -> service.accept(invitation.getId(), invitation.getVersion()));
        Refused.asNotFound(() -> queries.invitation(invitation.getId()));
        Refused.byRole(() -> service.enterAccepted(invitation.getId(), invitation.getVersion(), byLetter(null)));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.enterAccepted(invitation.getId(), invitation.getVersion(), byLetter(null)));
        SignedIn.as(DemoAccounts.AUDITOR);
        Refused.byRole(() -> service.accept(invitation.getId(), invitation.getVersion()));
    }

    @Test
    void theSecretariatEntersWhatCameByLetterWithItsScan() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        byte[] pdf = "%PDF-1.4 a letter".getBytes(StandardCharsets.ISO_8859_1);

        service.enterUnable(id, queries.invitation(id).version(), "On leave", byLetter(new Upload("letter.exe", pdf)));

        AnswerForm entered = queries.invitation(id);
        assertThat(entered.diaryNumber()).isEqualTo("D-17");
        assertThat(entered.givenBy()).isEqualTo("The private secretary");
        assertThat(queries.scan(id).fileName()).isEqualTo("letter.pdf");
        assertThat(queries.scan(id).content()).isEqualTo(pdf);
        group.signIn(Place.FIA);
        assertThat(queries.scan(id).contentType()).isEqualTo("application/pdf");
        group.signIn(Place.CHAIR);
        Refused.asNotFound(() -> queries.scan(id));
        assertThat(group.member(meeting, Place.FIA).reason()).isNull();
    }

    @Test
    void whatIsNoScanIsRefusedAndNothingIsEntered() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        Upload script = new Upload("letter.pdf", "<script>".getBytes(StandardCharsets.ISO_8859_1));

        Refused.byRule(
                "file.type",
                () -> service.enterAccepted(id, queries.invitation(id).version(), byLetter(script)));
        assertThat(queries.invitation(id).answer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
    }

    @Test
    void anAnswerThatSomebodyElseChangedIsStale() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        long shown = queries.invitation(id).version();
        service.enterAccepted(id, shown, byLetter(null));
        group.signIn(Place.FIA);

        Refused.asStale(() -> service.unable(id, shown, "Too late"));
        assertThat(queries.invitation(id).answer()).isEqualTo(InvitationAnswer.ACCEPTED);
    }

    @Test
    void onceTheSessionHasOpenedAnswersAreFixed() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        sessions.open(meeting, group.version(meeting));
        group.signIn(Place.FIA);

        assertThat(queries.invitation(id).open()).isFalse();
        Refused.byRule(
                "invitation.closed",
                () -> service.accept(id, queries.invitation(id).version()));
    }

    @Test
    void afterATransferTheSuccessorHasNotAnswered() throws Exception {
        long meeting = group.convened();
        long id = group.invitation(meeting, Place.ADDITIONAL).getId();
        service.enterAccepted(id, queries.invitation(id).version(), byLetter(null));
        assertThat(queries.meeting(meeting).getBody().sure()).isEqualTo(1);

        group.transfer(Place.ADDITIONAL);

        assertThat(queries.meeting(meeting).getBody().sure()).isZero();
        assertThat(group.member(meeting, Place.ADDITIONAL).answer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
        assertThat(group.member(meeting, Place.ADDITIONAL).lapsed()).isTrue();
    }
}
