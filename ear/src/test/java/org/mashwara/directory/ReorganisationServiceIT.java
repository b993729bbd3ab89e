package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BaseEntity;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Posts are merged, split and abolished; each is looked at before. */
@ArquillianTest
class ReorganisationServiceIT {

    private static final String REASON = "Cabinet decision 12";

    @Inject
    private ReorganisationService service;

    @Inject
    private ReorganisationQueries previews;

    @Inject
    private RegisterFormQueries forms;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private LocalDate today;
    private ARegister ends;
    private ARegister stays;

    @BeforeEach
    void twoPosts() throws Exception {
        today = LocalDate.now(clock);
        ends = ARegister.of("Ending", today, em, transaction);
        stays = ARegister.of("Staying", today, em, transaction);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
    }

    @Test
    void aPreviewChangesNothingAndTheMergeDoesWhatItSaid() {
        Merge merge = merge(today, "Registrar General");
        ChangePreview preview = previews.merge(merge);
        assertThat(preview.leaving()).extracting(HolderRow::personId).containsExactly(ends.holder.getId());
        assertThat(preview.lines())
                .extracting(ChangeLine::after)
                .containsExactly(today.minusDays(1), ARegister.text("Registrar General"));
        assertThat(directory.post(ends.post.getId(), today).lastDay()).isNull();
        assertThat(directory.post(stays.post.getId(), today).name().getEn()).isEqualTo("Registrar of Staying");

        service.merge(merge);
        PostDetail gone = directory.post(ends.post.getId(), today);
        assertThat(gone.lastDay()).isEqualTo(today.minusDays(1));
        assertThat(gone.holder()).isNull();
        assertThat(gone.successors()).extracting(PostRow::id).containsExactly(stays.post.getId());
        PostDetail merged = directory.post(stays.post.getId(), today);
        assertThat(merged.name().getEn()).isEqualTo("Registrar General");
        assertThat(merged.origins()).extracting(PostRow::id).containsExactly(ends.post.getId());
        assertThat(directory
                        .posts(ends.office.getId(), today, DirectoryOrder.POST, 0, 25)
                        .rows())
                .isEmpty();
        assertThat(directory
                        .posts(ends.office.getId(), today.minusDays(1), DirectoryOrder.POST, 0, 25)
                        .rows())
                .hasSize(1);
        Refusals.asStale(() -> service.merge(merge));
        Refusals.byRule("post.abolished", () -> service.merge(merge(today, null)));
    }

    @Test
    void seatsAndActionPointsGoOnWithThePostThatStays() throws Exception {
        transaction.begin();
        Object body = em.createQuery("select b from GoverningBody b order by b.id", Object.class)
                .setMaxResults(1)
                .getSingleResult();
        long bodyId = ((BaseEntity) body).getId();
        em.createNativeQuery("insert into seat (id, version, body_id, post_id, capacity, precedence, valid_from)"
                        + " select nextval('entity_seq'), 1, ?1, ?2, 'OBSERVER', max(precedence) + 1, ?3 from seat"
                        + " where body_id = ?1")
                .setParameter(1, bodyId)
                .setParameter(2, ends.post.getId())
                .setParameter(3, today.minusYears(1))
                .executeUpdate();
        transaction.commit();
        service.merge(merge(today.plusDays(40), null));
        assertThat(seats(ends.post.getId())).containsExactly(today.plusDays(39).toString());
        assertThat(seats(stays.post.getId())).containsExactly("open");
    }

    private List<String> seats(long postId) {
        List<String> ends = new ArrayList<>();
        for (Object each : em.createNativeQuery(
                        "select coalesce(cast(valid_until as text), 'open') from seat where post_id = ?1")
                .setParameter(1, postId)
                .getResultList()) {
            ends.add(String.valueOf(each));
        }
        return ends;
    }

    @Test
    void aPostIsSplitWithoutLosingItsHolder() {
        Split split = new Split(
                ends.post.getId(), "Registrar (Records)", null, "Registrar (Issue)", null, today, REASON, shown());
        assertThat(previews.split(split).lines()).hasSize(2);
        long part = service.split(split);
        PostDetail kept = directory.post(ends.post.getId(), today);
        assertThat(kept.name().getEn()).isEqualTo("Registrar (Records)");
        assertThat(kept.holder().personId()).isEqualTo(ends.holder.getId());
        assertThat(kept.successors()).extracting(PostRow::id).containsExactly(part);
        PostDetail added = directory.post(part, today);
        assertThat(added.holder()).isNull();
        assertThat(added.grade()).isEqualTo("BS-17");
        assertThat(directory
                        .posts(ends.office.getId(), today.minusDays(1), DirectoryOrder.POST, 0, 25)
                        .rows())
                .hasSize(1);
    }

    @Test
    void aPostIsAbolishedAndItsEndTakenBack() {
        LocalDate ahead = today.plusDays(30);
        Abolition abolition = new Abolition(ends.post.getId(), ahead, REASON, shown());
        assertThat(previews.abolition(abolition).leaving()).hasSize(1);
        service.abolish(abolition);
        assertThat(directory.post(ends.post.getId(), today).line().get(0).until())
                .isEqualTo(ahead.minusDays(1));
        service.restore(ends.post.getId(), "Withdrawn", shown());
        assertThat(directory.post(ends.post.getId(), today).lastDay()).isNull();
    }

    @Test
    void aPreviewSaysWhatIsTiedToThePost() {
        long prisons = em.createQuery(
                        "select i.post.id from Incumbency i, Account a where a.person = i.person"
                                + " and a.signInName = :name and i.period.until is null",
                        Long.class)
                .setParameter("name", DemoAccounts.IG_PRISONS)
                .getSingleResult();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        PostForm form = forms.post(prisons, today);
        ChangePreview preview = previews.postChange(
                prisons,
                new PostEntry(
                        "Inspector General of Prisons and Probation",
                        null,
                        form.organisation().id(),
                        form.parent() == null ? null : form.parent().id(),
                        form.grade()),
                today,
                form.shown());
        assertThat(preview.touched()).extracting(Touched::kind).contains(Touched.Kind.BODY, Touched.Kind.STAFF);
        assertThat(directory.post(prisons, today).name()).isEqualTo(form.name());
    }

    @Test
    void onlyAnAdministratorReorganises() {
        Merge merge = merge(today, null);
        for (String account : List.of(DemoAccounts.SECRETARIAT, DemoAccounts.AUDITOR, DemoAccounts.IG_PRISONS)) {
            SignedIn.as(account);
            Refusals.byRole(() -> service.merge(merge));
            Refusals.byRole(() -> previews.merge(merge));
        }
    }

    private Merge merge(LocalDate from, String name) {
        return new Merge(ends.post.getId(), stays.post.getId(), name, null, from, REASON, shown());
    }

    private String shown() {
        return forms.reorganised(ends.post.getId(), today).shownWithLine();
    }
}
