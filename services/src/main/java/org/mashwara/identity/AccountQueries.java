package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;

/** Reads accounts for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountQueries {

    private static final int MOST_PERSONS = 20;

    private static final String FROM = """
              from account a join person p on p.id = a.person_id
             where (p.name_en ilike ?1 or p.name_ur ilike ?1 or a.sign_in_name ilike ?1 or a.email ilike ?1)
               and (?2 = '' or exists (select 1 from account_role r where r.account_id = a.id and r.role = ?2))
               and (?3 = '' or (?3 = 'locked' and a.locked_at is not null)
                            or (?3 = 'waiting' and a.locked_at is null and a.password_hash is null)
                            or (?3 = 'active' and a.locked_at is null and a.password_hash is not null))
            """;

    @Inject
    private IdentityReader reader;

    @Inject
    private SignInReader signIns;

    /**
     * Accounts by the English name. Two queries.
     *
     * @param search part of a name, a sign-in name or an address; blank for all
     * @param role a role's name; blank for all
     * @param state {@code active}, {@code waiting} (no password chosen yet) or {@code locked}; blank for all
     */
    public Page<AccountRow> list(String search, String role, String state, int first, int size) {
        Object[] filter = {IdentityReader.anywhere(search), text(role), text(state)};
        long total = reader.count("select count(*)" + FROM, filter);
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<AccountRow> page = reader
                .someRows(
                        "select a.id, p.name_en, p.name_ur, a.sign_in_name, a.email,"
                                + " (select string_agg(r.role, ',' order by r.role) from account_role r"
                                + " where r.account_id = a.id), a.locked_at is not null, a.password_hash is not null,"
                                + " exists (select 1 from second_factor f where f.account_id = a.id"
                                + " and f.confirmed_at is not null),"
                                + " (select max(s.begun_at) from sign_in_session s where s.account_id = a.id)"
                                + FROM + " order by p.name_en, a.id",
                        from,
                        rows,
                        filter)
                .stream()
                .map(AccountQueries::row)
                .toList();
        return new Page<>(page, total, from, rows);
    }

    /** @throws NotFoundException if there is no such account */
    public AccountDetail detail(long accountId) {
        return reader.detail(accountId).orElseThrow(() -> new NotFoundException("account", accountId));
    }

    /** The account's sessions, those that go on first; at most 15. One query. */
    public List<SessionRow> sessions(long accountId) {
        return signIns.sessions(accountId);
    }

    /** The latest attempts to sign in with the account's name; at most 15. One query. */
    public List<SignInRow> attempts(long accountId) {
        return signIns.attempts(accountId);
    }

    /** Persons of the register without an account whose name contains the text; at most 20. */
    public List<PersonLine> personsWithoutAccount(String search) {
        return reader.someRows("""
                        select p.id, p.name_en, p.name_ur, p.email from person p
                         where (p.name_en ilike ?1 or p.name_ur ilike ?1)
                           and not exists (select 1 from account a where a.person_id = p.id)
                         order by p.name_en, p.id
                        """, 0, MOST_PERSONS, IdentityReader.anywhere(search)).stream()
                .map(AccountQueries::person)
                .toList();
    }

    /** @throws NotFoundException if there is no such person, or the person has an account already */
    public PersonLine personWithoutAccount(long personId) {
        return reader.rows("""
                        select p.id, p.name_en, p.name_ur, p.email from person p
                         where p.id = ?1 and not exists (select 1 from account a where a.person_id = p.id)
                        """, personId).stream()
                .findFirst()
                .map(AccountQueries::person)
                .orElseThrow(() -> new NotFoundException("person without account", personId));
    }

    private static PersonLine person(Object[] row) {
        return new PersonLine(IdentityReader.id(row[0]), (String) row[1], (String) row[2], (String) row[3]);
    }

    private static AccountRow row(Object[] row) {
        return new AccountRow(
                IdentityReader.id(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                IdentityReader.split(row[5]),
                (Boolean) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                Stored.instant(row[9]));
    }

    private static String text(String filter) {
        return filter == null ? "" : filter;
    }
}
