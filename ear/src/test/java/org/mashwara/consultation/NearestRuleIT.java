package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.LineOfHolders;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Place;
import org.mashwara.directory.Post;
import org.mashwara.shared.LocalText;

/** The rule of clearance that applies, and the department above, follow offices that move. */
@ArquillianTest
class NearestRuleIT {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate PRISONS_MOVE = LocalDate.of(2020, 7, 1);
    private static final LocalDate INSPECTOR_MOVES = LocalDate.of(2024, 3, 1);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ClearanceRepository clearances;

    private final List<Object> kept = new ArrayList<>();

    private Organisation government;
    private Organisation home;
    private Organisation law;
    private Organisation prisons;
    private Organisation academy;
    private Post homeSecretary;
    private Post additional;
    private Post inspector;

    /** The prisons stood under Home, then under Law; the inspector then left them for an academy directly under Home. */
    @BeforeEach
    void reorganise() throws Exception {
        transaction.begin();
        government = organisation(OrganisationKind.AGENCY, "Government", null);
        home = organisation(OrganisationKind.DEPARTMENT, "Home", government);
        law = organisation(OrganisationKind.MINISTRY, "Law", government);
        prisons = organisation(OrganisationKind.SERVICE, "Prisons", home);
        academy = organisation(OrganisationKind.SERVICE, "Academy", home);
        homeSecretary = post(home, "Home Secretary", null);
        additional = post(home, "Additional Secretary", homeSecretary);
        inspector = post(prisons, "Inspector", homeSecretary);
        prisons.moveUnder(law, PRISONS_MOVE);
        inspector.moveTo(new Place(academy, homeSecretary, null), INSPECTOR_MOVES);
        kept.forEach(entityManager::persist);
        entityManager.flush();
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
    }

    @Test
    void aPostsOwnRuleComesFirstThenThatOfTheNearestOrganisationOfTheDay() {
        assertThat(applying(INSPECTOR_MOVES)).isNull();
        ClearanceRule ofGovernment = rule(ClearanceRule.ofOrganisation(government));
        ClearanceRule ofHome = rule(ClearanceRule.ofOrganisation(home));
        ClearanceRule ofLaw = rule(ClearanceRule.ofOrganisation(law));
        assertThat(applying(PRISONS_MOVE.minusDays(1))).as("under Home").isEqualTo(ofHome);
        assertThat(applying(PRISONS_MOVE)).as("under Law").isEqualTo(ofLaw);
        assertThat(applying(INSPECTOR_MOVES.minusDays(1))).isEqualTo(ofLaw);
        assertThat(applying(INSPECTOR_MOVES)).as("in the academy").isEqualTo(ofHome);

        ClearanceRule ofPrisons = rule(ClearanceRule.ofOrganisation(prisons));
        assertThat(applying(PRISONS_MOVE)).isEqualTo(ofPrisons);
        assertThat(applying(INSPECTOR_MOVES)).isEqualTo(ofHome);
        entityManager.remove(ofHome);
        assertThat(applying(INSPECTOR_MOVES)).as("two levels up").isEqualTo(ofGovernment);
        ClearanceRule own = rule(ClearanceRule.ofPost(inspector));
        assertThat(applying(PRISONS_MOVE)).isEqualTo(own);
        assertThat(applying(INSPECTOR_MOVES)).isEqualTo(own);
    }

    @Test
    void theDepartmentAboveIsThatOfTheDayWithThePostsThatHeadIt() {
        assertThat(above(PRISONS_MOVE.minusDays(1))).isEqualTo(home);
        assertThat(heads(PRISONS_MOVE.minusDays(1)))
                .as("not those under them, nor of another office")
                .containsExactly(homeSecretary);
        assertThat(above(PRISONS_MOVE)).isEqualTo(law);
        assertThat(heads(PRISONS_MOVE)).isEmpty();
        assertThat(above(INSPECTOR_MOVES)).isEqualTo(home);
        assertThat(clearances.departmentAbove(additional.getId(), INSPECTOR_MOVES))
                .as("its own department does not stand above a post")
                .isEmpty();

        additional.moveTo(new Place(home, null, null), INSPECTOR_MOVES);
        entityManager.flush();
        assertThat(heads(INSPECTOR_MOVES)).containsExactly(homeSecretary, additional);
        assertThat(heads(PRISONS_MOVE.minusDays(1))).containsExactly(homeSecretary);
        new LineOfHolders(homeSecretary, List.of()).abolish(INSPECTOR_MOVES.plusDays(1));
        entityManager.flush();
        assertThat(heads(INSPECTOR_MOVES.plusDays(2))).containsExactly(additional);
    }

    private ClearanceRule applying(LocalDate day) {
        return clearances.applying(inspector.getId(), day).orElse(null);
    }

    private Organisation above(LocalDate day) {
        return clearances.departmentAbove(inspector.getId(), day).orElseThrow();
    }

    private List<Post> heads(LocalDate day) {
        return clearances.headsOf(above(day), day);
    }

    private ClearanceRule rule(ClearanceRule rule) {
        long anybody = ((Number) entityManager
                        .createNativeQuery("select min(id) from account")
                        .getSingleResult())
                .longValue();
        rule.lay(true, null, false, Instant.parse("2026-01-01T08:00:00Z"), anybody);
        entityManager.persist(rule);
        entityManager.flush();
        return rule;
    }

    private Organisation organisation(OrganisationKind kind, String name, Organisation above) {
        Organisation organisation = new Organisation(kind, LocalText.of(name, null), START, above);
        kept.add(organisation);
        return organisation;
    }

    private Post post(Organisation of, String name, Post above) {
        Post post = new Post(of, LocalText.of(name, null), START, null, above);
        kept.add(post);
        return post;
    }
}
