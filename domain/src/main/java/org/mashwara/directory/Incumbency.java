package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * A person's incumbency of a post. On any day a post has at most one substantive and one acting holder (the database keeps
 * this too: {@code incumbency_one_substantive}, {@code incumbency_one_acting}).
 */
@Entity
public class Incumbency extends BaseEntity {

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

    /** The same column, so that asking whether there is a scan does not read it. */
    @Column(name = "notification_scan_id", insertable = false, updatable = false)
    private Long notificationScanId;

    @Embedded
    private Period period;

    @Column(name = "handed_over")
    private boolean handedOver;

    @Column(name = "planned_until")
    private LocalDate plannedUntil;

    protected Incumbency() {}

    /** @param notificationNumber number of the notification of appointment, or null where none is known yet */
    public Incumbency(Post post, Person person, IncumbencyKind kind, String notificationNumber, Period period) {
        this.post = Require.present("post", post);
        this.person = Require.present("person", person);
        this.kind = Require.present("kind", kind);
        this.notificationNumber = Require.optionalText("notificationNumber", notificationNumber, 100);
        this.period = Require.present("period", period);
    }

    /**
     * Who holds a post on a day: the acting holder where there is one, otherwise the substantive one.
     *
     * @param ofOnePost incumbencies of one post, of any days
     */
    public static Optional<Incumbency> holderOn(Collection<Incumbency> ofOnePost, LocalDate day) {
        return ofOnePost.stream()
                .filter(incumbency -> incumbency.period.includes(day))
                .min(Comparator.comparing((Incumbency incumbency) -> incumbency.kind.isSubstantive())
                        .thenComparing(incumbency -> incumbency.period.getFrom(), Comparator.reverseOrder()));
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

    public String getNotificationNumber() {
        return notificationNumber;
    }

    /** Whether a scan of the notification was stored; the scan itself is not read. */
    public boolean isScanned() {
        return notificationScanId != null;
    }

    /** Number, date and scan of the notification, as far as they are known. */
    public Notification getNotification() {
        return new Notification(notificationNumber, notificationDated, notificationScan);
    }

    public Period getPeriod() {
        return period;
    }

    public boolean isHeldOn(LocalDate day) {
        return period.includes(day);
    }

    /**
     * Ends the incumbency because somebody takes the post over; remembers the end that was planned until then.
     *
     * @param day the successor's first day
     * @throws org.mashwara.shared.BusinessException {@code incumbency.alreadyEnded} if it has ended before that day,
     *     {@code period.endsBeforeItStarts} if it begins on that day or later
     */
    void handOverOn(LocalDate day) {
        LocalDate lastDay = day.minusDays(1);
        Require.that(period.isOpen() || !period.getUntil().isBefore(lastDay), "incumbency.alreadyEnded", period);
        Period shortened = period.endedOn(lastDay);
        if (!handedOver) {
            this.plannedUntil = period.getUntil();
            this.handedOver = true;
        }
        this.period = shortened;
    }

    /** True if it ended because somebody took the post over on that day, not because its end was planned so. */
    boolean wasHandedOverOn(LocalDate day) {
        return handedOver && day.minusDays(1).equals(period.getUntil());
    }

    /** Takes the hand-over back: the incumbency lasts as long as was planned before it. */
    void goOn() {
        this.period = Period.between(period.getFrom(), plannedUntil);
        this.plannedUntil = null;
        this.handedOver = false;
    }

    /** Says by what notification; the scan stays where none is given. */
    void notifiedBy(Notification notification) {
        this.notificationNumber = notification.number();
        this.notificationDated = notification.dated();
        if (notification.scan() != null) {
            this.notificationScan = notification.scan();
        }
    }

    /** Ends on a day by an entry of its own, not by a hand-over. */
    void endOn(LocalDate lastDay) {
        this.period = period.endedOn(lastDay);
        forgetHandOver();
    }

    /** Puts right who held the post, how and when. A hand-over that ended it no longer does if the end is another. */
    void correct(Person right, IncumbencyKind rightKind, Period rightPeriod) {
        if (!Objects.equals(period.getUntil(), rightPeriod.getUntil())) {
            forgetHandOver();
        }
        this.person = Require.present("person", right);
        this.kind = Require.present("kind", rightKind);
        this.period = rightPeriod;
    }

    private void forgetHandOver() {
        this.plannedUntil = null;
        this.handedOver = false;
    }
}
