package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.SeatService;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.DelegateService;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

/** Needed by the FIA's seat, permitted by the post of the group's chair. */
@ArquillianTest
class PermissionServiceIT {

    @Inject
    private PermissionService service;

    @Inject
    private InvitationService invitations;

    @Inject
    private SeatService seats;

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

    private LocalDate today;

    @BeforeEach
    void aNewGroup() throws Exception {
        group.anew();
        today = group.tomorrow().minusDays(1);
    }

    private void needed() throws Exception {
        group.signIn(Place.SECRETARIAT);
        seats.requirePermission(
                group.made().bodyId(),
                body(),
                group.made().seat(Place.FIA),
                group.made().post(Place.CHAIR),
                14,
                today);
    }

    private long body() throws Exception {
        return em.createQuery("select b.version from GoverningBody b where b.id = :id", Long.class)
                .setParameter("id", group.made().bodyId())
                .getSingleResult();
    }

    private long convened() throws Exception {
        needed();
        return group.convened();
    }

    private long version(long invitation) {
        return queries.invitation(invitation).version();
    }

    @Test
    void theInvitationOfThatSeatAloneSaysWhoseItIs() throws Exception {
        String concerned = group.reach(Place.FIA);
        String other = group.reach(Place.PRISONS);
        long meeting = convened();
        assertThat(mail(meeting, concerned)).contains("needs the permission of").contains("اجازت درکار ہے");
        assertThat(mail(meeting, other)).doesNotContain("permission");
    }

    private String mail(long meeting, String address) {
        return em.createQuery(
                        "select m.body from OutboxMail m where m.aboutKind = 'meeting' and m.aboutId = :meeting"
                                + " and m.toAddress = :address",
                        String.class)
                .setParameter("meeting", meeting)
                .setParameter("address", address)
                .getSingleResult();
    }

    @Test
    void theOfficeEntersItApartFromTheAnswer() throws Exception {
        long meeting = convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        group.signIn(Place.FIA);
        invitations.accept(id, version(id));
        assertThat(group.member(meeting, Place.FIA).permission().isLate()).isTrue();
        assertThat(queries.meeting(meeting).getBody().sure()).isZero();
        assertThat(queries.meeting(meeting).getBody().awaited()).isEqualTo(1);

        service.request(id, version(id), today, "The staff officer", "FIA/12");
        PermissionLine requested = queries.invitation(id).permission();
        assertThat(requested.state()).isEqualTo(PermissionState.REQUESTED);
        assertThat(requested.requestedBy()).isEqualTo("The staff officer");
        assertThat(queries.meeting(meeting).getBody().awaited()).isEqualTo(1);

        service.grant(id, version(id), today, "HQ/7");
        assertThat(queries.invitation(id).answer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(queries.meeting(meeting).getBody().sure()).isEqualTo(1);
        assertThat(queries.meeting(meeting).getBody().awaited()).isZero();
    }

    @Test
    void theSecretariatEntersItAndOthersSeeTheStateAlone() throws Exception {
        long meeting = convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        service.refuse(id, version(id), today, "HQ/8", "Needed at the border");
        assertThat(group.member(meeting, Place.FIA).permission().reason()).isEqualTo("Needed at the border");
        assertThat(queries.meeting(meeting).getBody().unable()).isEqualTo(1);

        group.signIn(Place.PRISONS);
        PermissionLine seen = group.member(meeting, Place.FIA).permission();
        assertThat(seen.state()).isEqualTo(PermissionState.REFUSED);
        assertThat(seen.reason()).isNull();
        assertThat(seen.decisionNumber()).isNull();

        group.signIn(Place.SECRETARIAT);
        service.takeBack(id, version(id));
        assertThat(queries.invitation(id).permission().state()).isEqualTo(PermissionState.NOT_REQUESTED);
    }

    @Test
    void aDelegateWhoMayAnswerEntersIt() throws Exception {
        long meeting = convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        AnAccount.Made assistant = anAccount.with(Role.COUNTERPART);
        for (DelegateScope scope : List.of(DelegateScope.DRAFT, DelegateScope.ANSWER)) {
            group.signIn(Place.FIA);
            long delegate = delegates.appoint(group.made().post(Place.FIA), assistant.signInName(), scope, null);
            SignedIn.as(assistant.signInName());
            if (scope == DelegateScope.ANSWER) {
                service.grant(id, version(id), today, null);
                assertThat(group.invitation(meeting, Place.FIA)
                                .permission()
                                .onFile()
                                .getEnteredBy())
                        .isEqualTo(assistant.id());
            } else {
                Refused.asNotFound(() -> service.grant(id, 1, today, null));
            }
            group.signIn(Place.FIA);
            delegates.revoke(delegate);
        }
    }

    @Test
    void nobodyElseEntersIt() throws Exception {
        long meeting = convened();
        Invitation invitation = group.invitation(meeting, Place.FIA);
        group.signIn(Place.CHAIR);
        Refused.asNotFound(() -> service.grant(invitation.getId(), invitation.getVersion(), today, null));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.request(invitation.getId(), invitation.getVersion(), today, "I", null));
        SignedIn.as(DemoAccounts.AUDITOR);
        Refused.byRole(() -> service.takeBack(invitation.getId(), invitation.getVersion()));
    }

    @Test
    void whatSomebodyElseEnteredIsStaleAndAnOpenedSessionClosesIt() throws Exception {
        long meeting = convened();
        long id = group.invitation(meeting, Place.FIA).getId();
        long shown = version(id);
        service.request(id, shown, today, "The office", null);
        Refused.asStale(() -> service.grant(id, shown, today, null));
        long chairs = group.invitation(meeting, Place.CHAIR).getId();
        Refused.byRule("permission.notNeeded", () -> service.grant(chairs, version(chairs), today, null));
        sessions.open(meeting, group.version(meeting));
        Refused.byRule("invitation.closed", () -> service.grant(id, version(id), today, null));
    }

    @Test
    void theSecretariatOfAnotherBodySetsNoNeed() throws Exception {
        long shown = body();
        AGroup.Made made = group.made();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() ->
                seats.requirePermission(made.bodyId(), shown, made.seat(Place.FIA), made.post(Place.CHAIR), 14, today));
        group.signIn(Place.FIA);
        Refused.byRole(() -> seats.waivePermission(made.bodyId(), shown, made.seat(Place.FIA), today));
    }

    @Test
    void aNeedReplacesAnotherAndEnds() throws Exception {
        needed();
        seats.requirePermission(
                group.made().bodyId(),
                body(),
                group.made().seat(Place.FIA),
                group.made().post(Place.PRISONS),
                7,
                today);
        assertThat(needs()).containsExactly(7);
        seats.waivePermission(group.made().bodyId(), body(), group.made().seat(Place.FIA), today.plusDays(1));
        long meeting = group.convened();
        assertThat(group.member(meeting, Place.FIA).permission()).isNull();
        AGroup.Made made = group.made();
        long shown = body();
        Refused.byRule(
                "permission.noneNeeded",
                () -> seats.waivePermission(made.bodyId(), shown, made.seat(Place.FIA), today.plusDays(1)));
    }

    private List<Integer> needs() throws Exception {
        return em.createQuery("select n.leadDays from PermissionNeed n where n.seat.id = :seat", Integer.class)
                .setParameter("seat", group.made().seat(Place.FIA))
                .getResultList();
    }
}
