package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/** The agency's answer to one comment or proposal: what it makes of it, and why. */
@Entity
@Table(name = "disposition")
public class Disposition extends BaseEntity {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 4000;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id")
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private Long givenBy;

    protected Disposition() {}

    /**
     * @param answer a comment or a proposal of a submitted response
     * @param reason why, in the words that the counterpart will read; always required
     * @param by the account that gives it
     * @throws BusinessException {@code disposition.beforeSubmission}, {@code disposition.onlyForWords};
     *     {@code required} or {@code tooLong} on {@code verdict} or {@code reason}
     */
    public Disposition(Answer answer, Verdict verdict, String reason, Instant at, long by) {
        this.answer = Require.present("answer", answer);
        Require.that(answer.getResponse().isSubmitted(), "disposition.beforeSubmission");
        Require.that(answer.getQuestion().getKind().isInWords(), "disposition.onlyForWords");
        this.verdict = Require.present("verdict", verdict);
        this.reason = Require.text("reason", reason, MAX_REASON);
        this.givenAt = Require.present("givenAt", at);
        this.givenBy = by;
    }

    /** True if the same account gave the same answer already: a double click, not a second opinion. */
    public boolean isRepeatedBy(Verdict again, String sameReason, long by) {
        return verdict == again
                && givenBy == by
                && Objects.equals(reason, sameReason == null ? null : sameReason.strip());
    }

    public Answer getAnswer() {
        return answer;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** In the language in which it was written. */
    public String getReason() {
        return reason;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public Long getGivenBy() {
        return givenBy;
    }
}
