package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** Reads workplans from the database, a fixed number of queries whatever their size. */
@ApplicationScoped
class WorkplanReader {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** The latest report of an activity. */
    record Status(ProgressRating rating, Instant reportedAt) {

        static final Status NONE = new Status(ProgressRating.NO_STATUS, null);
    }

    /** All versions of all workplans with workplan, area and programme, by area, the latest years and versions first. */
    List<WorkplanVersion> versions() {
        return entityManager
                .createQuery(
                        "select v from WorkplanVersion v join fetch v.workplan w join fetch w.area a"
                                + " join fetch w.programme"
                                + " order by a.name.en, a.id, w.firstYear desc, w.id, v.number desc",
                        WorkplanVersion.class)
                .getResultList();
    }

    /** The activities of a version with their quarters and the results that they lead to, in order. */
    List<Activity> activities(WorkplanVersion version) {
        return entityManager
                .createQuery(
                        "select distinct a from Activity a join fetch a.output o join fetch o.outcome c"
                                + " join fetch c.subprogramme s left join fetch a.quarters"
                                + " where a.workplanVersion = :version"
                                + " order by s.position, c.position, o.position, a.position",
                        Activity.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** An activity with its quarters, its version and workplan, and the results that it leads to. */
    Optional<Activity> activity(long id) {
        return entityManager
                .createQuery(
                        "select distinct a from Activity a join fetch a.output o join fetch o.outcome c"
                                + " join fetch c.subprogramme s join fetch a.workplanVersion v join fetch v.workplan w"
                                + " join fetch w.area left join fetch a.quarters where a.id = :id",
                        Activity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the posts that each activity of a version concerns, by the activity's id. */
    Map<Long, TreeSet<Long>> postsConcerned(WorkplanVersion version) {
        return entityManager
                .createQuery(
                        "select a.id, p.id from Activity a join a.postsConcerned p where a.workplanVersion = :version",
                        Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> (Long) row[1], Collectors.toCollection(TreeSet::new))));
    }

    /**
     * The latest reports of a version's activities by their codes: an activity that an earlier version planned brings
     * its status along.
     */
    Map<String, Status> statuses(WorkplanVersion version) {
        Map<String, Status> statuses = new HashMap<>();
        for (Object row : entityManager
                .createNativeQuery("select distinct on (a.code) a.code, r.rating, r.reported_at"
                        + " from progress_report r join activity a on a.id = r.activity_id"
                        + " join workplan_version v on v.id = a.workplan_version_id"
                        + " where v.workplan_id = ?1 and v.number <= ?2 order by a.code, r.reported_at desc, r.id desc")
                .setParameter(1, version.getWorkplan().getId())
                .setParameter(2, version.getNumber())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            statuses.put(
                    (String) columns[0], new Status(ProgressRating.valueOf((String) columns[1]), instant(columns[2])));
        }
        return statuses;
    }

    /** The reports on an activity and on its earlier versions, the newest first. */
    Page<ReportRow> reports(Activity activity, int first, int size) {
        WorkplanVersion version = activity.getWorkplanVersion();
        String reports =
                " from ProgressReport r join r.activity a join a.workplanVersion v, Account account join account.person p"
                        + " where account.id = r.reportedBy and a.code = :code and v.workplan = :workplan"
                        + " and v.number <= :number";
        long total = entityManager
                .createQuery("select count(r)" + reports, Long.class)
                .setParameter("code", activity.getCode())
                .setParameter("workplan", version.getWorkplan())
                .setParameter("number", version.getNumber())
                .getSingleResult();
        List<ReportRow> rows = entityManager
                .createQuery(
                        "select r, p.name.en, p.name.ur, v.number" + reports + " order by r.reportedAt desc, r.id desc",
                        Object[].class)
                .setParameter("code", activity.getCode())
                .setParameter("workplan", version.getWorkplan())
                .setParameter("number", version.getNumber())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> report((ProgressReport) row[0], (String) row[1], (String) row[2], (Integer) row[3]))
                .toList();
        return new Page<>(rows, total, first, size);
    }

    /** Id of the activity of that code in the version in force. */
    Optional<Long> inForce(Workplan workplan, String code) {
        return entityManager
                .createQuery(
                        "select a.id from Activity a join a.workplanVersion v where v.workplan = :workplan"
                                + " and v.state = :approved and a.code = :code",
                        Long.class)
                .setParameter("workplan", workplan)
                .setParameter("approved", WorkplanState.APPROVED)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private static ReportRow report(ProgressReport report, String reporterEn, String reporterUr, int version) {
        return new ReportRow(
                report.getId(),
                report.getRating(),
                report.getNarrative(),
                report.getReportedAt(),
                LocalText.of(reporterEn, reporterUr),
                version);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
