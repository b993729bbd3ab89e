package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Actors;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.HealthLine;
import org.mashwara.shared.Jobs;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Role;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** Settings, health, export, stories and exceptions. */
@ArquillianTest
class AdministrationIT {

    @Inject
    private SettingService service;

    @Inject
    private SettingQueries settings;

    @Inject
    private HealthQueries health;

    @Inject
    private AuditQueries audit;

    @Inject
    private ExceptionQueries exceptions;

    @Inject
    private AccountService accounts;

    @Inject
    private DelegateService delegates;

    @Inject
    private AnAccount anAccount;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    @Inject
    private Jobs jobs;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private SettingRow setting(SettingKey key) {
        return settings.list().stream()
                .filter(row -> row.key() == key)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSettingCountsFromNowOnAndKeepsToItsRange() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        SettingRow shown = setting(SettingKey.CODE_DAYS);
        assertThatThrownBy(() -> service.change(SettingKey.CODE_DAYS, shown.version(), "31"))
                .hasMessageContaining("setting.range");
        service.change(SettingKey.CODE_DAYS, shown.version(), "2");
        try {
            IssuedCode issued = accounts.open(
                    new NewAccount(null, "Set Ting", null, "setting.days", null, "en", Set.of(Role.AUDITOR)));
            assertThat(Duration.between(clock.instant(), issued.expiresAt())).isLessThan(Duration.ofDays(2));
            assertThatThrownBy(() -> service.change(SettingKey.CODE_DAYS, shown.version() + 9, "3"))
                    .isInstanceOf(StaleEditException.class);
        } finally {
            service.change(SettingKey.CODE_DAYS, setting(SettingKey.CODE_DAYS).version(), "7");
        }
        assertThat(setting(SettingKey.CODE_DAYS).isChanged()).isFalse();
    }

    @Test
    void onlyTheAdministratorSetsAndTheAuditorReads() {
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(settings.list()).hasSameSizeAs(SettingKey.values());
        assertThat(settings.configuration())
                .filteredOn(ConfigurationRow::secret)
                .extracting(ConfigurationRow::value)
                .containsOnlyNulls();
        assertThatThrownBy(() -> service.change(SettingKey.IDLE_MINUTES, 0, "10"))
                .isInstanceOf(EJBAccessException.class);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThatThrownBy(() -> settings.list()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> health.parts()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> exceptions.report(null, null)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> audit.story("post", 1, 0, 9)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void healthAsksEveryPartAndNotesJobs() {
        jobs.run("test.well", Duration.ofDays(1), () -> {});
        assertThatThrownBy(() -> jobs.run("test.ill", Duration.ofDays(1), () -> {
                    throw new IllegalStateException("out of paper");
                }))
                .hasMessage("out of paper");
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(health.parts())
                .extracting(HealthLine::part)
                .contains("database", "disk", "mail", "memory", "outbox", "version");
        assertThat(health.jobs())
                .filteredOn(job -> job.name().startsWith("test."))
                .extracting(JobLine::problem)
                .containsExactly("java.lang.IllegalStateException: out of paper", null);
    }

    @Test
    void theStoryOfAPostTellsItsDelegationsTheEarliestFirst() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.FIA);
        long post = actors.current().heldPosts().iterator().next();
        long delegate = delegates.appoint(post, secretary.signInName(), DelegateScope.SEE, null);
        delegates.revoke(delegate);
        SignedIn.as(DemoAccounts.AUDITOR);
        StoryPage story = audit.story("post", post, 0, 100);
        assertThat(story.label().getEn()).contains("FIA");
        assertThat(story.label().getUr()).as("named in Urdu too").isNotBlank();
        assertThat(story.page().rows())
                .filteredOn(row -> Long.valueOf(delegate).equals(row.subjectId()))
                .extracting(AuditRow::command)
                .containsExactly("identity.delegate.appoint", "identity.delegate.revoke");
        assertThatThrownBy(() -> audit.story("post", -1, 0, 9)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> audit.story("nonsense", post, 0, 9)).isInstanceOf(NotFoundException.class);
        assertThat(Statements.during(em, () -> audit.story("post", post, 0, 100)))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theStoryOfAnAccountTellsWhatWasDoneToIt() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.lock(made.id(), anAccount.version(made.id()));
        accounts.unlock(made.id(), anAccount.version(made.id()));
        assertThat(audit.story("account", made.id(), 0, 9).page().rows())
                .extracting(AuditRow::command)
                .containsExactly("test.account", "identity.account.lock", "identity.account.unlock");
        assertThat(audit.story("person", made.personId(), 0, 9).page().rows())
                .extracting(AuditRow::command)
                .containsExactly("test.account", "identity.account.lock", "identity.account.unlock");
    }

