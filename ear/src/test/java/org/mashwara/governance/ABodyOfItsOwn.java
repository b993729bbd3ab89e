package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A body for one test, set up by an administrator through the services, with posts that no other body knows. */
@ApplicationScoped
public class ABodyOfItsOwn {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private BodyService bodies;

    @Inject
    private SeatService seats;

    @Inject
    private TermsService terms;

    @Inject
    private SystemCommands commands;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /**
     * What was made.
     *
     * @param secretariat the sign-in name of its TWG Secretariat
     * @param posts ids: the secretariat's, then three more
     */
    record Made(long id, String code, String secretariat, List<Long> posts) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Without seats and terms of reference; an administrator stays signed in. */
    Made empty() throws Exception {
        AnAccount.Made account = anAccount.with(Role.SECRETARIAT);
        List<Long> posts = commands.run("test.posts", () -> posts(account.personId()));
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String code = "B" + NUMBER.incrementAndGet() + "-"
                + Long.toString(clock.millis(), 36).toUpperCase(Locale.ROOT);
        return new Made(bodies.create(form(code)), code, account.signInName(), posts);
    }

    /** With the secretariat's seat, a chair, two members, and terms of reference, since last year. */
    Made complete() throws Exception {
        Made made = empty();
        LocalDate since = today().minusYears(1);
        seats.give(made.id(), version(made), made.posts().get(1), SeatCapacity.CHAIR, since);
        seats.give(made.id(), version(made), made.posts().get(2), SeatCapacity.MEMBER, since);
        seats.give(made.id(), version(made), made.posts().get(3), SeatCapacity.MEMBER, since);
        seats.give(made.id(), version(made), made.posts().get(0), SeatCapacity.SECRETARIAT, since);
        terms.introduce(made.id(), version(made), draft(2), since);
        return made;
    }

    BodyForm form(String code) {
        long programme =
                em.createQuery("select min(p.id) from Programme p", Long.class).getSingleResult();
        return new BodyForm(code, "Working Group", "گروپ", "Quetta", "کوئٹہ", "Asia/Karachi", null, null, programme);
    }

    static TermsDraft draft(int quorum) {
        return new TermsDraft(
                "Reviews the workplan",
                "ورک پلان کا جائزہ",
                QuorumBasis.COUNT,
                quorum,
                true,
                false,
                DecisionRule.CONSENSUS,
                List.of(),
                Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING),
                Set.of(IncumbencyKind.REGULAR),
                2,
                MinutesConfirmation.DEEMED,
                14,
                7,
                10,
                FeedbackAttribution.BY_POST);
    }

    long version(Made made) {
        return em.createQuery("select b.version from GoverningBody b where b.id = :id", Long.class)
                .setParameter("id", made.id())
                .getSingleResult();
    }

    private List<Long> posts(long personId) {
        LocalDate since = today().minusYears(2);
        Organisation office = new Organisation(OrganisationKind.SERVICE, text("Office of Bodies"), since, null);
        em.persist(office);
        List<Long> ids = new ArrayList<>();
        for (String name : List.of("Coordinator", "Secretary", "Director", "Inspector")) {
            Post post = new Post(office, text("Body Test " + name), since, null, null);
            em.persist(post);
            ids.add(post.getId());
            if (ids.size() == 1) {
                em.persist(new Incumbency(
                        post, em.find(Person.class, personId), IncumbencyKind.REGULAR, null, Period.from(since)));
            }
        }
        return ids;
    }

    private static LocalText text(String english) {
        return LocalText.of(english, "آزمائش");
    }
}
