package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a post stood until a day. */
@Entity
@Table(name = "post_former_place")
public class FormerPlace extends Former {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_post_id")
    private Post parent;

    @Column(name = "grade")
    private String grade;

    protected FormerPlace() {}

    FormerPlace(Post post, Place place, LocalDate until) {
        super(until);
        this.post = post;
        correct(place);
    }

    /** The place that the post had. */
    public Place getPlace() {
        return new Place(organisation, parent, grade);
    }

    Organisation getOrganisation() {
        return organisation;
    }

    String getGrade() {
        return grade;
    }

    final void correct(Place right) {
        this.organisation = right.organisation();
        this.parent = right.parent();
        this.grade = right.grade();
    }
}
