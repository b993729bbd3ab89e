package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/** An incumbency that was entered by mistake: what the register said, and why it was wrong. Never changes. */
@Entity
@Table(name = "voided_incumbency")
public class VoidedIncumbency extends BaseEntity {

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IncumbencyKind kind;

    @Column(name = "notification_number")
    private String notificationNumber;

    @Column(name = "notification_dated")
    private LocalDate notificationDated;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_scan_id")
    private StoredFile notificationScan;

    @Embedded
    private Period period;

    @Column(name = "reason")
    private String reason;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected VoidedIncumbency() {}

    VoidedIncumbency(Incumbency mistake, String reason, Instant voidedAt) {
        this.post = mistake.getPost();
        this.person = mistake.getPerson();
        this.kind = mistake.getKind();
        this.notificationNumber = mistake.getNotification().number();
        this.notificationDated = mistake.getNotification().dated();
        this.notificationScan = mistake.getNotification().scan();
        this.period = mistake.getPeriod();
        this.reason = Require.text("reason", reason, MAX_REASON);
        this.voidedAt = Require.present("voidedAt", voidedAt);
    }

    public Post getPost() {
        return post;
    }

    public Person getPerson() {
        return person;
    }

    public IncumbencyKind getKind() {
        return kind;
    }

    public Notification getNotification() {
        return new Notification(notificationNumber, notificationDated, notificationScan);
    }

    public Period getPeriod() {
        return period;
    }

    public String getReason() {
        return reason;
    }

    public Instant getVoidedAt() {
        return voidedAt;
    }
}