    @Test
    void anExportHoldsWhatTheFilterFindsAndLeavesATrace() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.lock(made.id(), anAccount.version(made.id()));
        HttpVisitor auditor = new HttpVisitor("http://127.0.0.1:" + request.getLocalPort())
                .signIn(DemoAccounts.AUDITOR, DemoAccounts.PASSWORD);
        String filter = "kind=account&id=" + made.id();
        HttpResponse<String> csv = auditor.get("/admin/audit-export?format=csv&" + filter);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(csv.body())
                .contains("identity.account.lock", made.signInName())
                .doesNotContain("password");
        assertThat(csv.body().lines().count()).isGreaterThan(2);
        HttpResponse<String> xlsx = auditor.get("/admin/audit-export?format=xlsx&" + filter);
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(auditor.get("/admin/audit-export?format=csv&from=yesterday").statusCode())
                .isEqualTo(400);
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(audit.list(new AuditFilter(null, null, "identity.auditExport", null, null, null, null, null), 0, 9)
                        .rows())
                .extracting(AuditRow::note)
                .contains("csv, " + filter);
    }

    @Test
    void anExportGoesThroughTheTrailOnce() {
        SignedIn.as(DemoAccounts.AUDITOR);
        List<Long> seen = new ArrayList<>();
        List<AuditRow> batch = audit.batch(AuditFilter.ALL, null);
        while (!batch.isEmpty() && seen.size() < 2_000) {
            batch.forEach(row -> seen.add(row.id()));
            batch = audit.batch(AuditFilter.ALL, batch.get(batch.size() - 1));
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void whatCountsFromLongBeforeItWasEnteredIsAnException() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        LocalDate today = LocalDate.now(clock);
        String label = "Backdated " + made.signInName();
        commands.runFor(made.id(), "test.backdated", () -> {
            Organisation office = new Organisation(
                    OrganisationKind.SERVICE, LocalText.of("Backdating Office", null), today.minusYears(9), null);
            Post post = new Post(office, LocalText.of(label, null), today, null, null);
            em.persist(office);
            em.persist(post);
            em.persist(new Incumbency(
                    post,
                    em.find(Person.class, made.personId()),
                    IncumbencyKind.REGULAR,
                    null,
                    Period.from(today.minusDays(15))));
            em.flush();
            context.about("post", post.getId(), label);
        });
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(exceptions.report(today, today).lines())
                .filteredOn(line -> line.label().equals(label))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.exception()).isEqualTo("BACKDATED");
                    assertThat(audit.entry(line.id()).command()).isEqualTo("test.backdated");
                });
    }

    @Test
    void exceptionsAreLookedForByEveryFeature() {
        SignedIn.as(DemoAccounts.AUDITOR);
        LocalDate today = LocalDate.now(clock);
        ExceptionReport report = exceptions.report(today.minusYears(20), today.plusYears(1));
        assertThat(report.kinds())
                .contains(
                        "BACKDATED",
                        "FEEDBACK_FROM_NEW_ADDRESS",
                        "MINUTES_NOT_CIRCULATED",
                        "MINUTES_NOT_CONFIRMED",
                        "NO_EVIDENCE",
                        "NO_LETTER",
                        "NO_QUORUM");
        assertThat(report.lines()).allSatisfy(line -> {
            assertThat(report.kinds()).contains(line.exception());
            assertThat(line.day()).isBetween(report.from(), report.until());
        });
        assertThat(exceptions.report(today.minusYears(90), today.minusYears(80)).lines())
                .isEmpty();
    }
}
