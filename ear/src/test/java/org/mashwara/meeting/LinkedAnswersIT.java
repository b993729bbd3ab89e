package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.AuditEntry;
import org.mashwara.identity.DelegateService;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Role;
import org.mashwara.shared.Upload;
import org.mashwara.suite.Refused;

/** An invitation is answered by the link of its mail, by whoever may answer for the seat and nobody else. */
@ArquillianTest
class LinkedAnswersIT {

    private static final String HERE = "198.51.100.50";
    private static final byte[] PDF = "%PDF-1.4 a letter".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    private LinkedAnswers answers;

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

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @BeforeEach
    void haveAddresses() throws Exception {
        group.reach(Place.FIA);
        group.reach(Place.PRISONS);
    }

    private long version(String code) {
        return answers.invitation(code, HERE).version();
    }

    @Test
    void whoeverHoldsTheLinkAnswersAndMayChangeTheAnswer() throws Exception {
        long meeting = group.convened();
        String code = group.link(meeting, Place.FIA);
        long id = answers.invitation(code, HERE).id();

        answers.unable(code, HERE, version(code), "Called to Islamabad");
        answers.accept(code, HERE, version(code));

        AnswerForm shown = answers.invitation(code, HERE);
        assertThat(shown.answer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(shown.channel()).isEqualTo(Channel.LINK);
        assertThat(shown.givenBy()).startsWith("Test Person");
        assertThat(shown.answeredBy()).isNull();
        List<AuditEntry> trail = em.createQuery(
                        "select a from AuditEntry a where a.subjectKind = 'invitation' and a.subjectId = :id order by a.id",
                        AuditEntry.class)
                .setParameter("id", id)
                .getResultList();
        assertThat(trail)
                .extracting(AuditEntry::getCommand)
                .containsExactly("meeting.invitation.unable", "meeting.invitation.accept");
        assertThat(trail)
                .allMatch(entry -> entry.getLinkId() != null
                        && entry.getAccountId() == null
                        && entry.getPostId() == groupPost(Place.FIA)
                        && entry.getPersonEn().equals(shown.givenBy()));
    }

    private long groupPost(Place place) {
        try {
            return group.made().post(place);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRepresentativeIsNominatedWithTheLetterAndItsScan() throws Exception {
        long meeting = group.convened();
        String code = group.link(meeting, Place.FIA);
        Nomination deputy =
                new Nomination("Ghulam Nabi", "Deputy", "12-3", LocalDate.of(2026, 1, 2), new Upload("x.exe", PDF));

        answers.nominateAlternate(code, HERE, version(code), deputy);

        AnswerForm shown = answers.invitation(code, HERE);
        assertThat(shown.alternateName()).isEqualTo("Ghulam Nabi");
        assertThat(shown.letterNumber()).isEqualTo("12-3");
        group.signIn(Place.SECRETARIAT);
        assertThat(queries.scan(shown.id()).content()).isEqualTo(PDF);
        assertThat(group.member(meeting, Place.FIA).alternateName()).isEqualTo("Ghulam Nabi");
    }

    @Test
    void lookingChangesNothingAndABrokenRuleKeepsTheAnswer() throws Exception {
        String code = group.link(group.convened(), Place.FIA);
        long shown = version(code);

        Refused.byRule("required", () -> answers.unable(code, HERE, shown, " "));
        Refused.byRule("link.void", () -> answers.accept(code + "x", HERE, shown));

        assertThat(version(code)).isEqualTo(shown);
        assertThat(answers.invitation(code, HERE).answer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
    }

    @Test
    void anAnswerThatSomebodyElseGaveIsNotOverwrittenBlindly() throws Exception {
        long meeting = group.convened();
        String code = group.link(meeting, Place.FIA);
        long shown = version(code);
        answers.accept(code, HERE, shown);
        Refused.asStale(() -> answers.unable(code, HERE, shown, "Late"));
        assertThat(answers.invitation(code, HERE).answer()).isEqualTo(InvitationAnswer.ACCEPTED);
    }

    @Test
    void afterTheOpeningItShowsTheAnswerAndTakesNone() throws Exception {
        long meeting = group.convened();
        String code = group.link(meeting, Place.FIA);
        answers.accept(code, HERE, version(code));
        sessions.open(meeting, group.version(meeting));

        assertThat(answers.invitation(code, HERE).open()).isFalse();
        Refused.byRule("invitation.closed", () -> answers.unable(code, HERE, version(code), "Late"));
    }

    @Test
    void onlyADelegateWhoMayAnswerGetsALinkAndOnlyUntilRevoked() throws Exception {
        AnAccount.Made secretary = anAccount.with(Role.COUNTERPART);
        AnAccount.Made reader = anAccount.with(Role.COUNTERPART);
        group.signIn(Place.PRISONS);
        long post = group.made().post(Place.PRISONS);
        long delegate = delegates.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null);
        long looking = delegates.appoint(post, reader.signInName(), DelegateScope.SEE, null);
        group.reach(secretary.signInName());
        group.reach(reader.signInName());
        long meeting = group.convened();
        String code = group.link(meeting, secretary.signInName());
        assertThat(group.linkOrNull(meeting, reader.signInName())).isNull();
        assertThat(answers.invitation(code, HERE).open()).isTrue();

        group.signIn(Place.PRISONS);
        delegates.revoke(delegate);
        delegates.revoke(looking);

        Refused.byRule("link.void", () -> answers.invitation(code, HERE));
    }
}
