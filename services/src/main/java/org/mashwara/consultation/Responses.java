package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;
import org.mashwara.shared.StoredFileRepository;
import org.mashwara.shared.Upload;

/** What happens when a response is saved or submitted, whoever does it. Checks no role: its callers have. */
@ApplicationScoped
public class Responses {

    @Inject
    private ResponseRepository responses;

    @Inject
    private StoredFileRepository files;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Clock clock;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * Saves answers as a draft. What does not fit its question is told and left out; the rest is saved.
     *
     * @param response held for this transaction
     * @param at now
     * @param by the account that saves
     * @throws BusinessException as {@link Response#save}
     */
    public Saved save(Response response, long shownVersion, Collection<AnswerEntry> entries, Instant at, long by) {
        Map<Long, Question> questions = response.getRound().getQuestionnaire().getQuestions().stream()
                .collect(Collectors.toMap(Question::getId, Function.identity()));
        List<GivenAnswer> given = new ArrayList<>();
        List<RefusedAnswer> refused = new ArrayList<>();
        for (AnswerEntry entry : entries) {
            Question question = asked(questions, entry);
            About about = about(response, entry);
            try {
                given.add(new GivenAnswer(question, about, AnswerText.read(question, entry.written())));
            } catch (BusinessException e) {
                refused.add(refusal(entry, e));
            }
        }
        response.save(shownVersion, given, at, by);
        responses.settle();
        return new Saved(response.getVersion(), at, refused);
    }

    /**
     * Hands in a file as an answer.
     *
     * @param upload the file, or null to take it back
     * @throws BusinessException as {@link StoredFile} and {@link Response#save}
     */
    public Saved attach(Response response, long shownVersion, AnswerEntry place, Upload upload, Instant at, long by) {
        Map<Long, Question> questions = response.getRound().getQuestionnaire().getQuestions().stream()
                .collect(Collectors.toMap(Question::getId, Function.identity()));
        AnswerValue value = AnswerValue.NONE;
        if (upload != null) {
            StoredFile file = new StoredFile(upload.fileName(), upload.content(), at, by);
            files.add(file);
            value = AnswerValue.of(file);
        }
        GivenAnswer given = new GivenAnswer(asked(questions, place), about(response, place), value);
        response.save(shownVersion, List.of(given), at, by);
        responses.settle();
        return new Saved(response.getVersion(), at, List.of());
    }

    private static RefusedAnswer refusal(AnswerEntry entry, BusinessException refusal) {
        return new RefusedAnswer(
                FormCell.key(entry.questionId(), entry.activityId(), entry.outputId()),
                refusal.getMessageKey(),
                refusal.getArguments().stream().map(Serializable.class::cast).toList());
    }

    private static Question asked(Map<Long, Question> questions, AnswerEntry entry) {
        Question question = questions.get(entry.questionId());
        Require.that(question != null, "response.notAsked");
        return question;
    }

    private static About about(Response response, AnswerEntry entry) {
        if (entry.activityId() == null && entry.outputId() == null) {
            return About.nothing();
        }
        return response.getActivities().stream()
                .map(activity ->
                        entry.activityId() == null ? About.output(activity.getOutput()) : About.activity(activity))
                .filter(about -> entry.activityId() == null
                        ? about.output().getId().equals(entry.outputId())
                        : about.activity().getId().equals(entry.activityId()))
                .findFirst()
                .orElseThrow(() -> new BusinessException("response.notAsked"));
    }

    /** Writes what has changed so far, so that versions are as they will be shown. */
    void settle() {
        responses.settle();
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
