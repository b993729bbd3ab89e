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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
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
                   (select x.seen_at from sign_in_session x
                     where x.id = ?3 and x.account_id = a.id and x.ended_at is null),
                   exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null),
                   (select g.value from setting g where g.name = 'SECOND_FACTOR_ROLES')
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
            Actor actor, String language, boolean locked, Instant rightsChangedAt, Instant seenAt, boolean toEnrol) {}

    /**
     * A session that goes on.
     *
     * @param roles of the account
     * @param toEnrol whether one of them needs a second factor, which the account does not have yet
     * @param seenAt when the session was last noted as used
     */
    public record Resumed(Set<String> roles, boolean toEnrol, Instant seenAt) {}

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
     * @return nothing if the account is locked, its rights changed since, or the session was ended
     */
    public Optional<Resumed> resume(long accountId, long sessionId, Instant signedInAt) {
        principal = String.valueOf(accountId);
        session = sessionId;
        state = read(accountId);
        boolean ended = state == null
                || state.locked()
                || state.seenAt() == null
                || state.rightsChangedAt().isAfter(signedInAt);
        return ended
                ? Optional.empty()
                : Optional.of(new Resumed(
                        state.actor().roles().stream().map(Role::name).collect(Collectors.toSet()),
                        state.toEnrol(),
                        state.seenAt()));
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
        List<?> rows = entityManager
                .createNativeQuery(BY_ID)
                .setParameter(1, accountId)
                .setParameter(2, LocalDate.now(clock))
                .setParameter(3, session)
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
                actor,
                (String) row[4],
                row[5] != null,
                Stored.instant(row[6]),
                Stored.instant(row[10]),
                needsSecondFactor && !(Boolean) row[11]);
    }

    private static Set<String> split(Object list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.toString().split(",")).collect(Collectors.toSet());
    }
}
