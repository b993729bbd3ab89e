package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Organisations, posts, people and incumbencies are entered, changed, put right and removed. */
@ArquillianTest
class RegisterServicesIT {

    private static final String REASON = "S&GAD order 7";

    @Inject
    private OrganisationService organisations;

    @Inject
    private PostService posts;

    @Inject
    private PersonService people;

    @Inject
    private IncumbencyService incumbencies;

    @Inject
    private RegisterFormQueries forms;

    @Inject
    private ReorganisationQueries previews;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private OrganisationQueries organisationQueries;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private LocalDate today;
    private ARegister register;

    @BeforeEach
    void aRegister() throws Exception {
        today = LocalDate.now(clock);
        register = ARegister.of("Kept", today, em, transaction);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
    }

    @Test
    void aDepartmentMovesFromADayOn() {
        LocalDate moved = today.minusDays(10);
        long above = organisations.create(ministry("Ministry of Moves"), today.minusYears(9));
        String shown = forms.organisation(register.office.getId(), today).shown();
        organisations.change(
                register.office.getId(),
                new OrganisationEntry(OrganisationKind.SERVICE, "Kept Office", null, above),
                moved,
                REASON,
                shown);

        assertThat(organisation(moved.minusDays(1)).above()).isEmpty();
        assertThat(organisation(moved).above())
                .extracting(row -> row.name().getEn())
                .containsExactly("Ministry of Moves");
        assertThat(organisation(today).places())
                .extracting(NameRow::from, NameRow::until)
                .containsExactly(tuple(moved, null), tuple(today.minusYears(9), moved.minusDays(1)));
        assertThat(organisationQueries.organisation(above, today, 0, 25).below())
                .extracting(OrganisationBelow::id, OrganisationBelow::posts)
                .containsExactly(tuple(register.office.getId(), 1L));
        assertThat(directory.posts(above, today, DirectoryOrder.POST, 0, 25).rows())
                .extracting(PostRow::id)
                .contains(register.post.getId());
        assertThat(directory
                        .posts(above, moved.minusDays(1), DirectoryOrder.POST, 0, 25)
                        .rows())
                .isEmpty();
        Refusals.asStale(() -> organisations.change(register.office.getId(), ministry("Stale"), today, REASON, shown));
        Refusals.byRule(
                "organisation.cycle",
                () -> organisations.change(
                        above,
                        new OrganisationEntry(
                                OrganisationKind.MINISTRY, "Ministry of Moves", null, register.office.getId()),
                        today,
                        REASON,
                        forms.organisation(above, today).shown()));
    }

    @Test
    void anOrganisationIsPutRightAndAnUnusedOneRemoved() {
        long id = organisations.create(ministry("Minstry of Slips"), today.minusYears(1));
        organisations.correct(
                id,
                new OrganisationEntry(OrganisationKind.DEPARTMENT, "Department of Slips", "محکمہ", null),
                today,
                today.minusYears(2),
                null,
                "Misspelt",
                forms.organisation(id, today).shown());
        OrganisationForm right = forms.organisation(id, today);
        assertThat(right.kind()).isEqualTo(OrganisationKind.DEPARTMENT);
        assertThat(right.nameSince()).isEqualTo(today.minusYears(2));
        Refusals.byRule(
                "remove.inUse",
                () -> organisations.remove(
                        register.office.getId(),
                        forms.organisation(register.office.getId(), today).shown()));
        organisations.remove(id, right.shown());
        Refusals.asNotFound(() -> forms.organisation(id, today));
        assertNote("directory.organisation.correct", id, "Misspelt");
    }

    @Test
    void aDepartmentIsDissolvedAndItsPostsGoElsewhere() {
        long office = register.office.getId();
        long below = organisations.create(
                new OrganisationEntry(OrganisationKind.SERVICE, "Kept Wing", null, office), today.minusYears(1));
        long heir = organisations.create(ministry("Ministry of Heirs"), today.minusYears(1));
        String shown = forms.organisation(office, today).shown();
        Refusals.byRule("organisation.notEmpty", () -> previews.dissolution(office, today, null, shown));
        ChangePreview preview = previews.dissolution(office, today, heir, shown);
        assertThat(preview.touched())
                .filteredOn(touched -> touched.kind() == Touched.Kind.REGISTER)
                .extracting(touched -> ((LocalText) touched.arguments().get(0)).getEn())
                .containsExactly("Kept Wing", register.post.nameOn(today).getEn());
        assertThat(organisation(today).lastDay()).isNull();

        organisations.dissolve(office, today, heir, REASON, shown);

        OrganisationDetail after = organisationQueries.organisation(heir, today.plusDays(1), 0, 25);
        assertThat(after.below()).extracting(OrganisationBelow::id).containsExactly(below);
        assertThat(after.posts().rows()).extracting(PostRow::id).containsExactly(register.post.getId());
        assertThat(organisation(today).posts().total()).isEqualTo(1);
        assertThat(organisation(today.plusDays(1)).posts().total()).isZero();
        Refusals.byRule(
                "organisation.ended",
                () -> organisations.create(
                        new OrganisationEntry(OrganisationKind.SERVICE, "Late Wing", null, office), today));
        organisations.restore(office, REASON, forms.organisation(office, today).shown());
        assertThat(organisation(today).lastDay()).isNull();
    }

