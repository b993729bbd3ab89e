package org.mashwara.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Notes runs of jobs in a transaction of its own, also where the job's failed. Open to all: timers have no roles. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRuns {

    private static final int MAX_PROBLEM = 500;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** @param problem null where it went well */
    public void note(String name, Duration every, Instant began, Instant ended, String problem) {
        String what = problem == null || problem.length() <= MAX_PROBLEM ? problem : problem.substring(0, MAX_PROBLEM);
        int known = fill("""
                update job_run set version = version + 1, every_seconds = cast(?2 as bigint),
                       began_at = cast(?3 as timestamptz), ended_at = cast(?4 as timestamptz),
                       problem = cast(?5 as text)
                 where name = ?1
                """, name, every, began, ended, what);
        if (known == 0) {
            fill("""
                    insert into job_run (id, version, name, every_seconds, began_at, ended_at, problem)
                    values (nextval('entity_seq'), 1, ?1, cast(?2 as bigint), cast(?3 as timestamptz),
                            cast(?4 as timestamptz), cast(?5 as text))
                    on conflict (name) do nothing
                    """, name, every, began, ended, what);
        }
    }

    private int fill(String sql, String name, Duration every, Instant began, Instant ended, String problem) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, name)
                .setParameter(2, every.toSeconds())
                .setParameter(3, began.atOffset(ZoneOffset.UTC))
                .setParameter(4, ended.atOffset(ZoneOffset.UTC))
                .setParameter(5, problem)
                .executeUpdate();
    }
}
