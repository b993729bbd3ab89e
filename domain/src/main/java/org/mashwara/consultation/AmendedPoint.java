package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;

/** A point that an amendment answers, and in which words. */
@Entity
@Table(name = "amendment_point")
public class AmendedPoint extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "amendment_id")
    private Amendment amendment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id")
    private Point point;

    @Column(name = "as_of")
    private Instant asOf;

    protected AmendedPoint() {}

    /** @param point accepted */
    AmendedPoint(Amendment amendment, Point point, Instant at) {
        this.amendment = amendment;
        this.point = point;
        this.asOf = at;
    }

    /** The amendment goes on as it is, or is written anew: it answers the point as it is accepted now, if it is. */
    void confirm(Instant at) {
        if (point.isAccepted()) {
            this.asOf = at;
        }
    }

    /** True unless the seat wrote the point anew after its words were last known to be answered. */
    public boolean isOfPresentWords() {
        return !point.isWrittenAnewAfter(asOf);
    }

    public Amendment getAmendment() {
        return amendment;
    }

    public Point getPoint() {
        return point;
    }

    /** It answers the words that the point had then: when it was last drafted, recommended or adopted for what was accepted. */
    public Instant getAsOf() {
        return asOf;
    }
}
