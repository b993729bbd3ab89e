package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mashwara.directory.Organisation;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/** A convener's own notice of a meeting: numbered and dated as its office does it. */
@Entity
@Table(name = "notice")
public class Notice extends BaseEntity {

    private static final int MAX_NUMBER = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "number")
    private String number;

    @Column(name = "dated")
    private LocalDate dated;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile scan;

    protected Notice() {}

    Notice(Meeting meeting, Convener convener) {
        this.meeting = meeting;
        this.organisation = convener.organisation();
        this.number = Require.optionalText("noticeNumber", convener.noticeNumber(), MAX_NUMBER);
        this.dated = convener.noticeDated();
        this.scan = convener.scan();
    }

    /** The organisation that convenes. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** The notice's number, or null. */
    public String getNumber() {
        return number;
    }

    /** The notice's date, or null. */
    public LocalDate getDated() {
        return dated;
    }

    /** The scanned notice, or null. */
    public StoredFile getScan() {
        return scan;
    }
}
