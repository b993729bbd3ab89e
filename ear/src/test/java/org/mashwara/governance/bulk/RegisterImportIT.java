package org.mashwara.governance.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.PersonEntry;
import org.mashwara.directory.PersonService;
import org.mashwara.governance.bulk.ReportLine.Outcome;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class RegisterImportIT {

    private static final AtomicInteger OFFICES = new AtomicInteger();

    @Inject
    private RegisterImportService service;

    @Inject
    private RegisterImportQueries queries;

    @Inject
    private RegisterRehearsal rehearsal;

    @Inject
    private PersonService people;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void onlyAnAdministratorTakesTheRegisterOutAndBringsItIn() {
        for (String account : List.of(
                DemoAccounts.SECRETARIAT,
                DemoAccounts.LEAD_JUSTICE,
                DemoAccounts.AGENCY_HEAD,
                DemoAccounts.IG_PRISONS,
                DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            assertThatThrownBy(() -> service.upload(upload(Map.of()))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> queries.register()).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> queries.template()).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void whatComesBackUnchangedChangesNothing() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        List<ReportLine> lines = rehearsal.rehearse(queries.register().content());
        assertThat(lines).isNotEmpty();
        assertThat(lines).filteredOn(line -> line.outcome() != Outcome.LEFT).isEmpty();
        long id = service.upload(new Upload("register.xlsx", queries.register().content()));
        assertThatThrownBy(() -> service.carryOut(id, version(id))).isInstanceOf(BusinessException.class);
    }

    @Test
    void theEmptyFormBringsNothing() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(rehearsal.rehearse(queries.template().content())).isEmpty();
    }

    @Test
    void anOfficeIsBroughtInAsAWholeAndComesOutAsItIs() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String office = office();
        long id = service.upload(upload(rows(office)));
        ImportDetail looked = queries.detail(id, null, 0, 100);
        assertThat(looked.lines().rows()).allMatch(line -> line.outcome() == Outcome.CREATED);
        assertThat(looked.ready()).isTrue();
        assertThat(count("select count(p) from Person p where p.name.en = ?1", office + " Head"))
                .isZero();

        service.carryOut(id, looked.head().version());

        assertThat(count(
                        "select count(i) from Incumbency i where i.person.name.en = ?1 and i.post.grade = 'BS-20'",
                        office + " Head"))
                .isEqualTo(1);
        assertThat(count(
                        "select count(n) from PostName n where n.name.en = ?1 and n.post.parent is not null",
                        office + " Deputy"))
                .isEqualTo(1);
        assertThat(count(
                        "select count(s) from Seat s, PostName n where n.post = s.post and n.name.en = ?1"
                                + " and s.body.code = 'PGC'",
                        office + " Deputy"))
                .isEqualTo(1);
        assertThat(queries.latest()).first().satisfies(row -> {
            assertThat(row.doneAt()).isNotNull();
            assertThat(row.waiting()).isFalse();
        });
        assertThat(count(
                        "select count(a) from AuditEntry a where a.command = 'bulk.registerImport.carryOut'"
                                + " and a.subjectLabel = ?1",
                        "office.xlsx"))
                .isPositive();
        assertThatThrownBy(() -> service.carryOut(id, version(id))).isInstanceOf(BusinessException.class);
        assertThat(rehearsal.rehearse(upload(rows(office)).content()))
                .filteredOn(line -> line.sheet() == RegisterSheet.PEOPLE)
                .flatExtracting(ReportLine::mistakes)
                .extracting(Mistake::key)
                .contains("import.alreadyThere");
        assertThat(rehearsal.rehearse(queries.register().content())).allMatch(line -> line.outcome() == Outcome.LEFT);
    }

    @Test
    void oneMistakeKeepsTheWholeOut() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String office = office();
        Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows = rows(office);
        Map<RegisterColumn, String> incumbency =
                new HashMap<>(rows.get(RegisterSheet.INCUMBENCIES).get(0));
        incumbency.put(RegisterColumn.PERSON, "Nobody of that name");
        rows.put(RegisterSheet.INCUMBENCIES, List.of(incumbency));
        long id = service.upload(upload(rows));
        ImportDetail looked = queries.detail(id, Outcome.MISTAKE, 0, 10);
        assertThat(looked.lines().rows())
                .singleElement()
                .satisfies(line -> assertThat(line.mistakes()).singleElement().satisfies(mistake -> {
                    assertThat(mistake.address()).isEqualTo("B2");
                    assertThat(mistake.key()).isEqualTo("import.unknown");
                }));
        assertThat(looked.ready()).isFalse();
        assertThatThrownBy(() -> service.carryOut(id, looked.head().version())).isInstanceOf(BusinessException.class);
        assertThat(count("select count(n) from PostName n where n.name.en = ?1", office + " Deputy"))
                .isZero();
        assertThat(count("select count(n) from OrganisationName n where n.name.en = ?1", office))
                .isZero();
    }

    @Test
    void whatWasShownIsCarriedOutOrNothing() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String office = office();
        long id = service.upload(upload(rows(office)));
        people.add(new PersonEntry(office + " Head", null, null, null));
        assertThatThrownBy(() -> service.carryOut(id, version(id))).isInstanceOf(StaleEditException.class);
        assertThat(count("select count(n) from OrganisationName n where n.name.en = ?1", office))
                .isZero();
    }

    @Test
    void aWorkbookIsWhoseItIs() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long id = service.upload(upload(rows(office())));
        long version = version(id);
        service.setAside(id, version);
        assertThatThrownBy(() -> service.carryOut(id, version)).isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> service.carryOut(-1, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.detail(-1, null, 0, 10)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void incumbenciesAndNamesChangeWhereARowSaysSo() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String office = office();
        long first = service.upload(upload(rows(office)));
        service.carryOut(first, version(first));
        Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows = new EnumMap<>(RegisterSheet.class);
        Long organisation = em.createQuery(
                        "select n.organisation.id from OrganisationName n where n.name.en = ?1", Long.class)
                .setParameter(1, office)
                .getSingleResult();
        Map<RegisterColumn, String> renamed =
                new HashMap<>(rows(office).get(RegisterSheet.ORGANISATIONS).get(0));
        renamed.put(RegisterColumn.KEY, RegisterSheet.ORGANISATIONS.key(organisation));
        renamed.put(RegisterColumn.NAME_EN, office + " Renamed");
        renamed.put(RegisterColumn.CHANGES_FROM, "2020-01-01");
        rows.put(RegisterSheet.ORGANISATIONS, List.of(renamed));
        long second = service.upload(upload(rows));
        assertThat(queries.detail(second, Outcome.CHANGED, 0, 10).lines().rows())
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.after()).isEqualTo(office + " Renamed")));
        service.carryOut(second, version(second));
        assertThat(count("select count(n) from OrganisationName n where n.organisation.id = ?1", organisation))
                .isEqualTo(2);
    }

    @Test
    void brokenSheetsAreReportedAndNeverHalfBroughtIn() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Random random = new Random(2014);
        List<String> scraps = List.of(
                "",
                "x",
                "O-1",
                "P-999999999999",
                "N--1",
                "2014-02-30",
                "2014-03-18",
                "Acting",
                "Regular",
                "-1",
                "PGC",
                "TWG-BAL",
                "Chair",
                "a@b",
                "😀",
                "x".repeat(600),
                "Home Department",
                "0",
                "1",
                "=1");
        long before = register();
        for (int i = 0; i < 25; i++) {
            Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows = rows(office());
            RegisterSheet sheet = RegisterSheet.values()[random.nextInt(RegisterSheet.values().length)];
            Map<RegisterColumn, String> row = new HashMap<>(rows.get(sheet).get(0));
            for (RegisterColumn column : sheet.columns()) {
                String scrap = scraps.get(random.nextInt(scraps.size()));
                if (random.nextBoolean() && (!column.isDay() || scrap.matches("2014-03-18|"))) {
                    row.put(column, scrap.isEmpty() ? null : scrap);
                }
            }
            rows.put(sheet, List.of(row));
            byte[] content = upload(rows).content();
            assertThat(rehearsal.rehearse(content)).isNotNull();
            assertThat(register()).as("round " + i + ": " + row).isEqualTo(before);
        }
    }

    @Test
    void aReportIsKeptAsItIs() {
        ReportLine mistaken = new ReportLine(
                RegisterSheet.INCUMBENCIES,
                7,
                "A · B",
                ReportLine.Outcome.MISTAKE,
                List.of(),
                List.of(new Mistake(
                        "E7",
                        "incumbency.overlaps",
                        List.of(LocalText.of("One", "ایک"), LocalDate.of(2014, 3, 18), "text", 5))));
        ReportLine changed = new ReportLine(
                RegisterSheet.PEOPLE,
                2,
                "One",
                ReportLine.Outcome.CHANGED,
                List.of(new ReportLine.Change(RegisterColumn.EMAIL, null, "one@example.org")),
                List.of());
        ReportLine left = new ReportLine(RegisterSheet.PEOPLE, 3, "Two", ReportLine.Outcome.LEFT, List.of(), List.of());
        ImportReport report = new ImportReport(List.of(changed, left, mistaken));
        assertThat(ReportJson.read(ReportJson.write(report))).containsExactly(changed, mistaken);
        assertThat(report.count(ReportLine.Outcome.LEFT)).isEqualTo(1);
    }

    private long register() {
        return ((Number) em.createNativeQuery("select (select count(*) from organisation) + (select count(*) from post)"
                                + " + (select count(*) from person) + (select count(*) from incumbency)"
                                + " + (select count(*) from seat) + (select count(*) from post_name)")
                        .getSingleResult())
                .longValue();
    }

    private static String office() {
        return "Imported Office " + OFFICES.incrementAndGet();
    }

    private static Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows(String office) {
        Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows = new EnumMap<>(RegisterSheet.class);
        rows.put(
                RegisterSheet.ORGANISATIONS,
                List.of(Map.of(
                        RegisterColumn.KIND,
                        "department",
                        RegisterColumn.NAME_EN,
                        office,
                        RegisterColumn.NAME_UR,
                        "درآمد شدہ دفتر",
                        RegisterColumn.SINCE,
                        "2010-01-01")));
        rows.put(
                RegisterSheet.POSTS,
                List.of(
                        Map.of(
                                RegisterColumn.NAME_EN,
                                office + " Deputy",
                                RegisterColumn.ORGANISATION,
                                office,
                                RegisterColumn.PARENT,
                                "top",
                                RegisterColumn.SINCE,
                                "2010-01-01"),
                        Map.of(
                                RegisterColumn.KEY, "top",
                                RegisterColumn.NAME_EN, office + " Director",
                                RegisterColumn.ORGANISATION, office,
                                RegisterColumn.GRADE, "BS-20",
                                RegisterColumn.SINCE, "2010-01-01")));
        rows.put(
                RegisterSheet.PEOPLE,
                List.of(Map.of(RegisterColumn.NAME_EN, office + " Head", RegisterColumn.TELEPHONE, "+92 81 1234567")));
        rows.put(
                RegisterSheet.INCUMBENCIES,
                List.of(Map.of(
                        RegisterColumn.PERSON, office + " Head",
                        RegisterColumn.POST, office + " Director",
                        RegisterColumn.KIND, "Regular",
                        RegisterColumn.FROM, "2012-01-01",
                        RegisterColumn.NOTIFICATION, "S&GAD/2012/7")));
        rows.put(
                RegisterSheet.SEATS,
                List.of(Map.of(
                        RegisterColumn.BODY, "PGC",
                        RegisterColumn.POST, office + " Deputy",
                        RegisterColumn.CAPACITY, "Observer",
                        RegisterColumn.FROM, "2012-01-01",
                        RegisterColumn.UNTIL, "2012-12-31")));
        return rows;
    }

    private static Upload upload(Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows) {
        return new Upload("office.xlsx", RegisterBook.write(rows, List.of()));
    }

    private long version(long id) {
        return em.createQuery("select i.version from RegisterImport i where i.id = ?1", Long.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    private long count(String query, Object argument) {
        return em.createQuery(query, Long.class).setParameter(1, argument).getSingleResult();
    }
}
