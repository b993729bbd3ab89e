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

/**
 * That an answer was changed: what it said before and says after, by whom and when; by a station, or by the office before
 * it sent the response again.
 */
@Entity
@Table(name = "clearance_mark")
public class ClearanceMark extends BaseEntity implements Confidential {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clearance_id")
    private Clearance clearance;

    @ManyToOne(fetch = FetchType.LAZY)
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

    private ClearanceMark(Clearance clearance, AnswerChange change, Instant at, long by) {
        this.clearance = clearance;
        this.activity = change.place().about().activity();
        this.output = change.place().about().output();
        this.question = change.place().question();
        this.before = change.contentBefore();
        this.after = change.contentAfter();
        this.at = at;
        this.by = by;
    }

    static ClearanceMark ofStation(ClearanceStation station, AnswerChange change, Signatory by, Instant at) {
        ClearanceMark mark = new ClearanceMark(station.getClearance(), change, at, by.account());
        mark.station = station;
        mark.personName = by.person();
        return mark;
    }

    static ClearanceMark ofOffice(Clearance clearance, AnswerChange change, Submission sent) {
        return new ClearanceMark(clearance, change, sent.at(), sent.by());
    }

    /** Its office's own for good: what was cleared counts, not how it came about. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    /** The station that changed it, or null for the office. */
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

    /** Id of the account that changed it; for the office, of the one that sent it. */
    public Long getBy() {
        return by;
    }

    /** Who changed it for the station; null for the office. */
    public LocalText getPersonName() {
        return personName;
    }
}
