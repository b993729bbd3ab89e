package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * A response's way along the route that its office wants: one station after the other clears it, changes it with marks,
 * or sends it back with a comment. The last station's clearance submits the response; nothing else does. The route is
 * that of the day on which it was sent. A response that is sent again gets a clearance of its own, so that every name
 * and time is kept; what its office has changed since it came back, or since the version before, is marked too.
 */
@Entity
@Table(name = "clearance")
public class Clearance extends BaseEntity {

    /** Longest comment, in characters. */
    public static final int MAX_COMMENT = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "response_id")
    private Response response;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ClearanceState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Counts decisions and changes, so that the version tells a page that is out of date. */
    @Column(name = "steps")
    private int steps;

    @OneToMany(mappedBy = "clearance", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ClearanceStation> stations = new ArrayList<>();

    @OneToMany(mappedBy = "clearance", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<ClearanceMark> marks = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "compared_with")
    private ComparedWith comparedWith;

    /** False while it runs, once it is cleared, and where it came back before such answers were kept. */
    @Column(name = "answers_kept")
    private boolean answersKept;

    @OneToMany(mappedBy = "clearance", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReturnedAnswer> returned = new ArrayList<>();

    protected Clearance() {}

    /**
     * Sends a draft to the first station.
     *
     * @param submission what the drafter checked before sending, by whom and when it is sent
     * @param route the office's; not empty
     * @param before the clearance from which this response came back last, or null
     * @throws BusinessException {@code clearance.notWanted}, {@code response.awaitsClearance}, {@code
     *     response.alreadySubmitted}, {@code round.closed}, {@code response.empty}, {@code response.missing}
     * @throws org.mashwara.shared.StaleEditException if anybody has saved since the person looked
     */
    public static Clearance send(Response response, Submission submission, ClearanceRoute route, Clearance before) {
        Require.that(!route.isEmpty(), "clearance.notWanted");
        response.sendForClearance(submission);
        Clearance clearance = new Clearance();
        clearance.response = response;
        clearance.state = ClearanceState.RUNNING;
        clearance.sentAt = submission.at();
        clearance.sentBy = submission.by();
        route.stations()
                .forEach(post ->
                        clearance.stations.add(new ClearanceStation(clearance, clearance.stations.size() + 1, post)));
        clearance.stations.get(0).reach();
        if (before != null && before.answersKept) {
            Map<AnswerChange.Place, AnswerChange.Said> came = new LinkedHashMap<>();
            before.returned.forEach(answer -> came.put(answer.place(), answer.said()));
            clearance.compare(ComparedWith.RETURNED, came, submission);
        } else if (response.getPrevious() != null) {
            clearance.compare(
                    ComparedWith.VERSION_BEFORE,
                    AnswerChange.said(response.getPrevious().sheet().given()),
                    submission);
        }
        return clearance;
    }

    private void compare(ComparedWith with, Map<AnswerChange.Place, AnswerChange.Said> before, Submission sent) {
        this.comparedWith = with;
        AnswerChange.between(before, AnswerChange.said(response.sheet().given()))
                .forEach(change -> marks.add(ClearanceMark.ofOffice(this, change, sent)));
    }

    /**
     * The station at which the response lies changes answers; what they said before is kept. An answer that stays the
     * same gets no mark. A delegate who prepared the response takes it back instead.
     *
     * @return how many answers changed
     * @throws BusinessException {@code clearance.ended}, {@code round.closed}, {@code response.notAsked}; {@code
     *     response.awaitsClearance} for a delegate who prepared the response
     */
    public int edit(Collection<GivenAnswer> given, Signatory by, Instant at) {
        ClearanceStation station = requireRunning(at);
        Require.that(by.inPerson() || !isDraftOf(by.account()), "response.awaitsClearance");
        int changed = 0;
        for (GivenAnswer one : given) {
            AnswerValue stands = response.answerTo(one.question(), one.about())
                    .map(Answer::getValue)
                    .orElse(AnswerValue.NONE);
            AnswerChange change = new AnswerChange(
                    AnswerChange.Place.of(one), AnswerChange.Said.of(stands), AnswerChange.Said.of(one.value()));
            if (change.isOne()) {
                response.amend(one);
                marks.add(ClearanceMark.ofStation(station, change, by, at));
                changed++;
            }
        }
        this.steps += changed;
        return changed;
    }

    /**
     * The station at which the response lies clears it; the last one submits it.
     *
     * @param admitted kinds of charge that may clear, by the terms of reference
     * @param submission how the response is given if this was the last station; its time is now
     * @return true if the response is submitted by this
     * @throws BusinessException {@code clearance.ended}, {@code round.closed}, {@code response.empty}, {@code response.missing}; {@code clearance.vacant} if nobody holds
     *     the post, {@code clearance.charge} if the holder's charge may not clear, {@code clearance.ownDraft} for a
     *     delegate who prepared the response
     */
    public boolean clear(Signatory by, Approval approval, Set<IncumbencyKind> admitted, Submission submission) {
        ClearanceStation station = requireRunning(submission.at());
        response.sheet().requireComplete();
        Require.that(by.charge() != null, "clearance.vacant");
        Require.that(admitted.contains(by.charge()), "clearance.charge", by.charge());
        Require.that(by.inPerson() || !approval.isInPortal() || !isDraftOf(by.account()), "clearance.ownDraft");
        station.clear(by, approval, submission.at());
        this.steps++;
        Optional<ClearanceStation> next = stations.stream()
                .filter(later -> later.getState() == StationState.AHEAD)
                .findFirst();
        next.ifPresentOrElse(ClearanceStation::reach, () -> end(ClearanceState.CLEARED, submission.at()));
        if (next.isEmpty()) {
            response.give(submission);
        }
        return next.isEmpty();
    }

    private boolean isDraftOf(long account) {
        return sentBy == account || response.getDrafting().isSavedBy(account);
    }

    /**
     * The station at which the response lies sends it back to the drafter.
     *
     * @param comment what is to be put right, required
     * @throws BusinessException {@code clearance.ended}; {@code required} or {@code tooLong} on {@code comment}
     */
    public void sendBack(String comment, Signatory by, Instant at) {
        Require.that(isRunning(), "clearance.ended");
        String why = Require.text("comment", comment, MAX_COMMENT);
        current().sendBack(by, why, at);
        this.steps++;
        comeBack(ClearanceState.SENT_BACK, at);
    }

    /**
     * The drafter takes it back before the last station has cleared it.
     *
     * @throws BusinessException {@code clearance.ended}
     */
    public void recall(Instant at) {
        Require.that(isRunning(), "clearance.ended");
        current().leave();
        comeBack(ClearanceState.RECALLED, at);
    }

    private void comeBack(ClearanceState how, Instant at) {
        end(how, at);
        response.sheet().given().forEach(one -> returned.add(new ReturnedAnswer(this, one)));
        this.answersKept = true;
        response.comeBack();
    }

    private void end(ClearanceState how, Instant at) {
        this.state = how;
        this.endedAt = at;
    }

    private ClearanceStation requireRunning(Instant at) {
        Require.that(isRunning(), "clearance.ended");
        response.getRound().requireOpen(at);
        return current();
    }

    private ClearanceStation current() {
        return getWaiting().orElseThrow(() -> new IllegalStateException("a running clearance without a station"));
    }

    public boolean isRunning() {
        return state == ClearanceState.RUNNING;
    }

    /** The station at which the response lies; empty once it has ended. */
    public Optional<ClearanceStation> getWaiting() {
        return stations.stream()
                .filter(station -> station.getState() == StationState.WAITING)
                .findFirst();
    }

    public Response getResponse() {
        return response;
    }

    public ClearanceState getState() {
        return state;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Id of the account that sent it. */
    public Long getSentBy() {
        return sentBy;
    }

    /** When the last station cleared it, or it went back; null while it runs. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** In the order of the route. */
    public List<ClearanceStation> getStations() {
        return List.copyOf(stations);
    }

    /** What the office changed before it sent it, and then what stations changed, the earliest first. */
    public List<ClearanceMark> getMarks() {
        return List.copyOf(marks);
    }

    /** With what the answers were compared when it was sent; null for a first sending. */
    public ComparedWith getComparedWith() {
        return comparedWith;
    }
}
