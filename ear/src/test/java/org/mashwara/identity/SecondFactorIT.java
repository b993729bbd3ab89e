package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Role;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A password alone opens nothing where an account has a second factor; each code works once. */
@ArquillianTest
class SecondFactorIT {

    private static final Origin HERE = new Origin("192.0.2.20", "Firefox/128.0 (X11; Linux)");

    @Inject
    private SecondFactorService service;

    @Inject
    private AccountService accounts;

    @Inject
    private OwnAccountQueries own;

    @Inject
    private AuditQueries audit;

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private SecondFactorSecrets secrets;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private byte[] secret(Made made, boolean offered) {
        SecondFactor factor = factors.of(made.id()).orElseThrow();
        return secrets.open(factor, offered ? factor.getPending() : factor.getSecret());
    }

    /** A code of the half minute that is so far from now. */
    private String code(byte[] secret, int away) {
        return Totp.code(secret, Totp.stepAt(clock.instant()) + away);
    }

    /** Sets it up; the code of the half minute before is used for that, so that the present one is free. */
    private List<String> enrol(Made made) {
        SignedIn.as(made.signInName());
        service.offer(DemoAccounts.PASSWORD, HERE);
        return service.confirm(code(secret(made, true), -1));
    }

    private SignInCredential password(Made made) {
        SignInCredential credential =
                new SignInCredential(made.signInName(), new Password(DemoAccounts.PASSWORD), HERE);
        assertThat(stores.validate(credential).getStatus()).isEqualTo(Status.INVALID);
        return credential;
    }

    private Status code(Made made, String code) {
        return stores.validate(new CodeCredential(made.id(), clock.instant(), code, HERE))
                .getStatus();
    }

    @Test
    void aCodeFollowsThePasswordAndWorksOnce() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        enrol(made);
        assertThat(password(made).getCodeOf()).isEqualTo(made.id());
        assertThat(code(made, "000000 ")).isEqualTo(Status.INVALID);
        String right = code(secret(made, false), 0);
        assertThat(code(made, right.substring(0, 3) + " " + right.substring(3))).isEqualTo(Status.VALID);
        assertThat(code(made, right)).isEqualTo(Status.INVALID);
    }

    @Test
    void aRecoveryCodeWorksOnceAndLeavesATrace() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        List<String> codes = enrol(made);
        assertThat(codes).hasSize(RecoveryCode.COUNT).doesNotHaveDuplicates();
        assertThat(code(made, codes.get(0).toLowerCase(java.util.Locale.ROOT))).isEqualTo(Status.VALID);
        assertThat(code(made, codes.get(0))).isEqualTo(Status.INVALID);
        assertThat(own.own().recoveryCodes()).isEqualTo(RecoveryCode.COUNT - 1);
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(audit.list(new AuditFilter(null, null, null, null, null, "account", made.id(), null), 0, 9)
                        .rows())
                .extracting(AuditRow::command)
                .contains("identity.secondFactor.useRecoveryCode", "identity.secondFactor.confirm");
    }

    @Test
    void secretsAreKeptEncryptedAndStayOutOfTheTrail() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        enrol(made);
        String kept = factors.of(made.id()).orElseThrow().getSecret();
        assertThat(kept).doesNotContain(Totp.base32(secret(made, false)));
        SignedIn.as(DemoAccounts.AUDITOR);
        audit.list(new AuditFilter(null, null, null, null, null, "account", made.id(), null), 0, 9).rows().stream()
                .map(row -> audit.entry(row.id()))
                .forEach(row -> assertThat(row.changes())
                        .extracting(AuditChange::attribute)
                        .doesNotContain("secret", "pending", "codeHash"));
    }

    @Test
    void guessingCodesMakesOneWait() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        enrol(made);
        String wrong = code(secret(made, false), 400);
        CodeCredential last = null;
        for (int i = 0; i < 5; i++) {
            last = new CodeCredential(made.id(), clock.instant(), wrong, HERE);
            stores.validate(last);
        }
        assertThat(last.getWait()).isPositive();
        assertThat(password(made).getWait()).isZero();
    }

    @Test
    void aPasswordTypedLongAgoOrBeforeAChangeOpensNothing() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        enrol(made);
        Instant longAgo = clock.instant().minus(SecondFactorCheck.PATIENCE).minusSeconds(1);
        String right = code(secret(made, false), 0);
        assertThat(stores.validate(new CodeCredential(made.id(), longAgo, right, HERE))
                        .getStatus())
                .isEqualTo(Status.INVALID);
        Instant before = clock.instant();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.endSessions(made.id(), anAccount.version(made.id()));
        assertThat(stores.validate(new CodeCredential(made.id(), before, right, HERE))
                        .getStatus())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void onlyThePasswordBeginsAndOnlyACodeEnds() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(made.signInName());
        assertThatThrownBy(() -> service.confirm("123456")).hasMessageContaining("secondFactor.notOffered");
        assertThatThrownBy(() -> service.offer("not the password", HERE)).hasMessageContaining("password.wrong");
        enrol(made);
        assertThatThrownBy(() -> service.remove("123", HERE)).hasMessageContaining("secondFactor.wrong");
        List<String> renewed = service.renewRecoveryCodes(code(secret(made, false), 0), HERE);
        service.remove(renewed.get(0), HERE);
        assertThat(own.own().secondFactorSince()).isNull();
        assertThat(own.own().recoveryCodes()).isZero();
        SignedIn.as(made.signInName());
    }

    @Test
    void theAdministratorResetsItWithAReason() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        enrol(made);
        assertThatThrownBy(() -> accounts.resetSecondFactor(made.id(), 0, "lost"))
                .isInstanceOf(EJBAccessException.class);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long shown = anAccount.version(made.id());
        assertThatThrownBy(() -> accounts.resetSecondFactor(made.id(), shown, " "))
                .hasMessageContaining("required");
        assertThatThrownBy(() -> accounts.resetSecondFactor(made.id(), shown - 1, "lost"))
                .isInstanceOf(StaleEditException.class);
        accounts.resetSecondFactor(made.id(), shown, "came in person with the service card");
        assertThatThrownBy(() -> accounts.resetSecondFactor(made.id(), anAccount.version(made.id()), "again"))
                .hasMessageContaining("secondFactor.none");
        AuditRow trace = audit.list(
                        new AuditFilter(null, null, "identity.account.reset", null, null, "account", made.id(), null),
                        0,
                        1)
                .rows()
                .get(0);
        assertThat(trace.note()).isEqualTo("came in person with the service card");
        SignedIn.as(made.signInName());
    }
}
