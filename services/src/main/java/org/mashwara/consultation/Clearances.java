package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BusinessException;

/** What happens on a response's route of clearance, whoever does it. Checks no role: its callers have. */
@ApplicationScoped
class Clearances {

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClearanceAwaited> awaited;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * Sends a draft on its way. Where the sender holds the first post of the route by a charge that may clear, sending is
     * that station's clearance.
     *
     * @throws BusinessException as {@link Clearance#send}
     */
    Clearance send(Response response, Submission submission, ClearanceRoute route, Actor actor) {
        Clearance clearance = Clearance.send(
                response, submission, route, clearances.returnedOf(response).orElse(null));
        clearances.add(clearance);
        ClearanceStation first = clearance.getWaiting().orElseThrow();
        Signatory by = signatory(first.getPost(), LocalDate.now(clock), actor);
        if (by.inPerson() && admitted(response).contains(by.charge())) {
            clear(clearance, by, Approval.inPortal(LocalDate.now(clock)), submission);
        } else {
            awaited.fire(new ClearanceAwaited(clearance.getId(), first.getId()));
        }
        return clearance;
    }

    /**
     * The station at which the response lies clears it.
     *
     * @return true if the response is submitted by this
     * @throws BusinessException as {@link Clearance#clear}
     */
    boolean clear(Clearance clearance, Signatory by, Approval approval, Submission submission) {
        Response response = clearance.getResponse();
        boolean last = clearance.clear(by, approval, admitted(response), submission);
        if (last) {
            submitted.fire(ResponseSubmitted.of(response));
        } else {
            awaited.fire(new ClearanceAwaited(
                    clearance.getId(), clearance.getWaiting().orElseThrow().getId()));
        }
        return last;
    }

    /** Takes back what lies at a station, if anything does: it is a draft again and cannot come to count. */
    void takeBack(Response response, Instant at) {
        clearances.findRunning(response.getId()).ifPresent(running -> running.recall(at));
    }

    /** The station at which the response lies changes answers, with marks. */
    int edit(Clearance clearance, Collection<GivenAnswer> given, Actor actor) {
        Signatory by = signatory(
                clearance
                        .getWaiting()
                        .orElseThrow(() -> new BusinessException("clearance.ended"))
                        .getPost(),
                LocalDate.now(clock),
                actor);
        return clearance.edit(given, by, clock.instant());
    }

    /** Who decides for a post, with the names of a day. */
    Signatory signatory(Post post, LocalDate day, Actor actor) {
        Incumbency holder = incumbencies.holdersOn(List.of(post.getId()), day).get(post.getId());
        return new Signatory(
                actor.accountId(),
                actor.name(),
                post.nameOn(day),
                holder == null ? null : holder.getPerson().getName(),
                holder == null ? null : holder.getKind(),
                holder != null && holder.getPerson().getId() == actor.personId());
    }

    /** Kinds of charge that may clear, by the terms of reference of the seat's body today; none without terms. */
    private Set<IncumbencyKind> admitted(Response response) {
        return governance
                .termsOn(response.getSeat().getBody().getId(), LocalDate.now(clock))
                .map(TermsOfReference::getClearingCharges)
                .orElse(Set.of());
    }
}