    @Test
    void organisationsAreTheAdministrators() {
        for (String account : List.of(DemoAccounts.SECRETARIAT, DemoAccounts.AUDITOR, DemoAccounts.IG_PRISONS)) {
            SignedIn.as(account);
            Refusals.byRole(() -> organisations.create(ministry("Not mine"), today));
            assertThat(organisation(today).mayReorganise()).isFalse();
        }
    }

    @Test
    void aPostChangesFromADayOnAndIsPutRight() {
        long above = posts.create(register.entry("Chief of Kept", null, "BS-20"), today.minusYears(9));
        LocalDate changed = today.minusDays(5);
        String shown = forms.post(register.post.getId(), today).shown();
        posts.change(register.post.getId(), register.entry("Senior Registrar", above, "BS-18"), changed, REASON, shown);

        PostDetail before = directory.post(register.post.getId(), changed.minusDays(1));
        PostDetail after = directory.post(register.post.getId(), today);
        assertThat(before.name().getEn()).isEqualTo("Registrar of Kept");
        assertThat(before.grade()).isEqualTo("BS-17");
        assertThat(before.parent()).isNull();
        assertThat(after.name().getEn()).isEqualTo("Senior Registrar");
        assertThat(after.parent().id()).isEqualTo(above);
        assertThat(after.places())
                .extracting(PlaceRow::grade, PlaceRow::from)
                .containsExactly(tuple("BS-18", changed), tuple("BS-17", today.minusYears(9)));
        assertThat(directory.post(above, today).subordinates())
                .extracting(PostRow::id)
                .contains(register.post.getId());
        assertThat(directory.post(above, changed.minusDays(1)).subordinates()).isEmpty();
        Refusals.asStale(
                () -> posts.change(register.post.getId(), register.entry("Stale", above, null), today, REASON, shown));
        Refusals.byRule(
                "post.cycle",
                () -> posts.change(
                        above,
                        register.entry("Chief of Kept", register.post.getId(), "BS-20"),
                        today,
                        REASON,
                        forms.post(above, today).shown()));

        posts.correct(
                register.post.getId(),
                register.entry("Senior Registrar (Kept)", above, "BS-19"),
                today,
                changed.minusDays(1),
                changed.minusDays(2),
                "Wrong days",
                forms.post(register.post.getId(), today).shown());
        PostForm right = forms.post(register.post.getId(), today);
        assertThat(right.grade()).isEqualTo("BS-19");
        assertThat(right.nameSince()).isEqualTo(changed.minusDays(1));
        assertThat(right.placeSince()).isEqualTo(changed.minusDays(2));
        assertNote("directory.post.correct", register.post.getId(), "Wrong days");
    }

    @Test
    void anUnusedPostIsRemovedAndAUsedOneStays() {
        long unused = posts.create(register.entry("Post by Mistake", null, null), today);
        posts.remove(unused, forms.post(unused, today).shown());
        Refusals.asNotFound(() -> directory.post(unused, today));
        Refusals.byRule(
                "remove.inUse",
                () -> posts.remove(
                        register.post.getId(),
                        forms.post(register.post.getId(), today).shown()));
    }

