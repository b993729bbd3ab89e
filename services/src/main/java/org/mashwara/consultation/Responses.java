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
import java.util.Optional;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
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
    private ClearanceRoutes routes;

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
        List<RefusedAnswer> refused = new ArrayList<>();
        response.save(shownVersion, read(response, entries, refused), at, by);
        responses.settle();
        return new Saved(response.getVersion(), at, refused);
    }

    /**
     * Reads what was put in.
     *
     * @param refused takes what does not fit its question
     * @throws BusinessException {@code response.notAsked}
     */
    List<GivenAnswer> read(Response response, Collection<AnswerEntry> entries, List<RefusedAnswer> refused) {
        List<GivenAnswer> given = new ArrayList<>();
        for (AnswerEntry entry : entries) {
            Question question = asked(response, entry);
            About about = about(response, entry);
            try {
                given.add(new GivenAnswer(question, about, AnswerText.read(question, entry.written())));
            } catch (BusinessException e) {
                refused.add(refusal(entry, e));
            }
        }
        return given;
    }

    /**
     * A file as an answer, kept.
     *
     * @param upload the file, or null to take it back
     * @throws BusinessException as {@link StoredFile}
     */
    GivenAnswer attached(Response response, AnswerEntry place, Upload upload, Instant at, long by) {
        AnswerValue value = AnswerValue.NONE;
        if (upload != null) {
            StoredFile file = new StoredFile(upload.fileName(), upload.content(), at, by);
            files.add(file);
            value = AnswerValue.of(file);
        }
        return new GivenAnswer(asked(response, place), about(response, place), value);
    }

    private static RefusedAnswer refusal(AnswerEntry entry, BusinessException refusal) {
        return new RefusedAnswer(
                FormCell.key(entry.questionId(), entry.activityId(), entry.outputId()),
                refusal.getMessageKey(),
                refusal.getArguments().stream().map(Serializable.class::cast).toList());
    }

    /** @throws BusinessException {@code response.notAsked} about a question of another questionnaire */
    Question asked(Response response, AnswerEntry entry) {
        return response.getRound().getQuestionnaire().getQuestions().stream()
                .filter(question -> question.getId() == entry.questionId())
                .findFirst()
                .orElseThrow(() -> new BusinessException("response.notAsked"));
    }

    /** @throws BusinessException {@code response.notAsked} about something that is not the seat's */
    About about(Response response, AnswerEntry entry) {
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
     * The act of giving a response, with the names of post and holder as they are on that day.
     *
     * @param shownVersion the version that the person checked before sending
     * @param key names the act, or null
     * @param at now
     * @param by the account that gives it
     */
    public Submission submission(Response response, long shownVersion, String key, Instant at, long by) {
        LocalDate day = day(at);
        Post post = response.getSeat().getPost();
        Map<Long, Incumbency> holders = incumbencies.holdersOn(List.of(post.getId()), day);
        Incumbency holder = holders.get(post.getId());
        return new Submission(
                shownVersion,
                key,
                at,
                by,
                post.nameOn(day),
                holder == null ? null : holder.getPerson().getName());
    }

    /** The route of clearance that the seat's office wants. */
    ClearanceRoute route(Response response, Instant at) {
        return routes.of(response.getSeat().getPost(), day(at));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /**
     * Submits a response of an office that wants no clearance.
     *
     * @param response held for this transaction
     * @return false if this very submission was received before
     * @throws BusinessException as {@link Response#submit}
     */
    public boolean submit(Response response, Submission submission) {
        boolean first = response.submit(submission, route(response, submission.at()));
        if (first) {
            submitted.fire(ResponseSubmitted.of(response));
        }
        return first;
    }

    /** The next version of what was given, if it was begun and not given up. */
    Optional<Response> changeBegun(Response response) {
        return responses.changeOf(response);
    }

    /**
     * Begins the next version of what was given, or goes on with the one that was begun.
     *
     * @param response held for this transaction
     * @throws BusinessException as {@link Response#change}
     */
    Response changeOrGoOn(Response response, Instant at, long by) {
        return responses.changeOf(response).orElseGet(() -> change(response, at, by));
    }

    /**
     * Begins the next version of what was given.
     *
     * @param response held for this transaction
     * @throws BusinessException as {@link Response#change}
     */
    Response change(Response response, Instant at, long by) {
        Response next = response.change(at, by, responses.changeOf(response).isPresent());
        responses.add(next);
        responses.settle();
        return next;
    }
}
