package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Confidential;
import org.mashwara.shared.LocalText;

/** That a station changed an answer: what it said before and says after, by whom and when. */
@Entity
@Table(name = "clearance_mark")
public class ClearanceMark extends BaseEntity implements Confidential {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clearance_id")
    private Clearance clearance;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "station_id")
    private ClearanceStation station;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "output_id")
    private Output output;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "said_before")
    private String before;

    @Column(name = "said_after")
    private String after;

    @Column(name = "marked_at")
    private Instant at;

    @Column(name = "marked_by")
    private Long by;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "person_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "person_ur"))
    private LocalText personName;

    protected ClearanceMark() {}

    ClearanceMark(ClearanceStation station, GivenAnswer given, String before, Signatory by, Instant at) {
        this.clearance = station.getClearance();
        this.station = station;
        this.activity = given.about().activity();
        this.output = given.about().output();
        this.question = given.question();
        this.before = before;
        this.after = given.content();
        this.at = at;
        this.by = by.account();
        this.personName = by.person();
    }

    /** Its office's own for good: what was cleared counts, not how it came about. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    public ClearanceStation getStation() {
        return station;
    }

    /** The activity that the answer is about, or null. */
    public Activity getActivity() {
        return activity;
    }

    /** The output that the answer is about as a whole, or null. */
    public Output getOutput() {
        return output;
    }

    public Question getQuestion() {
        return question;
    }

    /** As {@link Answer#getContent}, or null where there was no answer. */
    public String getBefore() {
        return before;
    }

    /** As {@link Answer#getContent}, or null where the answer was taken out. */
    public String getAfter() {
        return after;
    }

    public Instant getAt() {
        return at;
    }

    /** Id of the account that changed it. */
    public Long getBy() {
        return by;
    }

    public LocalText getPersonName() {
        return personName;
    }
}
