package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Person;
import org.mashwara.identity.Account;
import org.mashwara.identity.Delegate;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;

/** To whom a mail to a post goes: whoever holds it on a day, and its delegates. Three queries for any number of posts. */
@ApplicationScoped
class Recipients {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Clock clock;

    /**
     * A person to write to.
     *
     * @param personId the person; null for an office that nobody holds
     * @param name the person's name
     * @param address where mails go, or null
     * @param mayAnswer the person may answer for the post, not only look
     */
    record Recipient(Long personId, LocalText name, String address, boolean mayAnswer) {

        /** An office that nobody holds and nobody acts for. */
        static Recipient office(LocalText post) {
            return new Recipient(null, post, null, false);
        }
    }

    /** By the post's id; nobody where a post is vacant and has no delegate. Locked accounts get no mail. */
    Map<Long, List<Recipient>> of(Collection<Long> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        Map<Long, Incumbency> holders = incumbencies.holdersOn(posts, day);
        Map<Long, Account> accounts = accountsOf(holders.values());
        Map<Long, Map<Long, Recipient>> found = new HashMap<>();
        holders.forEach((post, incumbency) -> {
            Person holder = incumbency.getPerson();
            Account account = accounts.get(holder.getId());
            if (account == null || !account.isLocked()) {
                String address = account == null ? holder.getEmail() : account.getEmail();
                add(found, post, holder, address, true);
            }
        });
        delegatesOf(posts).forEach(delegate -> {
            Account account = delegate.getAccount();
            add(
                    found,
                    delegate.getPost().getId(),
                    account.getPerson(),
                    account.getEmail(),
                    delegate.getScope().covers(DelegateScope.ANSWER));
        });
        Map<Long, List<Recipient>> recipients = new HashMap<>();
        found.forEach((post, people) -> recipients.put(post, new ArrayList<>(people.values())));
        return recipients;
    }

    /** A person by itself; nobody where the account is locked. */
    Optional<Recipient> person(Person person) {
        return em.createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(account -> account.isLocked()
                        ? Optional.<Recipient>empty()
                        : Optional.of(new Recipient(person.getId(), person.getName(), account.getEmail(), true)))
                .orElseGet(() -> Optional.of(new Recipient(person.getId(), person.getName(), person.getEmail(), true)));
    }

    private static void add(
            Map<Long, Map<Long, Recipient>> found, Long post, Person person, String address, boolean mayAnswer) {
        found.computeIfAbsent(post, key -> new LinkedHashMap<>())
                .putIfAbsent(person.getId(), new Recipient(person.getId(), person.getName(), address, mayAnswer));
    }

    private Map<Long, Account> accountsOf(Collection<Incumbency> holders) {
        Set<Long> persons =
                holders.stream().map(holder -> holder.getPerson().getId()).collect(Collectors.toSet());
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select a from Account a where a.person.id in :persons", Account.class)
                .setParameter("persons", persons)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(account -> account.getPerson().getId(), account -> account));
    }

    /** Whoever acts for the posts when the mail is written, whenever the day is that it is about. */
    private List<Delegate> delegatesOf(Collection<Long> posts) {
        return em.createQuery(
                        "select d from Delegate d join fetch d.account a join fetch a.person"
                                + " where d.post.id in :posts and d.revokedAt is null and a.lockedAt is null"
                                + " and d.period.from <= :day and (d.period.until is null or d.period.until >= :day)"
                                + " order by d.id",
                        Delegate.class)
                .setParameter("posts", posts)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }
}
