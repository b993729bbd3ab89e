package org.mashwara.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** Work that turns inputs into an output, as one workplan version plans it. */
@Entity
@Table(name = "activity")
public class Activity extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workplan_version_id")
    private WorkplanVersion workplanVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "output_id")
    private Output output;

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    private LocalText name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "responsible_organisation_id")
    private Organisation responsible;

    @Embedded
    private Budget budget;

    /** A list, though none counts twice: a set in another order than before is taken for a changed one, and written anew. */
    @ElementCollection
    @OrderBy("year, number")
    @CollectionTable(name = "activity_quarter", joinColumns = @JoinColumn(name = "activity_id"))
    private List<Quarter> quarters = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "activity_post",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "post_id"))
    private Set<Post> postsConcerned = new HashSet<>();

    protected Activity() {}

    Activity(
            WorkplanVersion workplanVersion,
            int position,
            Output output,
            String code,
            LocalText name,
            Organisation responsible,
            Budget budget,
            Collection<Quarter> quarters,
            Collection<Post> postsConcerned) {
        this.workplanVersion = workplanVersion;
        this.position = position;
        this.output = Require.present("activity.output", output);
        this.code = Require.text("activity.code", code, 30);
        this.name = Require.present("activity.name", name);
        this.responsible = Require.present("activity.responsible", responsible);
        this.budget = Require.present("activity.budget", budget);
        Require.on("quarters", !quarters.isEmpty(), "activity.needsAQuarter");
        this.quarters.addAll(Quarter.copies(quarters));
        this.postsConcerned.addAll(postsConcerned);
    }

    Activity copyFor(WorkplanVersion next) {
        return new Activity(next, position, output, code, name, responsible, budget, quarters, postsConcerned);
    }

    /** Says what is planned from now on; only in a draft, which its version sees to. */
    void become(PlannedActivity planned) {
        this.name = Require.present("activity.name", planned.name());
        this.responsible = Require.present("activity.responsible", planned.responsible());
        this.budget = Require.present("activity.budget", planned.budget());
        this.quarters.clear();
        this.quarters.addAll(Quarter.copies(planned.quarters()));
        this.postsConcerned.clear();
        this.postsConcerned.addAll(planned.posts());
    }

    /** True if the activity concerns the post: its seats are asked for feedback. */
    public boolean concerns(Post post) {
        return postsConcerned.contains(post);
    }

    public WorkplanVersion getWorkplanVersion() {
        return workplanVersion;
    }

    public Output getOutput() {
        return output;
    }

    /** Stays the same from version to version of the workplan. */
    public String getCode() {
        return code;
    }

    /** Place within the workplan version, from 1. */
    public int getPosition() {
        return position;
    }

    public LocalText getName() {
        return name;
    }

    public Organisation getResponsible() {
        return responsible;
    }

    public Budget getBudget() {
        return budget;
    }

    /** When it is worked on, in time order; never empty. */
    public SortedSet<Quarter> getQuarters() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
    }

    /** Whom it concerns. */
    public Set<Post> getPostsConcerned() {
        return Collections.unmodifiableSet(postsConcerned);
    }
}
