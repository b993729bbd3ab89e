package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Looks how far a new portal has come; asks the data, so that it never matters where or how a step was done. */
@ApplicationScoped
class FirstStepsReader {

    /** A chair and one more. */
    private static final int FEWEST_MEMBERS = 2;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * What one query tells.
     *
     * @param bodyId the oldest body that has not ended, or null
     * @param secretariatId who holds a post with the secretariat's seat and has no account of the role, or null
     */
    record Progress(Set<FirstStep> done, Long bodyId, Long secretariatId) {}

    Progress progress() {
        Object[] row = (Object[])
                em.createNativeQuery("""
                        with body as (select min(id) as id from governing_body where valid_until is null),
                             place as (select s.capacity, s.post_id from seat s, body b
                                        where s.body_id = b.id and s.valid_from <= ?1
                                          and (s.valid_until is null or s.valid_until >= ?1)),
                             runs as (select i.person_id,
                                             exists (select 1 from account a join account_role r on r.account_id = a.id
                                                      where a.person_id = i.person_id and r.role = 'SECRETARIAT') as may
                                        from place p join incumbency i on i.post_id = p.post_id
                                       where p.capacity = 'SECRETARIAT' and i.valid_from <= ?1
                                         and (i.valid_until is null or i.valid_until >= ?1))
                        select exists (select 1 from programme),
                               (select id from body),
                               exists (select 1 from place where capacity = 'CHAIR'),
                               (select count(*) from place where capacity in ('CHAIR', 'CO_CHAIR', 'MEMBER')),
                               (select min(person_id) from runs where not may),
                               exists (select 1 from runs),
                               exists (select 1 from runs where may),
                               exists (select 1 from terms_of_reference t, body b
                                        where t.body_id = b.id and t.valid_from <= ?1
                                          and (t.valid_until is null or t.valid_until >= ?1)),
                               exists (select 1 from room)
                        """).setParameter(1, LocalDate.now(clock)).getSingleResult();
        Long body = row[1] == null ? null : Sql.id(row[1]);
        boolean members = Sql.yes(row[2]) && Sql.count(row[3]) >= FEWEST_MEMBERS && Sql.yes(row[5]);
        Set<FirstStep> done = EnumSet.noneOf(FirstStep.class);
        add(done, FirstStep.PROGRAMME, Sql.yes(row[0]));
        add(done, FirstStep.BODY, body != null);
        add(done, FirstStep.MEMBERS, members);
        add(done, FirstStep.TERMS, Sql.yes(row[7]));
        add(done, FirstStep.ACCOUNT, Sql.yes(row[6]));
        add(done, FirstStep.ROOM, Sql.yes(row[8]));
        return new Progress(done, body, row[4] == null ? null : Sql.id(row[4]));
    }

    /** How many steps are left. */
    int left() {
        return FirstStep.values().length - progress().done().size();
    }

    private static void add(Set<FirstStep> done, FirstStep step, boolean yes) {
        if (yes) {
            done.add(step);
        }
    }
}
