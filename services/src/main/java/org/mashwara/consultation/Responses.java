package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BusinessException;

/** What happens when a response is saved or submitted, whoever does it. Checks no role: its callers have. */
@ApplicationScoped
public class Responses {

    @Inject
    private ResponseRepository responses;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Clock clock;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * Saves answers about one activity as a draft.
     *
     * @param response held for this transaction
     * @param at now
     * @param by the account that saves
     * @throws BusinessException as {@link Response#save}
     */
    public Saved save(
            Response response,
            long shownVersion,
            long activityId,
            Collection<AnswerEntry> entries,
            Instant at,
            long by) {
        Activity about = response.getActivities().stream()
                .filter(activity -> activity.getId() == activityId)
                .findFirst()
                .orElseThrow(() -> new BusinessException("response.notAsked"));
        List<Question> questions = response.getRound().getQuestionnaire().getQuestions();
        List<GivenAnswer> given =
                entries.stream().map(entry -> given(entry, questions)).toList();
        response.save(shownVersion, about, given, at, by);
        responses.settle();
        return new Saved(response.getVersion(), at);
    }

    private static GivenAnswer given(AnswerEntry entry, List<Question> questions) {
        Question question = questions.stream()
                .filter(asked -> asked.getId() == entry.questionId())
                .findFirst()
                .orElseThrow(() -> new BusinessException("response.notAsked"));
        return new GivenAnswer(question, entry.agreement(), entry.text());
    }

    /**
     * Submits a response, with the names of post and holder as they are on that day.
     *
     * @param response held for this transaction
     * @param at now
     * @param by the account that submits
     * @return false if this very submission was received before
     * @throws BusinessException as {@link Response#submit}
     */
    public boolean submit(Response response, long shownVersion, Instant at, long by) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        Post post = response.getSeat().getPost();
        Map<Long, Incumbency> holders = incumbencies.holdersOn(List.of(post.getId()), day);
        Incumbency holder = holders.get(post.getId());
        boolean first = response.submit(
                shownVersion,
                at,
                by,
                post.nameOn(day),
                holder == null ? null : holder.getPerson().getName());
        if (first) {
            submitted.fire(
                    new ResponseSubmitted(response.getId(), response.getRound().getId()));
        }
        return first;
    }
}
