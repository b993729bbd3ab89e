package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.GoverningBody;
import org.mashwara.meeting.Decision;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.Recommendation;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;
import org.mashwara.shared.Shown;
import org.mashwara.shared.StaleEditException;

/** The TWG Secretariat carries amendments to the parent body, and records there what that body decides. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class CommitteeService {

    @Inject
    private RoundDesk desk;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private PointRepository points;

    @Inject
    private Event<AmendmentsDecided> decided;

    @Inject
    private Clock clock;

    /**
     * Carries drafts to the parent body with a recommendation that a meeting has made.
     *
     * @param drafts at least one, as the page showed them
     * @return false if the recommendation carries all of them already, so that nothing is to be done
     * @throws BusinessException {@code amendment.noneChosen}; as {@link CarriedAmendments#requireOpenFor} and {@link
     *     Amendment#recommend}
     * @throws StaleEditException if one of them has changed since: nobody recommends what they have not read
     * @throws NotFoundException for whoever does not run the meeting
     */
    public boolean recommend(long meetingId, long recommendationId, @NotNull Set<Shown> drafts) {
        Meeting meeting = toRun(meetingId);
        Recommendation recommendation = meeting.getRecommendations().stream()
                .filter(made -> made.getId() == recommendationId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("recommendation", recommendationId));
        CarriedAmendments carried = carried(recommendationId);
        if (carried.includes(drafts)) {
            return false;
        }
        carried.requireOpenFor(
                recommendation, meetings.lastClosed(recommendation.getToBody()).orElse(null));
        carry(recommendation, drafts);
        return true;
    }

    /**
     * Records a recommendation in a session, and carries drafts with it.
     *
     * @param drafts at least one, as the page showed them
     * @param text of the recommendation
     * @return its reference
     * @throws BusinessException as {@link #recommend} and {@link Meeting#recordRecommendation}; {@code
     *     recommendation.notParent} where the body has none
     * @throws StaleEditException as {@link #recommend}
     * @throws NotFoundException for whoever does not run the meeting
     */
    public String recommendInSession(long meetingId, String text, @NotNull Set<Shown> drafts) {
        Meeting meeting = toRun(meetingId);
        GoverningBody parent = meeting.getBodies().stream()
                .map(sitting -> sitting.getBody().getParent())
                .filter(body -> body != null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("recommendation.notParent"));
        Recommendation recommendation = meeting.recordRecommendation(text, parent, null, clock.instant());
        meetings.settle();
        carry(recommendation, drafts);
        return recommendation.getReference();
    }

    private CarriedAmendments carried(long recommendationId) {
        return new CarriedAmendments(amendments.ofRecommendationForChange(recommendationId));
    }

    private void carry(Recommendation recommendation, Set<Shown> drafts) {
        Require.that(!drafts.isEmpty(), "amendment.noneChosen");
        List<Amendment> found = drafts.stream()
                .map(Shown::id)
                .distinct()
                .sorted()
                .map(id -> amendments.findForChange(id).orElseThrow(() -> new NotFoundException("amendment", id)))
                .toList();
        Shown.requireUnchanged(drafts, found);
        Instant now = clock.instant();
        found.forEach(amendment -> amendment.recommend(recommendation, now));
    }

    /**
     * Takes an amendment out of its recommendation before it is decided; its lead finds it as a draft.
     *
     * @param recommendationId with which the page showed it
     * @param amendment as the page showed it
     * @return as {@link CarriedAmendments#takeOut}
     * @throws BusinessException as {@link CarriedAmendments#takeOut}
     * @throws StaleEditException as {@link CarriedAmendments#takeOut}
     * @throws NotFoundException for whoever does not run the meeting that recommended it
     */
    public boolean takeOut(long recommendationId, @NotNull Shown amendment) {
        Recommendation recommendation = meetings.findRecommendation(recommendationId)
                .orElseThrow(() -> new NotFoundException("recommendation", recommendationId));
        toRun(recommendation.getMeeting().getId());
        return carried(recommendationId).takeOut(amendment);
    }

    /**
     * Records what the parent body decides on a recommendation in its session, with quorum. What it adopts stands in
     * the next version of the workplan, in force from then on.
     *
     * @param meetingId a meeting of the parent body, in session
     * @param text of the decision
     * @param rulings on each of the recommendation's amendments that waits for a decision, as the page showed it
     * @return the decision's reference
     * @throws BusinessException as {@link Rulings#requireOn}, {@link Meeting#recordDecision}, {@link Workplan#amend} and
     *     {@link Amendment#adopt}
     * @throws NotFoundException for whoever does not run the meeting
     */
    public String decide(long recommendationId, long meetingId, String text, @NotNull Rulings rulings) {
        Meeting meeting = toRun(meetingId);
        List<Amendment> open = amendments.ofRecommendationForChange(recommendationId).stream()
                .filter(amendment -> amendment.getState() == AmendmentState.RECOMMENDED)
                .toList();
        rulings.requireOn(open);
        Instant now = clock.instant();
        Decision decision = meeting.recordDecision(text, null, now);
        meetings.settle();
        rulings.of(open, false).forEach(amendment -> amendment.reject(decision, now));
        byWorkplan(rulings.of(open, true)).forEach((workplan, chosen) -> {
            WorkplanVersion next = workplan.amend(
                    chosen.stream()
                            .map(amendment -> amendment.getContent().change())
                            .toList(),
                    decision.getReference(),
                    meeting.getSlot().day());
            chosen.forEach(amendment -> amendment.adopt(decision, next, now));
        });
        points.settle();
        decided.fire(new AmendmentsDecided(decision.getId()));
        return decision.getReference();
    }

    private static Map<Workplan, List<Amendment>> byWorkplan(List<Amendment> adopted) {
        return adopted.stream()
                .collect(Collectors.groupingBy(
                        amendment -> amendment.getBase().getWorkplan(), LinkedHashMap::new, Collectors.toList()));
    }

    private Meeting toRun(long meetingId) {
        Meeting meeting =
                meetings.findForUpdate(meetingId).orElseThrow(() -> new NotFoundException("meeting", meetingId));
        desk.requireRunner(meeting);
        desk.about(meeting);
        return meeting;
    }
}
