package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.directory.Person;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** Every command leaves one entry, and nothing takes it away. */
@ArquillianTest
class AuditTrailIT {

    @Inject
    private AuditQueries audit;

    @Inject
    private AccountService accounts;

    @Inject
    private OwnAccountService own;

    @Inject
    private DelegateService delegates;

    @Inject
    private SystemCommands commands;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Passwords passwords;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private List<AuditRow> about(String kind, Long id) {
        SignedIn.as(DemoAccounts.AUDITOR);
        return audit.list(new AuditFilter(null, null, null, null, null, kind, id, null), 0, 100).rows().stream()
                .map(row -> audit.entry(row.id()))
                .toList();
    }

    private static AuditChange change(AuditRow row, String attribute) {
        return row.changes().stream()
                .filter(change -> change.attribute().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no change of " + attribute + " in " + row.changes()));
    }

    @Test
    void anEntrySaysWhoDidWhatAndWhatItChanged() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Instant before = clock.instant();
        accounts.assignRoles(made.id(), anAccount.version(made.id()), Set.of(Role.AUDITOR, Role.COUNTERPART));
        AuditRow row = about("account", made.id()).get(0);
        assertThat(row.command()).isEqualTo("identity.account.assignRoles");
        assertThat(row.personEn()).isEqualTo("Bilal Ahmed Sheikh");
        assertThat(row.subjectLabel()).isEqualTo(made.signInName());
        assertThat(row.at()).isBetween(before.minusSeconds(1), clock.instant().plusSeconds(1));
        assertThat(change(row, "roles").before()).isEqualTo("COUNTERPART");
        assertThat(change(row, "roles").after()).isEqualTo("AUDITOR, COUNTERPART");
        assertThat(change(row, "rightsChangedAt").before()).isNotNull();
    }

