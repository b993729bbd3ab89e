package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
import org.mashwara.shared.SettingKey;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** Who is let in, how often one may try, and when a session ends. */
@ArquillianTest
class SignInIT {

    private static final int FREE_SLIPS = 4;

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries queries;

    @Inject
    private OwnAccountService own;

    @Inject
    private SettingQueries settings;

    @Inject
    private SettingService settingService;

    @Inject
    private Passwords passwords;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Actors actors;

    @Inject
    private HttpServletRequest request;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private record Answer(Status status, boolean hasToWait) {}

    private Answer attempt(String name, String password, String address) {
        SignInCredential credential = new SignInCredential(name, new Password(password), new Origin(address, null));
        CredentialValidationResult result = stores.validate(credential);
        return new Answer(result.getStatus(), !credential.getWait().isZero());
    }

    private HttpVisitor browser() {
        return new HttpVisitor("http://127.0.0.1:" + request.getLocalPort());
    }

    @Test
    void unknownWrongLockedAndWithoutAPasswordGetOneAnswer() throws Exception {
        Made locked = anAccount.with(Role.COUNTERPART);
        Made without = anAccount.with(Role.COUNTERPART);
        Made fine = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.lock(locked.id(), anAccount.version(locked.id()));
        accounts.issueFirstPassword(without.id(), anAccount.version(without.id()));
        Answer no = new Answer(Status.INVALID, false);
        assertThat(attempt("nobody-" + fine.signInName(), DemoAccounts.PASSWORD, "192.0.2.1"))
                .isEqualTo(no);
        assertThat(attempt(locked.signInName(), DemoAccounts.PASSWORD, "192.0.2.1"))
                .isEqualTo(no);
        assertThat(attempt(without.signInName(), DemoAccounts.PASSWORD, "192.0.2.1"))
                .isEqualTo(no);
        assertThat(attempt(fine.signInName(), "wrong", "192.0.2.1")).isEqualTo(no);
        assertThat(attempt(fine.signInName(), DemoAccounts.PASSWORD, "192.0.2.1"))
                .isEqualTo(new Answer(Status.VALID, false));
    }

    @Test
    void guessingANameMakesItWaitWhetherItExistsOrNot() throws Exception {
        Made known = anAccount.with(Role.COUNTERPART);
        String unknown = "nobody-" + known.signInName();
        for (int i = 0; i < FREE_SLIPS; i++) {
            assertThat(attempt(known.signInName(), "wrong", "192.0.2.2").hasToWait())
                    .isFalse();
            assertThat(attempt(unknown, "wrong", "192.0.2.2").hasToWait()).isFalse();
        }
        assertThat(attempt(known.signInName().toUpperCase(java.util.Locale.ROOT), DemoAccounts.PASSWORD, "192.0.2.3"))
                .isEqualTo(new Answer(Status.INVALID, true));
        assertThat(attempt(unknown, DemoAccounts.PASSWORD, "192.0.2.3")).isEqualTo(new Answer(Status.INVALID, true));
    }

