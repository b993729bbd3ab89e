package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/** That a seat was reminded of a response that it has not given: by the rule, or by somebody. Never changes. */
@Entity
@Table(name = "response_reminder")
public class ResponseReminder extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "response_id")
    private Response response;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "days_before")
    private Integer daysBefore;

    protected ResponseReminder() {}

    private ResponseReminder(Response response, Instant at, Long by, Integer daysBefore) {
        this.response = Require.present("response", response);
        Require.that(response.getRound().isOpenAt(at), "reminder.roundClosed");
        Require.that(response.isAwaited(), "reminder.answered");
        this.sentAt = at;
        this.sentBy = by;
        this.daysBefore = daysBefore;
    }

    /**
     * Sent by somebody.
     *
     * @throws org.mashwara.shared.BusinessException {@code reminder.answered}, {@code reminder.roundClosed}
     */
    public static ResponseReminder by(long account, Response response, Instant at) {
        return new ResponseReminder(response, at, account, null);
    }

    /**
     * Sent by the rule.
     *
     * @param daysBefore the step of the rule, in days before the closing
     * @throws org.mashwara.shared.BusinessException {@code reminder.answered}, {@code reminder.roundClosed}
     */
    public static ResponseReminder byRule(int daysBefore, Response response, Instant at) {
        return new ResponseReminder(response, at, null, daysBefore);
    }

    public Response getResponse() {
        return response;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Id of the account that sent it by hand; null for the rule. */
    public Long getSentBy() {
        return sentBy;
    }

    /** The step of the rule that sent it; null where somebody did. */
    public Integer getDaysBefore() {
        return daysBefore;
    }
}
