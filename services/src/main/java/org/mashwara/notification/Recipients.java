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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Person;
import org.mashwara.governance.SeatHolder;
import org.mashwara.identity.Account;
import org.mashwara.identity.Delegate;
import org.mashwara.identity.LinkOffer;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/**
 * To whom a mail to a post goes: whoever holds it on a day, and its delegates. Two queries for any number of posts, one
 * more where nobody of them has an account.
 */
@ApplicationScoped
class Recipients {

    /** Stands in a list of ids that would be empty. */
    private static final Long NOBODY = -1L;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * A person to write to.
     *
     * @param personId the person; null for an office that nobody holds
     * @param name the person's name
     * @param address where mails go, or null
     * @param mayAnswer the person may answer for the post, not only look
     * @param letIn a signed link may let the person in, by {@link LinkOffer}
     */
    record Recipient(Long personId, LocalText name, String address, boolean mayAnswer, boolean letIn) {

        /** An office that nobody holds and nobody acts for. */
        static Recipient office(LocalText post) {
            return new Recipient(null, post, null, false, false);
        }
    }

    /**
     * An account that is written to.
     *
     * @param delegate for which of the posts it acts; null for none
     * @param letIn whether a signed link may let it in
     */
    private record Acting(Account account, Delegate delegate, boolean letIn) {}

    /** By the post's id; nobody where a post is vacant and has no delegate. Locked accounts get no mail. */
    Map<Long, List<Recipient>> of(Collection<Long> posts, LocalDate day) {
        return of(posts, day, List.of());
    }

    /**
     * The same, one query less where all holders are known.
     *
     * @param known seats with whoever holds their posts on that day
     */
    Map<Long, List<Recipient>> of(Collection<Long> posts, LocalDate day, Collection<SeatHolder> known) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        Map<Long, Incumbency> holders = holders(posts, day, known);
        List<Object[]> rows = read(holders.values(), posts);
        Set<Role> needing = rows.isEmpty()
                ? settings.roles(SettingKey.SECOND_FACTOR_ROLES)
                : SettingKey.rolesOf(
                        rows.get(0)[4] == null
                                ? SettingKey.SECOND_FACTOR_ROLES.getStandard()
                                : (String) rows.get(0)[4]);
        List<Acting> acting = rows.stream().map(row -> acting(row, needing)).toList();
        Map<Long, Acting> accounts = new HashMap<>();
        acting.forEach(each -> accounts.put(each.account().getPerson().getId(), each));
        boolean newcomers = holders.values().stream()
                        .anyMatch(each -> !accounts.containsKey(each.getPerson().getId()))
                && LinkOffer.isForNewcomer(needing);
        Map<Long, Map<Long, Recipient>> found = new HashMap<>();
        holders.forEach((post, incumbency) -> {
            Person holder = incumbency.getPerson();
            Acting member = accounts.get(holder.getId());
            if (member == null) {
                add(found, post, new Recipient(holder.getId(), holder.getName(), holder.getEmail(), true, newcomers));
            } else if (!member.account().isLocked()) {
                String address = member.account().reachedAt();
                add(found, post, new Recipient(holder.getId(), holder.getName(), address, true, member.letIn()));
            }
        });
        acting.stream()
                .filter(each -> each.delegate() != null && !each.account().isLocked())
                .forEach(each -> add(
                        found,
                        each.delegate().getPost().getId(),
                        new Recipient(
                                each.account().getPerson().getId(),
                                each.account().getPerson().getName(),
                                each.account().reachedAt(),
                                each.delegate().getScope().covers(DelegateScope.ANSWER),
                                each.letIn())));
        Map<Long, List<Recipient>> recipients = new HashMap<>();
        found.forEach((post, people) -> recipients.put(post, new ArrayList<>(people.values())));
        return recipients;
    }

    /** A person by itself; nobody where the account is locked. */
    Optional<Recipient> person(Person person) {
        Optional<Account> account = em.createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
        String address = account.isPresent() ? account.get().reachedAt() : person.getEmail();
        return account.filter(Account::isLocked).isPresent()
                ? Optional.empty()
                : Optional.of(new Recipient(person.getId(), person.getName(), address, true, false));
    }

    private static void add(Map<Long, Map<Long, Recipient>> found, Long post, Recipient recipient) {
        found.computeIfAbsent(post, key -> new LinkedHashMap<>()).putIfAbsent(recipient.personId(), recipient);
    }

    private Map<Long, Incumbency> holders(Collection<Long> posts, LocalDate day, Collection<SeatHolder> known) {
        Map<Long, Incumbency> holders = new HashMap<>();
        Set<Long> unknown = new HashSet<>(posts);
        known.forEach(seat -> {
            long post = seat.seat().getPost().getId();
            if (unknown.remove(post) && !seat.isVacant()) {
                holders.put(post, seat.incumbency());
            }
        });
        holders.putAll(incumbencies.holdersOn(unknown, day));
        return holders;
    }

    /**
     * The holders' accounts and, whatever day it is about, those of whoever acts for the posts when the mail is written;
     * with the person, the delegation, the number of second factors, the roles that need one, and the account's own.
     */
    private List<Object[]> read(Collection<Incumbency> holders, Collection<Long> posts) {
        Set<Long> persons = new HashSet<>(Set.of(NOBODY));
        holders.forEach(holder -> persons.add(holder.getPerson().getId()));
        return em.createQuery(
                        "select a, p, d,"
                                + " (select count(f) from SecondFactor f where f.account = a and f.confirmedAt is not null),"
                                + " (select s.value from Setting s where s.key = :needing),"
                                + " SQL('(select string_agg(r.role, '','') from account_role r where r.account_id = ?)', a.id)"
                                + " from Account a join a.person p left join Delegate d on d.account = a"
                                + " and d.post.id in :posts and d.revokedAt is null and d.period.from <= :day"
                                + " and (d.period.until is null or d.period.until >= :day)"
                                + " where p.id in :persons or d.id is not null order by d.id",
                        Object[].class)
                .setParameter("posts", posts)
                .setParameter("day", LocalDate.now(clock))
                .setParameter("persons", persons)
                .setParameter("needing", SettingKey.SECOND_FACTOR_ROLES)
                .getResultList();
    }

    private static Acting acting(Object[] row, Set<Role> needing) {
        return new Acting(
                (Account) row[0],
                (Delegate) row[2],
                LinkOffer.isFor(SettingKey.rolesOf((String) row[5]), (Long) row[3] > 0, needing));
    }
}