    @Test
    void anOfficeBehindOneAddressIsLetInTogether() throws Exception {
        List<Made> office = anOffice();
        ExecutorService people = Executors.newFixedThreadPool(office.size());
        CyclicBarrier start = new CyclicBarrier(office.size());
        try {
            List<Callable<Answer>> atOnce = new ArrayList<>();
            office.forEach(made -> atOnce.add(() -> {
                start.await();
                return attempt(made.signInName(), DemoAccounts.PASSWORD, "192.0.2.20");
            }));
            for (Future<Answer> answer : people.invokeAll(atOnce)) {
                assertThat(answer.get()).isEqualTo(new Answer(Status.VALID, false));
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void aSlipThatWasMadeGoodMakesNobodyElseOfTheOfficeWait() throws Exception {
        for (Made made : anOffice()) {
            assertThat(attempt(made.signInName(), "wrong", "192.0.2.21")).isEqualTo(new Answer(Status.INVALID, false));
            assertThat(attempt(made.signInName(), DemoAccounts.PASSWORD, "192.0.2.21"))
                    .isEqualTo(new Answer(Status.VALID, false));
        }
    }

    /** More people than an address has free slips. */
    private List<Made> anOffice() throws Exception {
        List<Made> office = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            office.add(anAccount.with(Role.COUNTERPART));
        }
        return office;
    }

    @Test
    void guessingThePasswordInAnOpenSessionMakesItWaitLikeSigningIn() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(made.signInName());
        for (int i = 0; i < FREE_SLIPS; i++) {
            assertRefused("password.wrong", made, "wrong");
        }
        assertRefused("signIn.wait", made, DemoAccounts.PASSWORD);
        assertThat(attempt(made.signInName(), DemoAccounts.PASSWORD, "192.0.2.9")
                        .hasToWait())
                .isTrue();
    }

    private void assertRefused(String rule, Made made, String current) {
        assertThatThrownBy(() -> own.changePassword(current, "an uncommon phrase", new Origin("192.0.2.8", null)))
                .as(made.signInName())
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.getMessageKey()).isEqualTo(rule));
    }

    @Test
    void whatABrowserSaysOfItsAddressIsNotBelieved() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser().saying("X-Forwarded-For", "203.0.113.99");
        visitor.signInAt(visitor.get("/sign-in"), made.signInName(), "wrong");
        Object address = em.createNativeQuery("select address from sign_in_attempt where sign_in_name = ?1")
                .setParameter(1, made.signInName())
                .getSingleResult();
        assertThat(address).isEqualTo("127.0.0.1");
    }

    @Test
    void guessingFromOneAddressMakesItWait() {
        int tries = 0;
        while (!attempt("name-" + tries, "wrong", "192.0.2.4").hasToWait()) {
            tries++;
            assertThat(tries).isLessThanOrEqualTo(30);
        }
        assertThat(tries).isEqualTo(30);
        assertThat(attempt("name-x", "wrong", "192.0.2.5").hasToWait()).isFalse();
    }

    @Test
    void aSuccessForgetsTheSlips() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < FREE_SLIPS - 1; i++) {
                attempt(made.signInName(), "wrong", "192.0.2.6");
            }
            assertThat(attempt(made.signInName(), DemoAccounts.PASSWORD, "192.0.2.6"))
                    .isEqualTo(new Answer(Status.VALID, false));
        }
    }

    @Test
    void passwordsAreKeptAsHashesThatSayHowTheyWereMade() {
        String hash = passwords.hash("an uncommon phrase".toCharArray());
        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:").doesNotContain("uncommon");
        assertThat(passwords.matches("an uncommon phrase".toCharArray(), hash)).isTrue();
        assertThat(passwords.matches("another phrase".toCharArray(), hash)).isFalse();
        assertThat(passwords.matches("an uncommon phrase".toCharArray(), null)).isFalse();
    }

    @Test
    void whoIsSignedInIsOneQuery() throws Exception {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(Statements.during(em, () -> {
                    actors.current();
                    return actors.current();
                }))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theWayLeadsBackToThePageAskedFor() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser();
        HttpResponse<String> asked = visitor.get("/account?from=mail");
        assertThat(asked.uri().getPath()).isEqualTo("/sign-in");
        HttpResponse<String> answer = visitor.signInAt(asked, made.signInName(), DemoAccounts.PASSWORD);
        assertThat(answer.uri().getPath()).isEqualTo("/account");
        assertThat(answer.uri().getQuery()).isEqualTo("from=mail");
    }

    @Test
    void theWayNeverLeadsToAnotherSite() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser();
        HttpResponse<String> asked = visitor.get("/sign-in?to=//evil.example/");
        HttpResponse<String> answer = visitor.signInAt(asked, made.signInName(), DemoAccounts.PASSWORD);
        assertThat(answer.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(answer.uri().getPath()).isEqualTo("/today");
    }

    @Test
    void signingInChangesTheSession() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser();
        visitor.get("/sign-in");
        String before = visitor.cookie("JSESSIONID");
        visitor.signIn(made.signInName(), DemoAccounts.PASSWORD);
        assertThat(before).isNotNull();
        assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void changedRightsEndTheSessionAtTheNextRequest() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        assertThat(visitor.get("/account").uri().getPath()).isEqualTo("/account");
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.assignRoles(made.id(), anAccount.version(made.id()), Set.of(Role.AUDITOR));
        HttpResponse<String> answer = visitor.get("/account");
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.uri().getQuery()).contains("why=rights");
    }

    @Test
    void lockingEndsTheSessionAtTheNextRequest() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.lock(made.id(), anAccount.version(made.id()));
        assertThat(visitor.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor office = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        HttpVisitor home = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        HttpResponse<String> left = home.press(home.get("/account"), "everywhere");
        assertThat(left.uri().getPath()).isEqualTo("/sign-in");
        assertThat(office.get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(home.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void oneSessionIsEndedFromAnother() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor office = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        HttpVisitor home = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        HttpResponse<String> account = home.get("/account");
        assertThat(home.press(account, "end").statusCode()).isEqualTo(200);
        assertThat(office.get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(home.get("/account").uri().getPath()).isEqualTo("/account");
    }

    @Test
    void theAdministratorSignsAnAccountOut() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        HttpVisitor visitor = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.endSessions(made.id(), anAccount.version(made.id()));
        assertThat(visitor.get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(queries.sessions(made.id())).extracting(SessionRow::state).containsExactly("BY_ADMINISTRATOR");
        assertThat(queries.attempts(made.id())).hasSize(1).allMatch(SignInRow::succeeded);
    }

    @Test
    void nobodyEndsSomebodyElsesSession() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long session = queries.sessions(made.id()).get(0).id();
        assertThatThrownBy(() -> own.endSession(session)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRoleThatNeedsASecondFactorLeadsToItsSetUp() throws Exception {
        Made made = anAccount.with(Role.AUDITOR);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        HttpVisitor visitor = browser().signIn(made.signInName(), DemoAccounts.PASSWORD);
        SettingRow before = settings.list().stream()
                .filter(row -> row.key() == SettingKey.SECOND_FACTOR_ROLES)
                .findFirst()
                .orElseThrow();
        settingService.change(SettingKey.SECOND_FACTOR_ROLES, before.version(), "AUDITOR");
        try {
            assertThat(visitor.get("/today").uri().getPath()).isEqualTo("/account/second-factor");
            assertThat(visitor.get("/admin/audit").uri().getPath()).isEqualTo("/account/second-factor");
            assertThat(visitor.get("/account/second-factor").body()).contains("offerForm");
        } finally {
            SettingRow now = settings.list().stream()
                    .filter(row -> row.key() == SettingKey.SECOND_FACTOR_ROLES)
                    .findFirst()
                    .orElseThrow();
            settingService.change(SettingKey.SECOND_FACTOR_ROLES, now.version(), "");
        }
        assertThat(visitor.get("/today").uri().getPath()).isEqualTo("/today");
    }

    @Test
    void administrationDoesNotExistForOthers() {
        HttpVisitor visitor = browser().signIn(DemoAccounts.IG_PRISONS, DemoAccounts.PASSWORD);
        for (String page : new String[] {"/admin/list", "/admin/accounts", "/admin/audit", "/admin/account?id=1"}) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        HttpVisitor auditor = browser().signIn(DemoAccounts.AUDITOR, DemoAccounts.PASSWORD);
        assertThat(auditor.get("/admin/audit").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/admin/accounts").statusCode()).isEqualTo(404);
    }
}
