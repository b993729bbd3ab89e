package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * The agency's answer to one point, or to several that say the same: what it makes of it, and why. A refusal goes out
 * when somebody other than its author has released it. Corrections keep what was said before.
 */
@Entity
@Table(name = "disposition")
public class Disposition extends BaseEntity {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 4000;

    /** Most points that one disposition answers. */
    public static final int MOST_POINTS = 50;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DispositionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "sent_back_note")
    private String sentBackNote;

    @OneToMany(mappedBy = "disposition")
    @OrderBy("id")
    private List<Point> points = new ArrayList<>();

    @OneToMany(mappedBy = "disposition", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DispositionWording> earlierWordings = new ArrayList<>();

    protected Disposition() {}

    /**
     * Answers points; published at once unless it refuses.
     *
     * @param answered points that wait, at least one and at most {@value #MOST_POINTS}
     * @param reason why, in the words that the counterpart will read; always required
     * @param by the account that gives it
     * @throws BusinessException {@code disposition.alreadyGiven} if one of them does not wait, {@code
     *     disposition.answersNothing}, {@code disposition.tooMany}; {@code required} or {@code tooLong} on {@code
     *     verdict} or {@code reason}
     */
    public Disposition(Collection<Point> answered, Verdict verdict, String reason, Instant at, long by) {
        Require.that(!answered.isEmpty(), "disposition.answersNothing");
        Require.that(answered.size() <= MOST_POINTS, "disposition.tooMany", MOST_POINTS);
        answered.forEach(Point::requireWaiting);
        this.points.addAll(answered);
        say(verdict, reason, at, by);
        if (verdict.needsRelease()) {
            hold(at);
        } else {
            publish(PointStepKind.ANSWERED, at, by, null);
        }
    }

    private void say(Verdict newVerdict, String newReason, Instant at, long by) {
        this.verdict = Require.present("verdict", newVerdict);
        this.reason = Require.text("reason", newReason, MAX_REASON);
        this.givenAt = Require.present("givenAt", at);
        this.givenBy = by;
    }

    private void hold(Instant at) {
        this.state = DispositionState.HELD;
        this.releasedAt = null;
        this.releasedBy = null;
        points.forEach(point -> point.held(this, at));
    }

    private void publish(PointStepKind how, Instant at, long by, String note) {
        this.state = DispositionState.PUBLISHED;
        points.forEach(point -> point.answered(this, how, at, by, note));
    }

    /**
     * Lets a refusal go out.
     *
     * @param by an account other than its author's
     * @throws BusinessException {@code disposition.notHeld}, {@code disposition.ownRelease}
     */
    public void release(Instant at, long by) {
        requireToRelease(by);
        this.releasedAt = at;
        this.releasedBy = by;
        publish(PointStepKind.ANSWERED, at, by, null);
    }

    /**
     * Does not let it go out; its points wait again.
     *
     * @param note what its author should think over
     * @throws BusinessException as {@link #release}; {@code required} or {@code tooLong} on {@code note}
     */
    public void sendBack(String note, Instant at, long by) {
        requireToRelease(by);
        this.sentBackNote = Require.text("note", note, Point.MAX_NOTE);
        this.state = DispositionState.SENT_BACK;
        points.forEach(point -> point.sentBack(at, by, sentBackNote));
    }

    private void requireToRelease(long by) {
        Require.that(state == DispositionState.HELD, "disposition.notHeld");
        Require.that(givenBy != by, "disposition.ownRelease");
    }

    /**
     * Says it otherwise; what it said before stays on record. A refusal waits for its release again.
     *
     * @param why for the record, read by whoever reads the answer
     * @param amended whether an amendment of the workplan came of one of its points that is neither taken back nor refused
     * @throws BusinessException {@code disposition.notPublished}, {@code disposition.sameAsBefore}, {@code
     *     disposition.amended} where it would refuse what the workplan is, or is to be, amended for; {@code required} or
     *     {@code tooLong} on {@code verdict}, {@code reason} or {@code why}
     */
    public void correct(Verdict newVerdict, String newReason, String why, boolean amended, Instant at, long by) {
        Require.that(state == DispositionState.PUBLISHED, "disposition.notPublished");
        Require.that(!amended || newVerdict == null || newVerdict.isAccepted(), "disposition.amended");
        Require.that(!isRepeatedBy(newVerdict, newReason, givenBy), "disposition.sameAsBefore");
        String note = Require.text("why", why, Point.MAX_NOTE);
        earlierWordings.add(new DispositionWording(this, note, at, by));
        say(newVerdict, newReason, at, by);
        if (newVerdict.needsRelease()) {
            hold(at);
        } else {
            publish(PointStepKind.CORRECTED, at, by, note);
        }
    }

    /** True if the same account gave the same answer already: a double click, not a second opinion. */
    public boolean isRepeatedBy(Verdict again, String sameReason, long by) {
        return verdict == again
                && givenBy == by
                && Objects.equals(reason, sameReason == null ? null : sameReason.strip());
    }

    public DispositionState getState() {
        return state;
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

    /** Id of the account that wrote it. */
    public Long getGivenBy() {
        return givenBy;
    }

    /** When somebody else let it go out; null where that was not needed, or has not happened. */
    public Instant getReleasedAt() {
        return releasedAt;
    }

    /** Id of the account that let it go out, or null. */
    public Long getReleasedBy() {
        return releasedBy;
    }

    /** Why it was sent back, or null. */
    public String getSentBackNote() {
        return sentBackNote;
    }

    /** What it answers. */
    public List<Point> getPoints() {
        return List.copyOf(points);
    }

    /** What it said before its corrections, the oldest first. */
    public List<DispositionWording> getEarlierWordings() {
        return List.copyOf(earlierWordings);
    }
}
