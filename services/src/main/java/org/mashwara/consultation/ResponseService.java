package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;
import org.mashwara.shared.Upload;

/**
 * A seat answers, through the holder of its post or a delegate; also one that did not come to the meeting. The TWG
 * Secretariat fills in and gives what it enters from a form on paper.
 */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT})
public class ResponseService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Responses responses;

    @Inject
    private Clearances clearances;

    @Inject
    private Filling filling;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private Event<ResponseWithdrawn> withdrawn;

    /**
     * Notes that somebody who fills it in has opened the form; only the first time counts.
     *
     * @return the response's version from then on
     */
    public long look(long responseId) {
        Response response = desk.toFill(responseId);
        response.look(clock.instant(), actors.current().accountId());
        responses.settle();
        return response.getVersion();
    }

    /**
     * Saves answers, as a draft or with marks for the station where the response lies; as often as one likes, the last one counts.
     *
     * @param shownVersion the response's version as the page knows it
     * @return the version from now on, when it was saved, and which answers could not be saved
     * @throws org.mashwara.shared.BusinessException as {@link Response#save} and {@link PaperEntry#requireFiller}
     * @throws org.mashwara.shared.StaleEditException if another account has saved since
     */
    public Saved save(long responseId, long shownVersion, @NotNull List<AnswerEntry> entries) {
        Response response = desk.toFill(responseId);
        return filling.save(response, shownVersion, entries, clock.instant(), actors.current());
    }

    /**
     * Hands in a file as an answer, or takes it back.
     *
     * @param place the question and what it is about, with the SHA-256 of the file that the page showed there, if any
     * @param upload the file, or null to take it back
     * @throws org.mashwara.shared.BusinessException as {@link Filling#attach}
     * @throws org.mashwara.shared.StaleEditException if another file is there by now
     */
    public Saved attach(long responseId, long shownVersion, @NotNull AnswerEntry place, Upload upload) {
        Response response = desk.toFill(responseId);
        return filling.attach(response, shownVersion, place, upload, clock.instant(), actors.current());
    }

    /**
     * Gives the response or, where the office wants clearance, sends it on its way. A repetition of the same request
     * changes nothing.
     *
     * @param shownVersion the response's version as the check page showed it
     * @param key names this act, so that it counts once however often the request arrives; or null
     * @return false if this very act was received before
     * @throws org.mashwara.shared.BusinessException as {@link Response#submit}, {@link PaperEntry#requireFiller} and {@link Clearance#send}; {@code
     *     response.draftOnly} for a delegate who may draft but not answer, where the office wants no clearance
     * @throws org.mashwara.shared.StaleEditException if anybody has saved since
     */
    public boolean submit(long responseId, long shownVersion, String key) {
        return submit(desk.toSend(responseId), shownVersion, key, clock.instant());
    }

    /**
     * Gives what was filled in and checked without a connection, or sends it on its way: saves what the device could not,
     * and goes on only with just the answers that the person was shown. All of it or nothing. A repetition of the same
     * request changes nothing.
     *
     * @param checked what was filled in, and what was shown
     * @param key names this act, so that it counts once however often the request arrives; or null
     * @return false if this very act was received before
     * @throws org.mashwara.shared.BusinessException as {@link #submit(long, long, String)}, and where something does not
     *     fit its question
     * @throws org.mashwara.shared.StaleEditException if an answer was changed elsewhere, so that others would be given
     *     than the person was shown
     */
    public boolean submit(long responseId, @NotNull CheckedAnswers checked, String key) {
        Response response = desk.toSend(responseId);
        Instant now = clock.instant();
        if (!response.hasReceived(key)) {
            List<ShownAnswer> shown = checked.shown().stream()
                    .map(one -> filling.shown(response, one))
                    .toList();
            List<AnswerEntry> fresh = checked.entries().stream()
                    .filter(entry -> filling.isFresh(response, entry))
                    .map(DraftEntry::entry)
                    .toList();
            responses.save(
                    response,
                    response.getVersion(),
                    fresh,
                    now,
                    actors.current().accountId());
            response.requireShown(shown);
        }
        return submit(response, response.getVersion(), key, now);
    }

    private boolean submit(Response response, long shownVersion, String key, Instant now) {
        Actor actor = actors.current();
        Submission act = responses.submission(response, shownVersion, key, now, actor.accountId());
        ClearanceRoute route = responses.route(response, now);
        if (route.isEmpty()) {
            desk.requireAnswers(response);
        }
        if (response.isRepeated(act)) {
            desk.repeated();
            return false;
        }
        if (route.isEmpty()) {
            return responses.submit(response, act);
        }
        clearances.send(response, act, route, actor);
        return true;
    }

    /**
     * The office fills in itself what the TWG Secretariat enters from its form on paper.
     *
     * @throws org.mashwara.shared.BusinessException as {@link PaperEntry#takeOver}
     */
    @RolesAllowed(Roles.COUNTERPART)
    public void takeOver(long responseId) {
        PaperEntry.takeOver(
                desk.toTakeOver(responseId), clock.instant(), actors.current().accountId());
    }

    /**
     * Begins a change of what was given; it counts on until the change is submitted.
     *
     * @return id of the draft of the next version
     * @throws org.mashwara.shared.BusinessException as {@link Response#change}
     */
    @RolesAllowed(Roles.COUNTERPART)
    public long change(long responseId) {
        Response response = desk.toDraft(responseId);
        return responses
                .change(response, clock.instant(), actors.current().accountId())
                .getId();
    }

    /**
     * Gives up a change that was begun.
     *
     * @throws org.mashwara.shared.BusinessException as {@link Response#discard}
     */
    @RolesAllowed(Roles.COUNTERPART)
    public void discard(long responseId, long shownVersion) {
        Response response = desk.toDraft(responseId);
        response.requireVersion(shownVersion);
        response.discard();
    }

    /**
     * Takes back what was given; it counts no more. A change of it that waits for approval is taken back with it, so that
     * nothing comes to count without being sent again.
     *
     * @param reason why, required
     * @throws org.mashwara.shared.BusinessException as {@link Response#withdraw}; {@code response.draftOnly}
     */
    @RolesAllowed(Roles.COUNTERPART)
    public void withdraw(long responseId, long shownVersion, String reason) {
        Response response = desk.toAnswer(responseId);
        response.requireVersion(shownVersion);
        Instant at = clock.instant();
        response.withdraw(reason, at, actors.current().accountId());
        responses.changeBegun(response).ifPresent(next -> clearances.takeBack(next, at));
        withdrawn.fire(new ResponseWithdrawn(responseId, response.getRound().getId()));
    }
}
