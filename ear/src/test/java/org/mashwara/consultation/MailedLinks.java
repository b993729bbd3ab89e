package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mashwara.directory.Person;
import org.mashwara.directory.PersonEntry;
import org.mashwara.directory.PersonService;
import org.mashwara.identity.LinkGrant;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.LocalText;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Signed links as the mails of a round carry them, and the addresses to which they go. */
@ApplicationScoped
class MailedLinks {

    @Inject
    private SignedLinks links;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private PersonService persons;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    /** To the person of an account, for the Inspector General's post. */
    String linkTo(long round, String account) throws Exception {
        long person = review.number("select person_id from account where sign_in_name = '%s'".formatted(account));
        return linkTo(round, person, review.postOf(DemoAccounts.IG_PRISONS));
    }

    /** To where the person is reached. */
    String linkTo(long round, long person, long post) throws Exception {
        String address =
                review.text("select coalesce((select a.email from account a where a.person_id = p.id), p.email)"
                        + " from person p where p.id = " + person);
        transaction.begin();
        String code = links.issue(new LinkGrant(
                LinkPurpose.RESPONSE,
                RoundAccess.LINKED,
                round,
                post,
                person,
                LocalText.of("Inspector General", null),
                address,
                Instant.now().plus(1, ChronoUnit.DAYS)));
        transaction.commit();
        return code;
    }

    /** Puts a person's address right. */
    void correct(long person, String address) {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Person before = em.find(Person.class, person);
        persons.correct(
                person,
                review.version("person", person),
                new PersonEntry(before.getName().getEn(), before.getName().getUr(), address, before.getTelephone()),
                "A slip of the pen");
        em.getEntityManagerFactory().getCache().evict(Person.class);
    }
}
