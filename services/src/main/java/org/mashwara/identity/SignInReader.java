package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.mashwara.shared.SettingKey;

/** Reads where and when an account signed in. */
@ApplicationScoped
class SignInReader {

    private static final int MOST = 15;

    @Inject
    private IdentityReader reader;

    @Inject
    private Clock clock;

    /** The account's sessions, those that go on first, then the latest; at most 15. One query. */
    List<SessionRow> sessions(long accountId) {
        return reader
                .someRows(
                        """
                        select x.* from (
                        select s.id, s.address, s.browser, s.system, s.begun_at, s.seen_at,
                               case when s.end_reason is not null then s.end_reason
                                    when s.begun_at < a.rights_changed_at then 'CHANGED'
                                    when s.seen_at < cast(?2 as timestamptz) - make_interval(mins => coalesce(
                                        (select cast(g.value as integer) from setting g where g.name = 'IDLE_MINUTES'),
                                        cast(?3 as integer)) + 5) then 'IDLE'
                                    else 'OPEN' end as state,
                               s.link_id is not null as by_link
                          from sign_in_session s join account a on a.id = s.account_id
                         where s.account_id = ?1
                        ) x order by x.state <> 'OPEN', x.begun_at desc, x.id desc
                        """,
                        0,
                        MOST,
                        accountId,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Integer.valueOf(SettingKey.IDLE_MINUTES.getStandard()))
                .stream()
                .map(row -> new SessionRow(
                        IdentityReader.id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Stored.instant(row[4]),
                        Stored.instant(row[5]),
                        (String) row[6],
                        (Boolean) row[7]))
                .toList();
    }

    /** Attempts to sign in with the account's name, the latest first; at most 15. One query. */
    List<SignInRow> attempts(long accountId) {
        return reader.someRows("""
                        select t.at, t.kind, t.succeeded, t.address, t.browser, t.system
                          from sign_in_attempt t
                          join account a on lower(a.sign_in_name) = t.sign_in_name
                         where a.id = ?1
                         order by t.at desc, t.id desc
                        """, 0, MOST, accountId).stream()
                .map(row -> new SignInRow(
                        Stored.instant(row[0]),
                        (String) row[1],
                        (Boolean) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}