    @Test
    void theSecretariatKeepsThePostsThatItServes() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refusals.asNotFound(() -> forms.post(register.post.getId(), today));
        Refusals.asNotFound(
                () -> posts.change(register.post.getId(), register.entry("Not mine", null, null), today, REASON, "?"));
        assertThat(posts.create(register.entry("Added by the Secretariat", null, null), today))
                .isPositive();
        SignedIn.as(DemoAccounts.AUDITOR);
        Refusals.byRole(() -> posts.create(register.entry("Not mine", null, null), today));
    }

    @Test
    void aPersonIsEnteredPutRightAndRemoved() {
        long id = people.add(new PersonEntry("Added Person", "فرد", "added@example.pk", "081-1"));
        PersonForm shown = forms.person(id);
        people.correct(id, shown.version(), new PersonEntry("Added Persons", null, null, "081-2"), "Misspelt");
        assertThat(directory.person(id, today).name().getEn()).isEqualTo("Added Persons");
        Refusals.asStale(() -> people.correct(id, shown.version(), new PersonEntry("Stale", null, null, null), REASON));
        Refusals.byRule("required", () -> people.add(new PersonEntry(" ", null, null, null)));
        people.remove(id, forms.person(id).version());
        Refusals.asNotFound(() -> directory.person(id, today));
        Refusals.byRule(
                "remove.inUse",
                () -> people.remove(
                        register.holder.getId(),
                        forms.person(register.holder.getId()).version()));

        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(forms.person(register.other.getId()).name().getEn()).isEqualTo("Another of Kept");
        Refusals.asNotFound(() -> forms.person(register.holder.getId()));
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        Refusals.byRole(() -> people.add(new PersonEntry("Not mine", null, null, null)));
    }

    @Test
    void anIncumbencyIsEnteredWithItsNotificationEndedAndSetAside() {
        Upload scan = new Upload("order.pdf", "%PDF-1.4 an order".getBytes(StandardCharsets.US_ASCII));
        String shown = line();
        incumbencies.enter(
                register.post.getId(),
                new IncumbencyEntry(
                        register.other.getId(),
                        IncumbencyKind.LOOK_AFTER,
                        today.minusDays(3),
                        null,
                        "N/2",
                        today.minusDays(4)),
                scan,
                shown);
        IncumbencyRow entered = incumbency(register.other.getId());
        assertThat(entered.notificationDated()).isEqualTo(today.minusDays(4));
        assertThat(entered.scanned()).isTrue();
        assertThat(directory.notification(entered.id()).contentType()).isEqualTo("application/pdf");
        assertThat(directory.post(register.post.getId(), today).holder().personId())
                .isEqualTo(register.other.getId());

        Refusals.asStale(() -> incumbencies.end(register.post.getId(), entered.id(), today, REASON, shown));
        Refusals.byRule(
                "incumbency.overlapsOpen",
                () -> incumbencies.enter(
                        register.post.getId(),
                        new IncumbencyEntry(register.holder.getId(), IncumbencyKind.ACTING, today, null, null, null),
                        null,
                        line()));
        incumbencies.correct(
                register.post.getId(),
                entered.id(),
                new IncumbencyEntry(
                        register.other.getId(), IncumbencyKind.ACTING, today.minusDays(2), null, "N/3", null),
                null,
                "Wrong charge",
                line());
        assertThat(incumbency(register.other.getId()).kind()).isEqualTo(IncumbencyKind.ACTING);
        assertThat(incumbency(register.other.getId()).scanned()).isTrue();
        incumbencies.end(register.post.getId(), entered.id(), today.minusDays(1), REASON, line());
        assertThat(incumbency(register.other.getId()).until()).isEqualTo(today.minusDays(1));
        incumbencies.setAside(register.post.getId(), entered.id(), "Never happened", line());
        assertThat(directory.post(register.post.getId(), today).line())
                .extracting(IncumbencyRow::personId)
                .containsExactly(register.holder.getId());
        assertThat(forms.newIncumbency(register.post.getId()).mistakes())
                .extracting(VoidedRow::reason)
                .containsExactly("Never happened");
    }

    @Test
    void incumbenciesAreKeptByThoseWhoKeepThePost() {
        String shown = line();
        IncumbencyEntry entry =
                new IncumbencyEntry(register.other.getId(), IncumbencyKind.ACTING, today, null, null, null);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refusals.asNotFound(() -> incumbencies.enter(register.post.getId(), entry, null, shown));
        for (String account : List.of(DemoAccounts.AUDITOR, DemoAccounts.IG_PRISONS, DemoAccounts.AGENCY_HEAD)) {
            SignedIn.as(account);
            Refusals.byRole(() -> incumbencies.enter(register.post.getId(), entry, null, shown));
        }
    }

    private OrganisationDetail organisation(LocalDate day) {
        return organisationQueries.organisation(register.office.getId(), day, 0, 25);
    }

    private IncumbencyRow incumbency(long personId) {
        return directory.post(register.post.getId(), today).line().stream()
                .filter(row -> row.personId() == personId)
                .findFirst()
                .orElseThrow();
    }

    private String line() {
        return directory.post(register.post.getId(), today).shown();
    }

    private void assertNote(String command, long subject, String note) {
        assertThat(em.createQuery(
                                "select e.note from AuditEntry e where e.command = :command and e.subjectId = :subject",
                                String.class)
                        .setParameter("command", command)
                        .setParameter("subject", subject)
                        .getResultList())
                .containsExactly(note);
    }

    private static OrganisationEntry ministry(String name) {
        return new OrganisationEntry(OrganisationKind.MINISTRY, name, null, null);
    }
}
