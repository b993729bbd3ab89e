package org.mashwara.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.governance.GoverningBody;
import org.mashwara.shared.Require;

/** What a body advises its parent body to do. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends NumberedText {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_body_id")
    private GoverningBody toBody;

    protected Recommendation() {}

    Recommendation(Meeting meeting, int number, String text, GoverningBody toBody, AgendaItem item, Instant at) {
        super(meeting, number, text, item, at);
        this.toBody = Require.present("toBody", toBody);
    }

    /** The parent body that it is addressed to. */
    public GoverningBody getToBody() {
        return toBody;
    }

    /** {@code TWG-BAL/2014/M1/R2}. */
    public String getReference() {
        return getMeeting().getReference().recommendation(getNumber());
    }
}
