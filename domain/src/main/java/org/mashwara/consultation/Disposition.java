package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * when somebody other than its author has released it. Corrections keep what was said before; one that refuses takes
 * effect when it is released, and until then everybody reads what is published.
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

    @Embedded
    private Correction heldCorrection;

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
     * @param amendments as in {@link #correct}; a point that waits again may have been accepted before
     * @param by the account that gives it
     * @throws BusinessException {@code disposition.alreadyGiven} if one of them does not wait, {@code
     *     disposition.answersNothing}, {@code disposition.tooMany}; {@code required} or {@code tooLong} on {@code
     *     verdict} or {@code reason}; as {@link AnsweredTogether#require}; as {@link RefusalRule#require} where it would
     *     refuse
     */
    public Disposition(
            Collection<Point> answered,
            Verdict verdict,
            String reason,
            Collection<Amendment> amendments,
            Instant at,
            long by) {
        Require.that(!answered.isEmpty(), "disposition.answersNothing");
        Require.that(answered.size() <= MOST_POINTS, "disposition.tooMany", MOST_POINTS);
        answered.forEach(Point::requireWaiting);
        AnsweredTogether.require(answered);
        requireRefusable(answered, amendments, verdict);
        this.points.addAll(answered);
        say(verdict, reason, at, by);
        if (verdict.needsRelease()) {
            this.state = DispositionState.HELD;
            answered.forEach(point -> point.held(this, at));
        } else {
            publish(answered, PointStepKind.ANSWERED, at, by, null);
        }
    }

    /**
     * Decides who reads the points that it answers, with the answer: from now on, or from its release on. Another one than
     * the opened one stays confidential if it is: whoever wrote it trusts that it does, whatever is said of the opened one.
     *
     * @param only whether only the seats that wrote them, and the agency, read them
     * @param opened the point that was to be answered, together with which the others are
     */
    public void keepConfidential(boolean only, Point opened) {
        getPoints()
                .forEach(point ->
                        point.keepConfidential(only || !point.equals(opened) && point.isConfidential(), givenAt));
    }

    private static void requireRefusable(Collection<Point> refused, Collection<Amendment> amendments, Verdict verdict) {
        if (verdict != null && !verdict.isAccepted()) {
            new RefusalRule(amendments).require(refused);
        }
    }

    private void say(Verdict newVerdict, String newReason, Instant at, long by) {
        this.verdict = Require.present("verdict", newVerdict);
        this.reason = Require.text("reason", newReason, MAX_REASON);
        this.givenAt = Require.present("givenAt", at);
        this.givenBy = by;
    }

    private void publish(Collection<Point> answered, PointStepKind how, Instant at, long by, String note) {
        this.state = DispositionState.PUBLISHED;
        answered.forEach(point -> point.answered(this, how, at, by, note));
    }

    /**
     * Lets a refusal go out, or a correction into one.
     *
     * @param amendments as in {@link #correct}, as they are now
     * @param by an account other than its author's
     * @throws BusinessException {@code disposition.notHeld}, {@code disposition.ownRelease}; as {@link RefusalRule#require}
     */
    public void release(Collection<Amendment> amendments, Instant at, long by) {
        requireToRelease(by);
        List<Point> answered = standing();
        Correction correction = heldCorrection;
        requireRefusable(getPoints(), amendments, correction == null ? verdict : correction.getVerdict());
        if (correction != null) {
            become(correction, at);
        }
        this.releasedAt = at;
        this.releasedBy = by;
        if (correction == null) {
            publish(answered, PointStepKind.ANSWERED, at, by, null);
        } else {
            publish(answered, PointStepKind.CORRECTED, at, by, correction.getWhy());
        }
    }

    /**
     * Does not let it go out. The points of a refusal wait again; of a correction, what is published stays.
     *
     * @param note what its author should think over
     * @throws BusinessException as {@link #release}; {@code required} or {@code tooLong} on {@code note}
     */
    public void sendBack(String note, Instant at, long by) {
        requireToRelease(by);
        List<Point> answered = standing();
        this.sentBackNote = Require.text("note", note, Point.MAX_NOTE);
        if (heldCorrection == null) {
            this.state = DispositionState.SENT_BACK;
            answered.forEach(point -> point.sentBack(at, by, sentBackNote));
        } else {
            answered.forEach(point -> point.note(PointStepKind.SENT_BACK, at, by, sentBackNote));
        }
    }

    private void requireToRelease(long by) {
        Require.that(isToRelease(), "disposition.notHeld");
        Require.that(getWriterToRelease() != by, "disposition.ownRelease");
    }

    /**
     * Says it otherwise; what it said before stays on record. A refusal waits for its release, in place of one that waits
     * already, while what is published stays. Anything else goes out at once, and no other correction waits any more.
     *
     * @param why for the record, read by whoever reads the answer
     * @param amendments all that were ever drafted for one of its points
     * @throws BusinessException {@code disposition.notPublished}; {@code disposition.sameAsBefore} where this is what is
     *     published, or what waits; as {@link RefusalRule#require} where it would refuse; {@code required} or {@code tooLong}
     *     on {@code verdict}, {@code reason} or {@code why}
     */
    public void correct(
            Verdict newVerdict, String newReason, String why, Collection<Amendment> amendments, Instant at, long by) {
        List<Point> answered = standing();
        Require.that(state == DispositionState.PUBLISHED && !answered.isEmpty(), "disposition.notPublished");
        requireRefusable(getPoints(), amendments, newVerdict);
        Require.that(!isRepeatedBy(newVerdict, newReason, givenBy), "disposition.sameAsBefore");
        Correction correction = new Correction(newVerdict, newReason, why, at, by);
        Require.that(!isToRelease() || !heldCorrection.isSameAs(correction), "disposition.sameAsBefore");
        if (newVerdict.needsRelease()) {
            this.heldCorrection = correction;
            this.sentBackNote = null;
            answered.forEach(point -> point.note(PointStepKind.HELD, at, by, null));
        } else {
            become(correction, at);
            publish(answered, PointStepKind.CORRECTED, at, by, correction.getWhy());
        }
    }

    private void become(Correction correction, Instant at) {
        earlierWordings.add(new DispositionWording(this, correction.getWhy(), at, correction.getBy()));
        say(correction.getVerdict(), correction.getReason(), correction.getAt(), correction.getBy());
        this.releasedAt = null;
        this.releasedBy = null;
        this.heldCorrection = null;
        this.sentBackNote = null;
    }

    /**
     * Gives up a correction that waits for its release or was sent back: the answer stays as it is published.
     *
     * @throws BusinessException {@code disposition.noCorrection}
     */
    public void dropCorrection(Instant at, long by) {
        Require.that(heldCorrection != null, "disposition.noCorrection");
        this.heldCorrection = null;
        this.sentBackNote = null;
        standing().forEach(point -> point.note(PointStepKind.CORRECTION_DROPPED, at, by, null));
    }

    /** Those of its points that it still answers: not reopened, written anew or taken back since. */
    private List<Point> standing() {
        PointState answered = state == DispositionState.HELD ? PointState.HELD : PointState.ANSWERED;
        return getPoints().stream()
                .filter(point -> point.getState() == answered)
                .toList();
    }

    /** True while a refusal, or a correction into one, waits for somebody else to let it go out. */
    public boolean isToRelease() {
        return (state == DispositionState.HELD || heldCorrection != null && sentBackNote == null)
                && !standing().isEmpty();
    }

    /** Id of the account that wrote what waits for its release: of the correction, if there is one. */
    public long getWriterToRelease() {
        return heldCorrection == null ? givenBy : heldCorrection.getBy();
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

    /** Why it, or of a published one its correction, was sent back; or null. */
    public String getSentBackNote() {
        return sentBackNote;
    }

    /** A correction that waits for its release or, with {@link #getSentBackNote}, was sent back; or null. */
    public Correction getHeldCorrection() {
        return heldCorrection;
    }

    /** What it answers, without what was reopened or written anew since; what was taken back stands among it. */
    public List<Point> getPoints() {
        return points.stream()
                .filter(point -> this.equals(point.getDisposition()))
                .toList();
    }

    /** What it said before its corrections, the oldest first. */
    public List<DispositionWording> getEarlierWordings() {
        return List.copyOf(earlierWordings);
    }
}
