package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.DelegateScope;

/** The queries that several read models of identity share. */
@ApplicationScoped
class IdentityReader {

    private static final String POST_LINES = """
            select p.id, n.name_en, n.name_ur from post p
              join post_name n on n.post_id = p.id
               and n.valid_from <= ?2 and (n.valid_until is null or n.valid_until >= ?2)
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Three queries. */
    Optional<AccountDetail> detail(long accountId) {
        List<Object[]> rows = rows("""
                select a.id, a.version, p.name_en, p.name_ur, a.sign_in_name, a.email, a.language,
                       (select string_agg(r.role, ',' order by r.role) from account_role r where r.account_id = a.id),
                       a.locked_at, a.password_hash is not null, a.created_at,
                       (select max(c.expires_at) from one_time_code c
                         where c.account_id = a.id and c.used_at is null and c.expires_at > ?2),
                       a.person_id,
                       (select f.confirmed_at from second_factor f where f.account_id = a.id),
                       (select count(*) from recovery_code r where r.account_id = a.id and r.used_at is null),
                       exists (select 1 from account_role r join setting g on g.name = 'SECOND_FACTOR_ROLES'
                                where r.account_id = a.id
                                  and r.role = any (string_to_array(g.value, ','))),
                       a.leaves_with_post
                  from account a join person p on p.id = a.person_id
                 where a.id = ?1
                """, accountId, clock.instant().atOffset(java.time.ZoneOffset.UTC));
        return rows.stream()
                .findFirst()
                .map(row -> new AccountDetail(
                        id(row[0]),
                        id(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        split(row[7]),
                        Stored.instant(row[8]),
                        (Boolean) row[9],
                        Stored.instant(row[10]),
                        Stored.instant(row[11]),
                        Stored.instant(row[13]),
                        id(row[14]),
                        (Boolean) row[15],
                        (Boolean) row[16],
                        heldBy(id(row[12])),
                        delegatedTo(id(row[0]))));
    }

    Optional<PostLine> post(long postId) {
        return lines(POST_LINES + " where p.id = ?1", postId).stream().findFirst();
    }

    private List<PostLine> heldBy(long personId) {
        return lines(POST_LINES + """
                         where exists (select 1 from incumbency i where i.post_id = p.id and i.person_id = ?1
                           and i.valid_from <= ?2 and (i.valid_until is null or i.valid_until >= ?2))
                         order by n.name_en, p.id
                        """, personId);
    }

    private List<DelegatedPost> delegatedTo(long accountId) {
        return rows("""
                select p.id, n.name_en, n.name_ur, d.scope, d.valid_until
                  from delegate d
                  join post p on p.id = d.post_id
                  join post_name n on n.post_id = p.id
                   and n.valid_from <= ?2 and (n.valid_until is null or n.valid_until >= ?2)
                 where d.account_id = ?1 and d.revoked_at is null
                   and d.valid_from <= ?2 and (d.valid_until is null or d.valid_until >= ?2)
                 order by n.name_en, p.id
                """, accountId, LocalDate.now(clock)).stream()
                .map(row -> new DelegatedPost(
                        id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        DelegateScope.valueOf((String) row[3]),
                        Stored.day(row[4])))
                .toList();
    }

    private List<PostLine> lines(String sql, long id) {
        return rows(sql, id, LocalDate.now(clock)).stream()
                .map(row -> new PostLine(id(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /** The rows of a query with positional parameters. */
    List<Object[]> rows(String sql, Object... parameters) {
        return rows(query(sql, parameters));
    }

    /** Some rows of a query with positional parameters. */
    List<Object[]> someRows(String sql, int first, int size, Object... parameters) {
        return rows(query(sql, parameters).setFirstResult(first).setMaxResults(size));
    }

    /** The number that a query with positional parameters counts. */
    long count(String sql, Object... parameters) {
        return id(query(sql, parameters).getSingleResult());
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static List<Object[]> rows(Query query) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    static long id(Object number) {
        return ((Number) number).longValue();
    }

    static Long idOrNull(Object number) {
        return number == null ? null : id(number);
    }

    static List<String> split(Object list) {
        return list == null ? List.of() : List.of(list.toString().split(","));
    }

    /** A pattern for {@code like} that finds the text anywhere; blank finds everything. */
    static String anywhere(String text) {
        String sought = text == null ? "" : text.strip();
        return "%" + sought.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
