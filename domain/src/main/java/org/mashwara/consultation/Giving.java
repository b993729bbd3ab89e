package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import org.mashwara.shared.LocalText;

/** That a response was given: when, by whom, and for whom as named on that day. */
@Embeddable
public class Giving {

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "post_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "post_ur"))
    private LocalText postName;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "person_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "person_ur"))
    private LocalText personName;

    protected Giving() {}

    Giving(Submission submission) {
        this.submittedAt = submission.at();
        this.submittedBy = submission.by();
        this.postName = submission.post();
        this.personName = submission.holder();
    }

    boolean isBy(long account) {
        return Objects.equals(submittedBy, account);
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Id of the account that submitted: the holder's, a delegate's, of the last station or of who entered a paper form. */
    public Long getSubmittedBy() {
        return submittedBy;
    }

    /** The post's name on that day. */
    public LocalText getPostName() {
        return postName;
    }

    /** Who held the post on that day; null if nobody did. */
    public LocalText getPersonName() {
        return personName;
    }
}
