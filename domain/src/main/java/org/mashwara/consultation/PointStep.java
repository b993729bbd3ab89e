package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;

/** One thing that happened to a point; never changes. */
@Entity
@Table(name = "point_step")
public class PointStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id")
    private Point point;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PointStepKind kind;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_account_id")
    private Long by;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @Column(name = "note")
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disposition_id")
    private Disposition disposition;

    protected PointStep() {}

    private PointStep(Point point, PointStepKind kind, Instant at, Long by, String note) {
        this.point = point;
        this.kind = kind;
        this.at = at;
        this.by = by;
        this.note = note;
    }

    /** @param post to whom the point was given, or null */
    PointStep(Point point, PointStepKind kind, Instant at, Long by, String note, Post post) {
        this(point, kind, at, by, note);
        this.post = post;
    }

    /** @param disposition the answer to which it happened */
    PointStep(Point point, PointStepKind kind, Instant at, Long by, String note, Disposition disposition) {
        this(point, kind, at, by, note);
        this.disposition = disposition;
    }

    public Point getPoint() {
        return point;
    }

    public PointStepKind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    /** Id of the account that did it, or null where nobody did. */
    public Long getBy() {
        return by;
    }

    /** To whom it was given, or null. */
    public Post getPost() {
        return post;
    }

    /** The answer to which it happened, whatever the point was answered since; null where it happened to none. */
    public Disposition getDisposition() {
        return disposition;
    }

    /** Why, in the words of whoever did it; of a point that was written anew, its words until then; or null. */
    public String getNote() {
        return note;
    }
}
