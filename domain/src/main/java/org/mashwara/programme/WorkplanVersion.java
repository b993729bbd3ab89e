package org.mashwara.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A workplan as it stands in one version. It is written as a draft and never changes once it is approved; a change is a
 * new version. Activities keep their code from version to version.
 */
@Entity
@Table(name = "workplan_version")
public class WorkplanVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workplan_id")
    private Workplan workplan;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WorkplanState state;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "origin")
    private String origin;

    @OneToMany(mappedBy = "workplanVersion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Activity> activities = new ArrayList<>();

    protected WorkplanVersion() {}

    WorkplanVersion(Workplan workplan, int number, String origin) {
        this.workplan = workplan;
        this.number = number;
        this.state = WorkplanState.DRAFT;
        this.origin = Require.optionalText("workplan.origin", origin, 200);
    }

    /**
     * Adds an activity at the end of the draft.
     *
     * @param code stays the same in later versions
     * @param quarters when it is worked on: at least one, within the workplan's years
     * @param postsConcerned whom it concerns: their seats are asked for feedback on it
     * @throws org.mashwara.shared.BusinessException {@code workplan.approvedNeverChanges} unless this is a draft
     */
    public Activity addActivity(
            Output output,
            String code,
            LocalText name,
            Organisation responsible,
            Budget budget,
            Collection<Quarter> quarters,
            Collection<Post> postsConcerned) {
        requireDraft();
        Require.that(
                activities.stream().noneMatch(a -> a.getCode().equals(code)),
                "programme.codeTaken",
                String.valueOf(code));
        workplan.requireWithin(quarters);
        Activity added =
                new Activity(this, nextPosition(), output, code, name, responsible, budget, quarters, postsConcerned);
        activities.add(added);
        return added;
    }

    private int nextPosition() {
        return activities.stream().mapToInt(Activity::getPosition).max().orElse(0) + 1;
    }

    /**
     * What a change would make of this version, activity by activity; changes nothing.
     *
     * @throws org.mashwara.shared.BusinessException {@code workplan.noActivity} with its code, {@code
     *     workplan.changesNothing}, {@code workplan.quarterOutside}, {@code activity.needsAQuarter}, {@code
     *     workplan.shiftsToItself}, {@code budget.currency}; {@code programme.codeTaken} on {@code code}; {@code
     *     workplan.shiftsTooMuch} with what there is on {@code amount}
     */
    public List<WorkplanChange.Effect> effectOf(WorkplanChange change) {
        return new ChangeDraft(workplan, activities).of(change);
    }

    /**
     * Changes the draft.
     *
     * @throws org.mashwara.shared.BusinessException as {@link #effectOf}; {@code workplan.approvedNeverChanges} unless
     *     this is a draft
     */
    public void apply(WorkplanChange change) {
        requireDraft();
        for (WorkplanChange.Effect effect : effectOf(change)) {
            Activity there =
                    effect.before() == null ? null : find(effect.before().code());
            PlannedActivity after = effect.after();
            if (there == null) {
                addActivity(
                        after.output(),
                        after.code(),
                        after.name(),
                        after.responsible(),
                        after.budget(),
                        after.quarters(),
                        after.posts());
            } else if (after == null) {
                activities.remove(there);
            } else {
                there.become(after);
            }
        }
    }

    private Activity find(String code) {
        return activities.stream()
                .filter(activity -> activity.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    void copyActivitiesOf(WorkplanVersion other) {
        for (Activity activity : other.activities) {
            activities.add(activity.copyFor(this));
        }
    }

    void approve(LocalDate on) {
        requireDraft();
        this.state = WorkplanState.APPROVED;
        this.approvedOn = on;
    }

    void supersede() {
        this.state = WorkplanState.SUPERSEDED;
    }

    private void requireDraft() {
        Require.that(isDraft(), "workplan.approvedNeverChanges");
    }

    public boolean isDraft() {
        return state == WorkplanState.DRAFT;
    }

    public boolean isInForce() {
        return state == WorkplanState.APPROVED;
    }

    public Workplan getWorkplan() {
        return workplan;
    }

    /** 1, 2, … */
    public int getNumber() {
        return number;
    }

    public WorkplanState getState() {
        return state;
    }

    /** Null for a draft. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    /** What asked for this version, as an opaque reference, or null. */
    public String getOrigin() {
        return origin;
    }

    /** In their order. */
    public List<Activity> getActivities() {
        return Collections.unmodifiableList(activities);
    }
}
