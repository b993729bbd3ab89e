package org.mashwara.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A numbered resolution of a meeting. */
@Entity
@Table(name = "decision")
public class Decision extends NumberedText {

    protected Decision() {}

    Decision(Meeting meeting, int number, String text, AgendaItem item, Instant at) {
        super(meeting, number, text, item, at);
    }

    /** {@code TWG-BAL/2014/M1/D3}. */
    public String getReference() {
        return getMeeting().getReference().decision(getNumber());
    }
}
