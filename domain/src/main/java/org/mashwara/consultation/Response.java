package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashwara.governance.Seat;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StaleEditException;

/**
 * One seat's answers in a feedback round, in one version: saved as a draft as often as one likes, submitted once, and
 * then unchanged for good. While the round is open a submitted one may be withdrawn, or changed: the change is a next
 * version, which begins with the same answers and takes the place of this one when it is submitted. Where the office
 * wants it, a version goes along a route of {@link Clearance} and is submitted by its last station.
 */
@Entity
@Table(name = "response")
public class Response extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private FeedbackRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ResponseState state;

    @Embedded
    private Drafting drafting;

    @Embedded
    private Giving giving;

    @Column(name = "number")
    private int number = 1;

    @Column(name = "standing")
    private boolean standing = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "previous_id")
    private Response previous;

    @Column(name = "submission_key")
    private String submissionKey;

    @Embedded
    private Withdrawal withdrawal;

    @Embedded
    private PaperForm paper;

    @ManyToMany
    @JoinTable(
            name = "response_activity",
            joinColumns = @JoinColumn(name = "response_id"),
            inverseJoinColumns = @JoinColumn(name = "activity_id"))
    private Set<Activity> activities = new HashSet<>();

    @OneToMany(mappedBy = "response", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Answer> answers = new ArrayList<>();

    protected Response() {}

    /** @param about the activities that concern the seat's post; none for a questionnaire that asks about none */
    public Response(FeedbackRound round, Seat seat, Collection<Activity> about) {
        this.round = Require.present("round", round);
        this.seat = Require.present("seat", seat);
        Require.that(!about.isEmpty() || !round.getQuestionnaire().isAboutActivities(), "response.aboutNothing");
        this.activities.addAll(about);
        this.state = ResponseState.NOT_STARTED;
    }

    /** Notes that somebody who may draft has looked at the form; only the first time counts. */
    public void look(Instant at, long by) {
        this.drafting = getDrafting().looked(at, by);
    }

    /**
     * Saves what a person put in. Questions that are not given keep their answer; a given one that is empty loses it;
     * one that is hidden by now keeps its answer in the draft. A draft of one's own may be overwritten (the last one
     * counts), one that somebody else saved since may not.
     *
     * @param shownVersion the version that the person saw
     * @param at now
     * @param by the account that saves
     * @throws BusinessException {@code response.alreadySubmitted}, {@code round.closed}, {@code response.notAsked}
     *     about something or a question that is not asked
     * @throws StaleEditException if another account has saved since the person looked
     */
    public void save(long shownVersion, Collection<GivenAnswer> given, Instant at, long by) {
        requireDraft();
        round.requireOpen(at);
        if (shownVersion != getVersion() && !getDrafting().isSavedBy(by)) {
            throw new StaleEditException();
        }
        AnswerSheet sheet = sheet();
        given.forEach(one -> Require.that(sheet.asks(one.question(), one.about()), "response.notAsked"));
        given.forEach(book()::put);
        this.state = ResponseState.DRAFT;
        this.drafting = getDrafting().saved(at, by);
    }

    /**
     * Gives the response, for an office that wants no clearance: the answers that are shown. Those to questions that have
     * become hidden stay behind. The same submission arriving again (a double click, a repeated request on a bad line)
     * changes nothing and is not refused.
     *
     * @param route the office's route of clearance, which must be empty
     * @return false if this very submission has been received before
     * @throws BusinessException {@code response.needsClearance}, {@code response.alreadySubmitted} for a second one,
     *     {@code round.closed}, {@code response.empty} if nothing that is shown was answered, {@code response.missing} with
     *     the number of required answers that are not there, {@code response.cameBack}
     * @throws StaleEditException if anybody has saved since the person looked, also the same person on another device:
     *     what is given is what was shown
     */
    public boolean submit(Submission submission, ClearanceRoute route) {
        if (isRepeated(submission)) {
            return false;
        }
        requireDraft();
        Require.that(route.isEmpty(), "response.needsClearance");
        requireReady(submission);
        this.submissionKey = submission.key();
        give(submission);
        return true;
    }

    /**
     * True if this very act arrived before: by its key, or, once the response is given, from the same account on an
     * older version.
     *
     * @throws BusinessException {@code response.cameBack} if the response has come back since: sending it anew is another
     *     act, of somebody who has read why
     */
    public boolean isRepeated(Submission submission) {
        Require.that(!state.isDraft() || !hasReceived(submission.key()), "response.cameBack");
        return hasReceived(submission.key())
                || state.isGiven() && giving.isBy(submission.by()) && submission.shownVersion() < getVersion();
    }

    /** True if the act of this name was the last that gave the response or sent it on its way. */
    public boolean hasReceived(String key) {
        return key != null && key.equals(submissionKey);
    }

    /**
     * Refuses to go on with other answers than a person was shown, who checked them without a connection: somebody has
     * changed one meanwhile, or this person has on another device.
     *
     * @throws StaleEditException if the answers that are shown by now are not just these
     */
    public void requireShown(Collection<ShownAnswer> shown) {
        if (!sheet().isAsShown(shown)) {
            throw new StaleEditException(this);
        }
    }

    /** Leaves the drafter's desk for the first station of the route. */
    void sendForClearance(Submission submission) {
        requireDraft();
        requireReady(submission);
        this.submissionKey = submission.key();
        this.state = ResponseState.AWAITING_CLEARANCE;
    }

    /** Comes back to the drafter's desk. */
    void comeBack() {
        this.state = ResponseState.DRAFT;
    }

    /** A station changes an answer. */
    void amend(GivenAnswer given) {
        Require.that(sheet().asks(given.question(), given.about()), "response.notAsked");
        book().put(given);
    }

    private void requireReady(Submission submission) {
        round.requireOpen(submission.at());
        if (submission.shownVersion() != getVersion()) {
            throw new StaleEditException(this);
        }
        sheet().requireComplete();
    }

    /** Nothing stands against it: the drafter gives it, or the last station that clears it. */
    void give(Submission submission) {
        book().keepOnly(sheet().given());
        this.state = ResponseState.SUBMITTED;
        this.giving = new Giving(submission);
        this.standing = true;
        if (previous != null) {
            previous.giveWay();
        }
    }

    private void giveWay() {
        this.standing = false;
        if (state == ResponseState.SUBMITTED) {
            this.state = ResponseState.SUPERSEDED;
        }
    }

    /**
     * Begins the next version, with the same answers; this one counts on until the next is submitted.
     *
     * @param at now
     * @param by the account that begins it
     * @param unfinished whether a change was begun already and neither submitted nor discarded
     * @return the draft, to be kept
     * @throws BusinessException {@code response.notGiven}, {@code response.changeBegun}, {@code round.closed}
     */
    public Response change(Instant at, long by, boolean unfinished) {
        Require.that(state == ResponseState.SUBMITTED || state == ResponseState.WITHDRAWN, "response.notGiven");
        Require.that(!unfinished, "response.changeBegun");
        round.requireOpen(at);
        Response next = new Response(round, seat, activities);
        next.number = number + 1;
        next.previous = this;
        next.state = ResponseState.DRAFT;
        next.drafting = Drafting.NONE.saved(at, by);
        next.standing = state == ResponseState.WITHDRAWN;
        this.standing = !next.standing;
        answers.forEach(answer -> next.answers.add(answer.copyFor(next)));
        return next;
    }

    /**
     * Gives up a change that was begun; the version before it stays as it is.
     *
     * @throws BusinessException {@code response.notAChange} unless it is the draft of a second or later version
     */
    public void discard() {
        Require.that(state == ResponseState.DRAFT && previous != null, "response.notAChange");
        this.state = ResponseState.DISCARDED;
        this.standing = false;
        previous.standing = true;
    }

    /**
     * Is asked no more: its post was abolished, and no seat goes on in its place. What was saved stays in the record; a
     * change that was begun is given up.
     *
     * @throws BusinessException {@code response.alreadySubmitted} unless it is being written
     */
    public void lapse() {
        Require.that(state.isDraft(), "response.alreadySubmitted");
        if (previous != null) {
            discard();
            return;
        }
        this.state = ResponseState.LAPSED;
        this.standing = false;
    }

    /**
     * Takes the response back; it counts no more, and its place in the record stays, with the reason.
     *
     * @param reason why, required
     * @param at now
     * @param by the account that withdraws it
     * @throws BusinessException {@code response.notGiven}, {@code round.closed}; {@code required} or {@code tooLong} on
     *     {@code reason}
     */
    public void withdraw(String reason, Instant at, long by) {
        Require.that(isSubmitted(), "response.notGiven");
        round.requireOpen(at);
        this.withdrawal = new Withdrawal(reason, at, by);
        this.state = ResponseState.WITHDRAWN;
    }

    /** Begins anew with a form on paper, or goes on with its answers under another; null for none any more. */
    void enteredFrom(PaperForm form) {
        requireDraft();
        if (paper == null) {
            answers.clear();
        }
        this.paper = form;
    }

    /**
     * Is asked of the seat that goes on in the place of the one that was asked, with the draft as it stands or on its way
     * to clearance.
     *
     * @throws BusinessException {@code response.alreadySubmitted}
     */
    public void passTo(Seat next) {
        Require.that(state.isDraft() || state == ResponseState.AWAITING_CLEARANCE, "response.alreadySubmitted");
        this.seat = Require.present("seat", next);
    }

    /** The questionnaire as it is asked of this seat, with the answers so far. */
    public AnswerSheet sheet() {
        return AnswerSheet.of(round.getQuestionnaire(), activities, book()::value);
    }

    private void requireDraft() {
        Require.that(state != ResponseState.AWAITING_CLEARANCE, "response.awaitsClearance");
        Require.that(state.isDraft(), "response.alreadySubmitted");
    }

    private AnswerBook book() {
        return new AnswerBook(this, answers);
    }

    public boolean isSubmitted() {
        return state == ResponseState.SUBMITTED;
    }

    /** True for the one version of a seat that the round still waits for, also on its way to clearance or withdrawn. */
    public boolean isAwaited() {
        return standing && state.isAwaited();
    }

    public FeedbackRound getRound() {
        return round;
    }

    public Seat getSeat() {
        return seat;
    }

    public ResponseState getState() {
        return state;
    }

    /** Who looked at the form and who saved in it; without values before. */
    public Drafting getDrafting() {
        return drafting == null ? Drafting.NONE : drafting;
    }

    /** When and by whom it was given, or null before. */
    public Giving getGiving() {
        return giving;
    }

    /** Which version of the seat's response this is, from 1. */
    public int getNumber() {
        return number;
    }

    /** True for the one version by which the seat stands: the one that counts or, before any does, the latest. */
    public boolean isStanding() {
        return standing;
    }

    /** The version that this one changes, or null for the first. */
    public Response getPrevious() {
        return previous;
    }

    /** Why, when and by whom it was withdrawn, or null. */
    public Withdrawal getWithdrawal() {
        return withdrawal;
    }

    /** The paper form from which it was entered, or null. */
    public PaperForm getPaper() {
        return paper;
    }

    /** What is asked about, in no order. */
    public Set<Activity> getActivities() {
        return Set.copyOf(activities);
    }

    /** In no order. */
    public List<Answer> getAnswers() {
        return List.copyOf(answers);
    }

    public Optional<Answer> answerTo(Question question, About about) {
        return book().to(question, about);
    }
}
