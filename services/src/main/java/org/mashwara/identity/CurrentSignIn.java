package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Only;
import org.mashwara.shared.Require;
import org.mashwara.shared.Role;
import org.mashwara.shared.SettingKey;

/** Who is signed in, read once a request in one query, and again after a command. */
@RequestScoped
public class CurrentSignIn implements Actors {

    private static final String BY_ID = """
            select a.id, a.person_id, p.name_en, p.name_ur, a.language, a.locked_at, a.rights_changed_at,
                   (select string_agg(r.role, ',') from account_role r where r.account_id = a.id),
                   (select string_agg(cast(i.post_id as text), ',') from incumbency i
                     where i.person_id = a.person_id
                       and i.valid_from <= ?2 and (i.valid_until is null or i.valid_until >= ?2)),
                   (select string_agg(d.post_id || '/' || d.scope, ',') from delegate d
                     where d.account_id = a.id and d.revoked_at is null
                       and d.valid_from <= ?2 and (d.valid_until is null or d.valid_until >= ?2)),
                   (select x.seen_at from sign_in_session x left join signed_link l on l.id = x.link_id
                     where x.id = ?3 and x.account_id = a.id and x.ended_at is null and l.revoked_at is null
                       and (l.expires_at is null or l.expires_at > ?4)
                       and (l.id is null or lower(l.address) is not distinct from lower(coalesce(a.email, p.email)))),
                   exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null),
                   (select g.value from setting g where g.name = 'SECOND_FACTOR_ROLES'),
                   (select concat_ws('/', l.about_kind, l.about_id, l.post_id, l.id)
                      from sign_in_session x join signed_link l on l.id = x.link_id
                     where x.id = ?3 and x.account_id = a.id),
                   coalesce(a.email, p.email), a.password_hash is not null
              from account a join person p on p.id = a.person_id
             where a.id = ?1
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private SecurityContext security;

    @Inject
    private Clock clock;

    private static final long NO_SESSION = -1;

    private String principal;
    private long session = NO_SESSION;
    private State state;

    private record State(
            Actor actor,
            String language,
            boolean locked,
            Instant rightsChangedAt,
            Instant seenAt,
            boolean needsSecondFactor,
            boolean hasSecondFactor,
            String reachedAt,
            boolean hasPassword) {

        boolean byLink() {
            return actor.byLink();
        }

        boolean secondFactor() {
            return needsSecondFactor || hasSecondFactor;
        }

        boolean toEnrol() {
            return needsSecondFactor && !hasSecondFactor;
        }
    }

    /**
     * A session that goes on.
     *
     * @param roles of the account
     * @param toEnrol whether one of them needs a second factor, which the account does not have yet
     * @param seenAt when the session was last noted as used
     * @param byLink whether a signed link opened it, so that only its pages are shown
     */
    public record Resumed(Set<String> roles, boolean toEnrol, Instant seenAt, boolean byLink) {}

    /**
     * Whether the session that this request goes on with was opened by a link to this very thing, for this account.
     *
     * @param kind of the thing
     * @param post whose part of it
     */
    public boolean goesOnWith(long account, String kind, long thing, long post) {
        return state != null
                && session != NO_SESSION
                && state.byLink()
                && state.actor().accountId() == account
                && state.actor().reaches(kind, thing, post);
    }

    @Override
    public Actor current() {
        return state().map(State::actor).orElseThrow(() -> new NotFoundException("account", "of nobody"));
    }

    /** Who is signed in, or nothing. */
    public Optional<Actor> actor() {
        return state().map(State::actor);
    }

    /** The language that the account has chosen, or nothing if nobody is signed in. */
    public Optional<String> language() {
        return state().map(State::language);
    }

    /**
     * Whether a session may go on, asked before anybody is signed in to this request.
     *
     * @param accountId whose session it is
     * @param sessionId the session
     * @param signedInAt when the session signed in
     * @return nothing if the account is locked, its rights changed since, or the session was ended, or the link that
     *     opened it is not good any more
     */
    public Optional<Resumed> resume(long accountId, long sessionId, Instant signedInAt) {
        principal = String.valueOf(accountId);
        session = sessionId;
        state = read(accountId);
        boolean ended = state == null
                || state.locked()
                || state.seenAt() == null
                || state.byLink() && (state.secondFactor() || !acts(state.actor()))
                || state.rightsChangedAt().isAfter(signedInAt);
        return ended
                ? Optional.empty()
                : Optional.of(new Resumed(
                        state.actor().roles().stream().map(Role::name).collect(Collectors.toSet()),
                        state.toEnrol(),
                        state.seenAt(),
                        state.byLink()));
    }

    /**
     * Whom a signed link lets in, whoever is signed in on the device: the person to whom it was sent, to what it is
     * about.
     *
     * @param kind of the thing that the link opens
     * @return nothing if that person has no account
     * @throws BusinessException {@code link.void} if the account is locked, may not act for the link's post any more, or
     *     is reached at another address than the link was sent to; {@code link.account} if it needs a second factor and
     *     has no password with which to sign in
     */
    Optional<LinkSessions.Admission> admission(OpenedLink link, String kind) {
        return accountOf(link.personId())
                .map(account -> read(account, NO_SESSION))
                .map(found -> admission(found, link, kind));
    }

    private static LinkSessions.Admission admission(State found, OpenedLink link, String kind) {
        Actor admitted = found.actor().admittedTo(new Only(kind, link.aboutId(), link.postId(), link.id()));
        Require.that(!found.locked() && acts(admitted) && link.isSentTo(found.reachedAt()), "link.void");
        Require.that(!found.secondFactor() || found.hasPassword(), "link.account");
        return new LinkSessions.Admission(admitted.accountId(), found.secondFactor());
    }

    private static boolean acts(Actor admitted) {
        return !admitted.roles().isEmpty() && !admitted.posts().isEmpty();
    }

    private Optional<Long> accountOf(Long personId) {
        return entityManager
                .createQuery("select a.id from Account a where a.person.id = :person", Long.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The session of this request; nothing where there is none. */
    public Optional<Long> sessionId() {
        return session == NO_SESSION ? Optional.empty() : Optional.of(session);
    }

    /** Reads anew at the next question. */
    void forget() {
        principal = null;
        state = null;
    }

    private Optional<State> state() {
        Principal caller = security.getCallerPrincipal();
        String name = caller == null ? null : caller.getName();
        if (name == null) {
            return Optional.empty();
        }
        if (!name.equals(principal)) {
            state = AccountStore.accountId(name).map(this::read).orElse(null);
            principal = name;
        }
        return Optional.ofNullable(state);
    }

    private State read(long accountId) {
        return read(accountId, session);
    }

    private State read(long accountId, long sessionId) {
        List<?> rows = entityManager
                .createNativeQuery(BY_ID)
                .setParameter(1, accountId)
                .setParameter(2, LocalDate.now(clock))
                .setParameter(3, sessionId)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        Actor actor = new Actor(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                LocalText.of((String) row[2], (String) row[3]),
                split(row[7]).stream().map(Role::valueOf).collect(Collectors.toSet()),
                split(row[8]).stream().map(Long::valueOf).collect(Collectors.toSet()),
                split(row[9]).stream()
                        .map(delegation -> delegation.split("/"))
                        .collect(Collectors.toMap(
                                part -> Long.valueOf(part[0]), part -> DelegateScope.valueOf(part[1]))));
        boolean needsSecondFactor =
                row[12] != null && !Collections.disjoint(actor.roles(), SettingKey.rolesOf((String) row[12]));
        return new State(
                row[13] == null ? actor : admitted(actor, ((String) row[13]).split("/")),
                (String) row[4],
                row[5] != null,
                Stored.instant(row[6]),
                Stored.instant(row[10]),
                needsSecondFactor,
                (Boolean) row[11],
                (String) row[14],
                (Boolean) row[15]);
    }

    /** @param link kind and id of what it opens, the post, and its own id */
    private static Actor admitted(Actor actor, String[] link) {
        return actor.admittedTo(
                new Only(link[0], Long.parseLong(link[1]), Long.parseLong(link[2]), Long.parseLong(link[3])));
    }

    private static Set<String> split(Object list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.toString().split(",")).collect(Collectors.toSet());
    }
}
