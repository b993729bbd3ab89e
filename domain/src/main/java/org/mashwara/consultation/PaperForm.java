package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/** The form on paper from which the TWG Secretariat enters a seat's answers. */
@Embeddable
public class PaperForm {

    private static final int MAX_NAME = 200;
    private static final int MAX_NUMBER = 100;

    @Column(name = "paper_given_by")
    private String givenBy;

    @Column(name = "paper_dated")
    private LocalDate dated;

    @Column(name = "paper_diary_number")
    private String diaryNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "paper_scan_id")
    private StoredFile scan;

    @Column(name = "paper_entered_by")
    private Long enteredBy;

    protected PaperForm() {}

    /**
     * @param givenBy who signed or handed in the form, by name
     * @param dated the day on the form
     * @param diaryNumber its entry in the diary
     * @param scan the form itself, required: what was entered can be checked against it
     * @param enteredBy the account that enters it
     * @param days those that the form may bear
     * @throws BusinessException {@code required} or {@code tooLong} on a field; as {@link PaperDays#require}
     */
    public PaperForm(
            String givenBy, LocalDate dated, String diaryNumber, StoredFile scan, long enteredBy, PaperDays days) {
        this.givenBy = Require.text("givenBy", givenBy, MAX_NAME);
        this.dated = days.require(dated);
        this.diaryNumber = Require.text("diaryNumber", diaryNumber, MAX_NUMBER);
        this.scan = Require.present("file", scan);
        this.enteredBy = enteredBy;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public LocalDate getDated() {
        return dated;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public StoredFile getScan() {
        return scan;
    }

    /** Id of the account that entered it. */
    public Long getEnteredBy() {
        return enteredBy;
    }
}
