package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/**
 * A seat's response, to fill in, to check, or to read.
 *
 * @param own whether the person may draft for the seat's post, or enters its form on paper
 * @param maySubmit whether the person may also give the response for it
 * @param post the post as named today or, once submitted, as named then
 * @param holder who holds the post today; null while it is vacant
 * @param holderThen once submitted: who held the post then
 * @param lookedAt when somebody who may draft first opened the form, or null
 * @param savedBy the person whose account saved last, or null
 * @param givenBy the names on it
 * @param delegate whether the person who reads acts for the post as its delegate
 * @param entering whether the person who reads enters it from a form on paper, for a post that is not theirs
 * @param enteredForOffice whether the TWG Secretariat is entering it from a form on paper, and the person does not
 * @param readsNotes whether the person may open the scans of the notes by which it was approved
 * @param deciding whether it lies at a station of its route for which the person decides
 * @param change for those who read the results: the change of it that is begun and not given yet; otherwise null
 * @param turns the questionnaire as it is asked of the seat, with what is hidden by now
 */
public record ResponseDetail(
        long id,
        long version,
        RoundHead round,
        boolean own,
        boolean maySubmit,
        LocalText post,
        LocalText holder,
        LocalText holderThen,
        ResponseState state,
        Instant lookedAt,
        Instant savedAt,
        LocalText savedBy,
        Instant submittedAt,
        GivenBy givenBy,
        boolean delegate,
        boolean entering,
        boolean enteredForOffice,
        boolean readsNotes,
        boolean deciding,
        SeatChange change,
        List<FormTurn> turns)
        implements Serializable {

    public ResponseDetail {
        turns = List.copyOf(turns);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public RoundHead getRound() {
        return round;
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isMaySubmit() {
        return maySubmit;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public LocalText getHolderThen() {
        return holderThen;
    }

    public ResponseState getState() {
        return state;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public LocalText getSavedBy() {
        return savedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public GivenBy getGivenBy() {
        return givenBy;
    }

    public boolean isDelegate() {
        return delegate;
    }

    public boolean isEntering() {
        return entering;
    }

    public boolean isEnteredForOffice() {
        return enteredForOffice;
    }

    public boolean isReadsNotes() {
        return readsNotes;
    }

    public boolean isDeciding() {
        return deciding;
    }

    /** The change of it that waits for approval, for those who read the results; otherwise null. */
    public SeatChange getChangeAwaiting() {
        return change != null && change.isAwaitingApproval() ? change : null;
    }

    public List<FormTurn> getTurns() {
        return turns;
    }

    public boolean isSubmitted() {
        return state == ResponseState.SUBMITTED;
    }

    /** True if it was on its way to approval when the round closed: it does not count. */
    public boolean isNotApproved() {
        return state == ResponseState.AWAITING_CLEARANCE && !round.open();
    }

    /** True while it can be filled in. */
    public boolean isFillable() {
        return round.open() && (state.isDraft() && !enteredForOffice || deciding);
    }

    /**
     * True if the person may give it or, where its office wants it approved, send it on its way.
     *
     * @param aside what stands beside it
     */
    public boolean maySend(ResponseAside aside) {
        return maySubmit || aside.sending() != Sending.COUNTS;
    }

    /** The parts of which anything is shown. */
    public List<FormTurn> getVisible() {
        return turns.stream().filter(FormTurn::visible).toList();
    }

    /** Answers to grade, choose or count that are not there. */
    public int getOpenQuestions() {
        return lines().mapToInt(FormLine::getOpen).sum();
    }

    /** Questions that have to be answered before it can be sent, and are not. */
    public List<FormLine> getMissing() {
        return lines().filter(FormLine::missing).toList();
    }

    /** True if anything is answered. */
    public boolean isBegun() {
        return lines().flatMap(line -> line.cells().stream())
                .anyMatch(cell -> !cell.value().isBlank());
    }

    private Stream<FormLine> lines() {
        return turns.stream().flatMap(turn -> turn.lines().stream());
    }
}
