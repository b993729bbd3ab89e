package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Period;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

@ArquillianTest
class DirectoryQueriesIT {

    private static final int MOST_QUERIES = 8;

    @Inject
    private DirectoryQueries queries;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void aPostIsNamedAndHeldAsOnTheDayAskedFor() throws Exception {
        LocalDate renamed = LocalDate.of(2014, 7, 1);
        transaction.begin();
        Organisation office = office("Office of Old Names");
        Post post = new Post(office, LocalText.of("Keeper of Old Names", null), LocalDate.of(2010, 1, 1), null, null);
        Person keeper = new Person(LocalText.of("Old Keeper", null), null, null);
        post.rename(LocalText.of("Keeper of New Names", null), renamed);
        em.persist(post);
        em.persist(keeper);
        em.persist(new Incumbency(
                post,
                keeper,
                IncumbencyKind.REGULAR,
                null,
                Period.between(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 12, 31))));
        transaction.commit();
        SignedIn.as(DemoAccounts.IG_PRISONS);

        PostDetail before = queries.post(post.getId(), renamed.minusDays(1));
        assertThat(before.name().getEn()).isEqualTo("Keeper of Old Names");
        assertThat(before.holder().person().getEn()).isEqualTo("Old Keeper");
        PostDetail today = queries.post(post.getId(), LocalDate.now(clock));
        assertThat(today.name().getEn()).isEqualTo("Keeper of New Names");
        assertThat(today.holder()).isNull();
        assertThat(queries.person(keeper.getId(), renamed).incumbencies())
                .extracting(IncumbencyRow::current)
                .containsExactly(true);
    }

    @Test
    void aPostTellsInWhichBodiesItSits() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        LocalDate held = LocalDate.of(2014, 3, 18);
        long prisons = em.createQuery(
                        "select n.post.id from PostName n where n.name.en = :name and n.period.until is null",
                        Long.class)
                .setParameter("name", "Inspector General of Prisons, Balochistan")
                .getSingleResult();

        assertThat(queries.seats(prisons, held)).anySatisfy(seat -> {
            assertThat(seat.bodyCode()).isEqualTo("TWG-BAL");
            assertThat(seat.capacityKey()).isEqualTo("bodies.capacity.MEMBER");
            assertThat(seat.precedence()).isPositive();
        });
        assertThat(queries.seats(prisons, LocalDate.of(1990, 1, 1))).isEmpty();
    }

    @Test
    void aSearchForgivesSmallMistakesAndFindsEitherLanguage() throws Exception {
        transaction.begin();
        em.persist(new Person(LocalText.of("Khudadad Marwat Searched", "خداداد مروت"), null, null));
        transaction.commit();
        SignedIn.as(DemoAccounts.AUDITOR);

        assertThat(found("khudadad marvat")).contains("Khudadad Marwat Searched");
        assertThat(found("خداداد")).contains("Khudadad Marwat Searched");
        assertThat(found("خداداد مرؤت")).contains("Khudadad Marwat Searched");
        assertThat(found("twg-bal")).contains("Technical Working Group, Balochistan");
        assertThat(found("%")).isEmpty();
        assertThat(found("xqzzyw")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        SignedIn.as(DemoAccounts.AUDITOR);
        Page<PostRow> page = queries.posts(null, LocalDate.now(clock), DirectoryOrder.POST, 1_000_000, 10);
        assertThat(page.rows()).isNotEmpty();
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        SignedIn.as(DemoAccounts.AUDITOR);
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> queries.post(-1, today)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.person(-1, today)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.organisationPath(-1, today)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsNotSignedInReadsNothing() {
        assertThatThrownBy(() -> queries.persons("Khan")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPageTakesFewQueriesHoweverManyRows() throws Exception {
        LocalDate today = LocalDate.now(clock);
        transaction.begin();
        Organisation office = office("Office of Many");
        Person person = new Person(LocalText.of("Manifold Holder", null), null, null);
        em.persist(person);
        Post head = null;
        for (int i = 0; i < 60; i++) {
            Post post =
                    new Post(office, LocalText.of("Manifold Post " + i, null), LocalDate.of(2010, 1, 1), null, head);
            em.persist(post);
            em.persist(new Incumbency(
                    post, person, IncumbencyKind.ADDITIONAL_CHARGE, null, Period.from(LocalDate.of(2011, 1, 1))));
            head = head == null ? post : head;
        }
        transaction.commit();
        long headId = head.getId();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        queries.posts(null, today, DirectoryOrder.ORGANISATION, 0, 1);

        for (int size : new int[] {2, 50}) {
            for (DirectoryOrder order : DirectoryOrder.values()) {
                assertFew(() -> queries.posts(office.getId(), today, order, 0, size));
            }
            assertFew(() -> queries.search("Manifold", today, null, 0, size));
        }
        assertFew(() -> queries.post(headId, today));
        assertFew(() -> queries.person(person.getId(), today));
    }

    @Test
    void pagesOfAnyOrderFollowOneAnother() throws Exception {
        LocalDate today = LocalDate.now(clock);
        LocalDate moved = LocalDate.of(2015, 1, 1);
        transaction.begin();
        Organisation root = office("Pages Office");
        for (String name : new String[] {"Z", "A", "M"}) {
            Organisation below = new Organisation(
                    OrganisationKind.SERVICE,
                    LocalText.of("Pages Office " + name, null),
                    LocalDate.of(2010, 1, 1),
                    root);
            em.persist(below);
            for (int n = 0; n < 7; n++) {
                Post post = new Post(
                        n == 3 ? root : below,
                        LocalText.of("Page " + n % 3, null),
                        LocalDate.of(2010 + n % 2, 1, 1),
                        "BS-" + (15 + n % 3),
                        null);
                em.persist(post);
                if (n == 3) {
                    post.moveTo(new Place(below, null, "BS-20"), moved);
                }
                if (n % 2 == 0) {
                    Person person = new Person(LocalText.of("Turner " + (9 - n), null), null, null);
                    em.persist(person);
                    em.persist(new Incumbency(post, person, IncumbencyKind.REGULAR, null, Period.from(moved)));
                }
            }
        }
        transaction.commit();
        SignedIn.as(DemoAccounts.IG_PRISONS);

        for (LocalDate day : new LocalDate[] {today, moved, moved.minusDays(1), LocalDate.of(2010, 6, 1)}) {
            for (DirectoryOrder order : DirectoryOrder.values()) {
                List<PostRow> all =
                        queries.posts(root.getId(), day, order, 0, 100).rows();
                assertThat(all).as("%s on %s", order, day).hasSize(day.getYear() == 2010 ? 12 : 21);
                List<PostRow> inPages = new ArrayList<>();
                for (int first = 0; first < all.size(); first += 4) {
                    Page<PostRow> page = queries.posts(root.getId(), day, order, first, 4);
                    assertThat(page.total()).isEqualTo(all.size());
                    assertThat(page.first()).isEqualTo(first);
                    inPages.addAll(page.rows());
                }
                assertThat(inPages).as("%s on %s", order, day).isEqualTo(all);
            }
        }
        assertThat(queries.posts(root.getId(), moved.minusDays(1), DirectoryOrder.ORGANISATION, 0, 100)
                        .rows())
                .extracting(row -> row.organisation().getEn())
                .startsWith("Pages Office", "Pages Office", "Pages Office", "Pages Office A")
                .endsWith("Pages Office Z");
        assertThat(queries.posts(root.getId(), today, DirectoryOrder.ORGANISATION, 0, 100)
                        .rows())
                .extracting(row -> row.grade())
                .startsWith("BS-20");
    }

    private void assertFew(Callable<?> read) throws Exception {
        assertThat(Statements.during(em, read)).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    private List<String> found(String words) {
        return queries.search(words, LocalDate.now(clock), null, 0, 25).hits().stream()
                .map(hit -> hit.name().getEn())
                .toList();
    }

    private Organisation office(String name) {
        Organisation office =
                new Organisation(OrganisationKind.SERVICE, LocalText.of(name, null), LocalDate.of(2010, 1, 1), null);
        em.persist(office);
        return office;
    }
}
