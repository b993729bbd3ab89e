package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Confidential;
import org.mashwara.shared.StoredFile;

/** What a response answered to one question when it went back to its drafter; never empty. */
@Entity
@Table(name = "returned_answer")
public class ReturnedAnswer extends BaseEntity implements Confidential {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clearance_id")
    private Clearance clearance;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "output_id")
    private Output output;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "said")
    private String said;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected ReturnedAnswer() {}

    ReturnedAnswer(Clearance clearance, GivenAnswer given) {
        this.clearance = clearance;
        this.activity = given.about().activity();
        this.output = given.about().output();
        this.question = given.question();
        this.said = given.content();
        this.file = given.value().file();
    }

    /** Its office's own for good, as a {@link ClearanceMark}. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    public Clearance getClearance() {
        return clearance;
    }

    AnswerChange.Place place() {
        return new AnswerChange.Place(question, new About(activity, output));
    }

    AnswerChange.Said said() {
        return new AnswerChange.Said(said, file);
    }

    /** As {@link Answer#getContent}. */
    public String getSaid() {
        return said;
    }

    /** What was handed in, or null. */
    public StoredFile getFile() {
        return file;
    }
}
