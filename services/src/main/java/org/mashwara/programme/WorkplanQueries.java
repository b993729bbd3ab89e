package org.mashwara.programme;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.directory.HolderRow;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Workplans with their progress; readable by everybody who is signed in. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class WorkplanQueries {

    @Inject
    private WorkplanReader reader;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * A version of a workplan from subprogrammes to activities; empty where there is no workplan yet.
     *
     * @throws NotFoundException if the filter asks for a workplan or version that does not exist
     */
    public Optional<WorkplanTree> tree(WorkplanFilter filter) {
        List<WorkplanVersion> all = reader.versions();
        if (all.isEmpty() && filter.workplanId() == null) {
            return Optional.empty();
        }
        return Optional.of(new TreeOf(chosen(all, filter), all, filter).tree());
    }

    /**
     * An activity with a page of its reports.
     *
     * @param first index of the first report, from 0
     * @throws NotFoundException if there is none of that id
     */
    public ActivityDetail activity(long activityId, int first, int size) {
        Activity activity =
                reader.activity(activityId).orElseThrow(() -> new NotFoundException("activity", activityId));
        WorkplanVersion version = activity.getWorkplanVersion();
        Outcome outcome = activity.getOutput().getOutcome();
        Subprogramme subprogramme = outcome.getSubprogramme();
        WorkplanReader.Concerned concerned = reader.postsConcerned(activity);
        LocalDate today = LocalDate.now(clock);
        Map<Long, PostLink> links = links(concerned.all(), today);
        Map<Long, Incumbency> holders = incumbencies.holdersOn(concerned.all(), today);
        Function<Long, ActivityDetail.Concerned> withHolder =
                id -> new ActivityDetail.Concerned(links.get(id), HolderRow.of(holders.get(id)));
        Page<ReportRow> reports =
                reader.reports(activity, Math.max(0, first), Math.max(1, Math.min(size, Page.MAX_SIZE)));
        return new ActivityDetail(
                activity.getId(),
                activity.getCode(),
                activity.getName(),
                link(version.getWorkplan()),
                row(version),
                new ResultRow(subprogramme.getCode(), subprogramme.getName()),
                new ResultRow(outcome.getCode(), outcome.getName()),
                new ResultRow(
                        activity.getOutput().getCode(), activity.getOutput().getName()),
                activity.getResponsible().nameOn(today),
                List.copyOf(activity.getQuarters()),
                activity.getBudget().getAmount(),
                activity.getBudget().getCurrency(),
                concerned.of(activity).stream().map(withHolder).sorted(byName()).toList(),
                concerned.leads().stream().findFirst().map(withHolder).orElse(null),
                first <= 0
                        ? reports.rows().stream()
                                .findFirst()
                                .map(ReportRow::rating)
                                .orElse(ProgressRating.NO_STATUS)
                        : reader.statuses(version)
                                .getOrDefault(activity.getCode(), WorkplanReader.Status.NONE)
                                .rating(),
                reports,
                version.isInForce()
                        ? null
                        : reader.inForce(version.getWorkplan(), activity.getCode())
                                .orElse(null),
                version.isInForce() && ProgressAccess.mayReport(actors.current(), subprogramme),
                activity.getVersion());
    }

    private static Comparator<ActivityDetail.Concerned> byName() {
        return Comparator.comparing(concerned -> concerned.post().name().getEn());
    }

    private WorkplanVersion chosen(List<WorkplanVersion> all, WorkplanFilter filter) {
        Workplan workplan = filter.workplanId() == null
                ? coveringToday(all)
                : all.stream()
                        .map(WorkplanVersion::getWorkplan)
                        .filter(one -> one.getId().equals(filter.workplanId()))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("workplan", filter.workplanId()));
        List<WorkplanVersion> versions = versionsOf(workplan, all);
        if (filter.version() != null) {
            return versions.stream()
                    .filter(version -> version.getNumber() == filter.version())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("workplan version", filter.version()));
        }
        return versions.stream().filter(WorkplanVersion::isInForce).findFirst().orElse(versions.get(0));
    }

    /** The first one with a version in force that covers this year; failing that, the one that ends last. */
    private Workplan coveringToday(List<WorkplanVersion> all) {
        int year = LocalDate.now(clock).getYear();
        return all.stream()
                .filter(WorkplanVersion::isInForce)
                .map(WorkplanVersion::getWorkplan)
                .filter(workplan -> workplan.getFirstYear() <= year && workplan.getLastYear() >= year)
                .findFirst()
                .orElseGet(() -> all.stream()
                        .map(WorkplanVersion::getWorkplan)
                        .max(Comparator.comparing(Workplan::getLastYear))
                        .orElseThrow());
    }

    private static List<WorkplanVersion> versionsOf(Workplan workplan, List<WorkplanVersion> all) {
        return all.stream()
                .filter(version -> version.getWorkplan().equals(workplan))
                .toList();
    }

    private Map<Long, PostLink> links(Collection<Long> postIds, LocalDate day) {
        return posts.withNames(postIds).stream()
                .map(post -> new PostLink(post.getId(), post.nameOn(day)))
                .collect(Collectors.toMap(PostLink::id, Function.identity()));
    }

    private static WorkplanLink link(Workplan workplan) {
        return new WorkplanLink(
                workplan.getId(),
                workplan.getName(),
                workplan.getArea().getName(),
                workplan.getFirstYear(),
                workplan.getLastYear());
    }

    private static VersionRow row(WorkplanVersion version) {
        return new VersionRow(
                version.getId(), version.getNumber(), version.getState(), version.getApprovedOn(), version.getOrigin());
    }

    /** Puts one tree together. */
    private final class TreeOf {

        private final WorkplanVersion version;
        private final List<WorkplanVersion> all;
        private final WorkplanFilter filter;
        private final LocalDate today = LocalDate.now(clock);
        private final List<Activity> activities;
        private final WorkplanReader.Concerned concerned;
        private final Map<String, WorkplanReader.Status> statuses;
        private final Map<Long, PostLink> links;

        TreeOf(WorkplanVersion version, List<WorkplanVersion> all, WorkplanFilter filter) {
            this.version = version;
            this.all = all;
            this.filter = filter;
            this.activities = reader.activities(version);
            this.concerned = reader.postsConcerned(version);
            this.statuses = reader.statuses(version);
            this.links = links(concerned.all(), today);
        }

        WorkplanTree tree() {
            Workplan workplan = version.getWorkplan();
            Optional<ProgrammeVersion> programme = workplan.getProgramme().inForce();
            Map<Activity, ActivityRow> rows = new LinkedHashMap<>();
            activities.forEach(activity -> rows.put(activity, row(activity)));
            Map<Activity, ActivityRow> admitted = new LinkedHashMap<>(rows);
            admitted.keySet()
                    .removeIf(activity -> filter.subprogramme() != null
                            && !subprogrammeOf(activity).getCode().equals(filter.subprogramme()));
            admitted.values().removeIf(activity -> !filter.admits(activity));
            return new WorkplanTree(
                    link(workplan),
                    workplan.getProgramme().getName(),
                    programme.map(agreed -> agreed.getPeriod().getFrom()).orElse(null),
                    programme.map(agreed -> agreed.getPeriod().getUntil()).orElse(null),
                    WorkplanQueries.row(version),
                    versionsOf(workplan, all).stream().map(WorkplanQueries::row).toList(),
                    all.stream()
                            .map(WorkplanVersion::getWorkplan)
                            .distinct()
                            .map(WorkplanQueries::link)
                            .toList(),
                    counts(rows.values()),
                    rows.size(),
                    admitted.size(),
                    subprogrammes(rows).stream()
                            .map(row -> new ResultRow(row.code(), row.name()))
                            .toList(),
                    rows.values().stream()
                            .flatMap(row -> row.posts().stream())
                            .distinct()
                            .sorted(Comparator.comparing(post -> post.name().getEn()))
                            .toList(),
                    subprogrammes(admitted));
        }

        private List<SubprogrammeRow> subprogrammes(Map<Activity, ActivityRow> rows) {
            List<SubprogrammeRow> result = new ArrayList<>();
            grouped(rows, this::subprogrammeOf).forEach((subprogramme, within) -> {
                Post lead = subprogramme.getLeadPost();
                result.add(new SubprogrammeRow(
                        subprogramme.getCode(),
                        subprogramme.getName(),
                        lead == null ? null : links.get(lead.getId()),
                        outcomes(within)));
            });
            return result;
        }

        private List<OutcomeRow> outcomes(Map<Activity, ActivityRow> rows) {
            List<OutcomeRow> result = new ArrayList<>();
            grouped(rows, activity -> activity.getOutput().getOutcome())
                    .forEach((outcome, within) ->
                            result.add(new OutcomeRow(outcome.getCode(), outcome.getName(), outputs(within))));
            return result;
        }

        private List<OutputRow> outputs(Map<Activity, ActivityRow> rows) {
            List<OutputRow> result = new ArrayList<>();
            grouped(rows, Activity::getOutput)
                    .forEach((output, within) -> result.add(
                            new OutputRow(output.getCode(), output.getName(), List.copyOf(within.values()))));
            return result;
        }

        private <T> Map<T, Map<Activity, ActivityRow>> grouped(
                Map<Activity, ActivityRow> rows, Function<Activity, T> by) {
            Map<T, Map<Activity, ActivityRow>> groups = new LinkedHashMap<>();
            rows.forEach((activity, row) -> groups.computeIfAbsent(by.apply(activity), key -> new LinkedHashMap<>())
                    .put(activity, row));
            return groups;
        }

        private Subprogramme subprogrammeOf(Activity activity) {
            return activity.getOutput().getOutcome().getSubprogramme();
        }

        private ActivityRow row(Activity activity) {
            WorkplanReader.Status status = statuses.getOrDefault(activity.getCode(), WorkplanReader.Status.NONE);
            return new ActivityRow(
                    activity.getId(),
                    activity.getCode(),
                    activity.getName(),
                    activity.getResponsible().nameOn(today),
                    List.copyOf(activity.getQuarters()),
                    activity.getBudget().getAmount(),
                    activity.getBudget().getCurrency(),
                    concerned.of(activity).stream()
                            .map(links::get)
                            .sorted(Comparator.comparing(post -> post.name().getEn()))
                            .toList(),
                    status.rating(),
                    status.reportedAt());
        }

        private List<RatingCount> counts(Collection<ActivityRow> rows) {
            return Arrays.stream(ProgressRating.values())
                    .map(rating -> new RatingCount(
                            rating,
                            rows.stream().filter(row -> row.rating() == rating).count()))
                    .toList();
        }
    }
}
