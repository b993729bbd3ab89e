package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mashwara.shared.HealthLine;
import org.mashwara.shared.HealthSource;
import org.mashwara.shared.JobRun;
import org.mashwara.shared.Roles;

/** Reads how the portal is. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class HealthQueries {

    private static final int MOST_JOBS = 50;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Instance<HealthSource> sources;

    @Inject
    private Clock clock;

    /** How each part is, in the order of their names. One query for each feature that has some. */
    public List<HealthLine> parts() {
        return sources.stream()
                .flatMap(source -> source.health().stream())
                .sorted(java.util.Comparator.comparing(HealthLine::part))
                .toList();
    }

    /** The last run of each job, by name. One query. */
    public List<JobLine> jobs() {
        return entityManager
                .createQuery("select j from JobRun j order by j.name", JobRun.class)
                .setMaxResults(MOST_JOBS)
                .getResultStream()
                .map(run -> new JobLine(
                        run.getName(),
                        run.getBeganAt(),
                        Duration.between(run.getBeganAt(), run.getEndedAt()).toMillis(),
                        run.getProblem(),
                        run.isLateAt(clock.instant())))
                .toList();
    }
}