    @Test
    void anEntryNamesThePostOfWhoeverActsForOne() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        long post = actors.current().heldPosts().iterator().next();
        long delegate = delegates.appoint(post, made.signInName(), DelegateScope.ANSWER, null);
        AuditRow row = about("delegate", delegate).get(0);
        assertThat(row.postId()).isEqualTo(post);
        assertThat(row.postEn()).contains("Prisons");
        assertThat(change(row, "account").after()).isEqualTo(made.signInName());
        assertThat(change(row, "post").after()).isEqualTo(row.postEn());
    }

    @Test
    void newChangedAndRemovedThingsAreTold() throws Exception {
        Long id = commands.run("test.new", () -> {
            Person person = new Person(LocalText.of("Before", "پہلے"), null, "081-1");
            em.persist(person);
            em.flush();
            context.about("test-person", person.getId(), "Before");
            return person.getId();
        });
        commands.run("test.remove", () -> {
            em.remove(em.find(Person.class, id));
            context.about("test-person", id, "Before");
            return null;
        });
        List<AuditRow> rows = about("test-person", id);
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.accountId()).isNull();
            assertThat(row.personEn()).isNull();
        });
        assertThat(change(rows.get(1), "name.ur").before()).isNull();
        assertThat(change(rows.get(1), "name.ur").after()).isEqualTo("پہلے");
        assertThat(change(rows.get(0), "telephone").before()).isEqualTo("081-1");
        assertThat(change(rows.get(0), "telephone").after()).isNull();
    }

    @Test
    void severalFlushesTellOneChange() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        commands.run("test.flushes", () -> {
            Account account = em.find(Account.class, made.id());
            account.speak("ur");
            em.flush();
            account.reachAt("x@test.example");
            em.flush();
            account.reachAt("y@test.example");
            context.about("test-flushes", made.id(), null);
            return null;
        });
        AuditRow row = about("test-flushes", made.id()).get(0);
        assertThat(change(row, "language").before()).isEqualTo("en");
        assertThat(change(row, "language").after()).isEqualTo("ur");
        assertThat(change(row, "email").before()).isNull();
        assertThat(change(row, "email").after()).isEqualTo("y@test.example");
    }

    @Test
    void secretsAreNeverTold() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(made.signInName());
        own.changePassword(DemoAccounts.PASSWORD, "an uncommon phrase", new Origin("192.0.2.77", null));
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.issueFirstPassword(made.id(), anAccount.version(made.id()));
        assertThat(about("account", made.id()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.changes())
                        .extracting(AuditChange::attribute)
                        .doesNotContain("passwordHash", "codeHash"));
    }

    @Test
    void whatIsRefusedLeavesNoEntry() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(made.signInName());
        assertThatThrownBy(() -> own.changePassword("wrong", "an uncommon phrase", new Origin("192.0.2.77", null)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> own.speak("fr")).isInstanceOf(BusinessException.class);
        assertThat(about("account", made.id())).isEmpty();
    }

    @Test
    void aConstraintOfTheDatabaseBecomesARule() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        assertThatThrownBy(() -> commands.run("test.clash", () -> {
                    Person person = new Person(LocalText.of("Another", null), null, null);
                    em.persist(person);
                    em.persist(
                            new Account(person, made.signInName(), null, Set.of(Role.AUDITOR), "en", clock.instant()));
                    return null;
                }))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("constraint.account_sign_in_name_ux");
                    assertThat(refused.getField()).isEqualTo("signInName");
                });
    }

    @Test
    void anEditOvertakenByAnotherIsStale() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        assertThatThrownBy(() -> commands.run("test.slow", () -> {
                    Account account = em.find(Account.class, made.id());
                    commands.run("test.fast", () -> {
                        em.find(Account.class, made.id()).speak("ur");
                        return null;
                    });
                    account.reachAt("slow@test.example");
                    return null;
                }))
                .isInstanceOf(StaleEditException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set command = 'x'", "delete from audit_entry", "truncate audit_entry"})
    void theDatabaseRefusesToChangeTheTrail(String sql) throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> em.createNativeQuery(sql).executeUpdate())
                    .hasMessageContaining("the audit trail is append-only");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void onlyAuditorAndAdministratorReadIt() {
        for (String other : new String[] {DemoAccounts.SECRETARIAT, DemoAccounts.AGENCY_HEAD, DemoAccounts.FIA}) {
            SignedIn.as(other);
            assertThatThrownBy(() -> audit.list(AuditFilter.ALL, 0, 25)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> audit.entry(1)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void theTrailIsFilteredByEverythingThatIsInIt() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(made.signInName());
        own.speak("ur");
        SignedIn.as(DemoAccounts.AUDITOR);
        LocalDate today = LocalDate.now(clock);
        AuditFilter all = new AuditFilter(
                "test person", made.id(), "identity.ownAccount", today, today, "account", made.id(), made.signInName());
        assertThat(audit.list(all, 0, 25).rows()).hasSize(1);
        AuditFilter tomorrow = new AuditFilter(null, made.id(), null, today.plusDays(1), null, null, null, null);
        assertThat(audit.list(tomorrow, 0, 25).rows()).isEmpty();
        AuditFilter yesterday = new AuditFilter(null, made.id(), null, null, today.minusDays(1), null, null, null);
        assertThat(audit.list(yesterday, 0, 25).rows()).isEmpty();
        AuditFilter another = new AuditFilter(null, made.id(), "meeting.", null, null, null, null, null);
        assertThat(audit.list(another, 0, 25).rows()).isEmpty();
    }

    @Test
    void theIllustrativeDataSayHowManyOfEachKindTheyAre() {
        SignedIn.as(DemoAccounts.AUDITOR);
        AuditFilter loaded = new AuditFilter(null, null, "demo.load", null, null, null, null, null);
        AuditRow entry = audit.entry(audit.list(loaded, 0, 1).rows().get(0).id());
        assertThat(entry.personEn()).isNull();
        assertThat(entry.changes()).hasSizeGreaterThan(20).allSatisfy(change -> {
            assertThat(change.attribute()).isEqualTo("count");
            assertThat(change.before()).isNull();
            assertThat(Long.parseLong(change.after())).isPositive();
        });
        assertThat(entry.changes())
                .extracting(AuditChange::object)
                .contains("Meeting", "Person", "Post", "Account", "Response");
    }

    @Test
    void aPageOfTheTrailIsTwoQueries() throws Exception {
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(Statements.during(em, () -> audit.list(AuditFilter.ALL, 0, 100)))
                .hasSize(2);
    }
}
