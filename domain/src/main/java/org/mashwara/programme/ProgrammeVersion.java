package org.mashwara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A programme as agreed at one time: its end may be moved, and the earlier agreement stays on record. */
@Entity
@Table(name = "programme_version")
public class ProgrammeVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "number")
    private int number;

    @Embedded
    private Period period;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "note")
    private String note;

    protected ProgrammeVersion() {}

    ProgrammeVersion(Programme programme, int number, Period period, LocalDate approvedOn, String note) {
        Require.that(period != null && !period.isOpen(), "programme.needsAnEnd");
        this.programme = programme;
        this.number = number;
        this.period = period;
        this.approvedOn = approvedOn;
        this.note = Require.optionalText("programme.note", note, 1000);
    }

    public Programme getProgramme() {
        return programme;
    }

    /** 1, 2, … */
    public int getNumber() {
        return number;
    }

    /** First and last day of the programme under this version. */
    public Period getPeriod() {
        return period;
    }

    /** Null while the agreement is pending. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    /** Why, or null. */
    public String getNote() {
        return note;
    }
}
