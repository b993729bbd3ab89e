package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** Reads workplans from the database, a fixed number of queries whatever their size. */
@ApplicationScoped
class WorkplanReader {

    /** Nested paths are fetched by hint only. */
    private static final String JOIN_FETCH = "eclipselink.join-fetch";

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    private static final Comparator<Output> IN_THE_PROGRAMME = Comparator.comparing(
                    (Output output) -> output.getOutcome().getSubprogramme().getPosition())
            .thenComparing(output -> output.getOutcome().getPosition())
            .thenComparing(Output::getPosition);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** Ids of posts: whom each activity concerns, and who leads. */
    record Concerned(Map<Long, TreeSet<Long>> byActivity, Set<Long> leads) {

        Set<Long> all() {
            Set<Long> all = new HashSet<>(leads);
            byActivity.values().forEach(all::addAll);
            return all;
        }

        Set<Long> of(Activity activity) {
            return byActivity.getOrDefault(activity.getId(), new TreeSet<>());
        }
    }

    /** The latest report of an activity. */
    record Status(ProgressRating rating, Instant reportedAt) {

        static final Status NONE = new Status(ProgressRating.NO_STATUS, null);
    }

    /** All versions of all workplans with workplan, area and programme, by area, the latest years and versions first. */
    List<WorkplanVersion> versions() {
        return entityManager
                .createQuery(
                        "select v from WorkplanVersion v join v.workplan w join w.area a"
                                + " order by a.name.en, a.id, w.firstYear desc, w.id, v.number desc",
                        WorkplanVersion.class)
                .setHint(JOIN_FETCH, "v.workplan.area")
                .setHint(JOIN_FETCH, "v.workplan.programme")
                .getResultList();
    }

    /** The activities of a version with quarters, organisations and the results that they lead to, in order. */
    List<Activity> activities(WorkplanVersion version) {
        return withResults(entityManager.createQuery(
                        "select distinct a from Activity a where a.workplanVersion = :version", Activity.class))
                .setParameter("version", version)
                .getResultStream()
                .sorted(Comparator.comparing(Activity::getOutput, IN_THE_PROGRAMME)
                        .thenComparing(Activity::getPosition))
                .toList();
    }

    /** An activity with the same, its version and its workplan. */
    Optional<Activity> activity(long id) {
        return withResults(
                        entityManager.createQuery("select distinct a from Activity a where a.id = :id", Activity.class))
                .setHint(JOIN_FETCH, "a.workplanVersion.workplan.area")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static TypedQuery<Activity> withResults(TypedQuery<Activity> query) {
        return query.setHint(JOIN_FETCH, "a.output.outcome.subprogramme")
                .setHint(LEFT_JOIN_FETCH, "a.responsible.names")
                .setHint(LEFT_JOIN_FETCH, "a.quarters");
    }

    /** Ids of the posts that each activity of a version concerns, by the activity's id; and of all lead posts. */
    Concerned postsConcerned(WorkplanVersion version) {
        Map<Long, TreeSet<Long>> byActivity = new HashMap<>();
        Set<Long> leads = new HashSet<>();
        for (Object row : entityManager
                .createNativeQuery("select ap.activity_id, ap.post_id from activity_post ap"
                        + " join activity a on a.id = ap.activity_id where a.workplan_version_id = ?1"
                        + " union all select null, s.lead_post_id from subprogramme s where s.programme_id = ?2"
                        + " and s.lead_post_id is not null")
                .setParameter(1, version.getId())
                .setParameter(2, version.getWorkplan().getProgramme().getId())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long post = ((Number) columns[1]).longValue();
            if (columns[0] == null) {
                leads.add(post);
            } else {
                byActivity
                        .computeIfAbsent(((Number) columns[0]).longValue(), id -> new TreeSet<>())
                        .add(post);
            }
        }
        return new Concerned(byActivity, leads);
    }

    /** Ids of the posts that one activity concerns, and of the post that leads its subprogramme. */
    Concerned postsConcerned(Activity activity) {
        Map<Long, TreeSet<Long>> byActivity = new HashMap<>();
        Set<Long> leads = new HashSet<>();
        for (Object row : entityManager
                .createNativeQuery("select false, post_id from activity_post where activity_id = ?1"
                        + " union all select true, lead_post_id from subprogramme where id = ?2"
                        + " and lead_post_id is not null")
                .setParameter(1, activity.getId())
                .setParameter(
                        2, activity.getOutput().getOutcome().getSubprogramme().getId())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long post = ((Number) columns[1]).longValue();
            if (Boolean.TRUE.equals(columns[0])) {
                leads.add(post);
            } else {
                byActivity
                        .computeIfAbsent(activity.getId(), id -> new TreeSet<>())
                        .add(post);
            }
        }
        return new Concerned(byActivity, leads);
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
