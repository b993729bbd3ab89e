package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.LocalText;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A round of the group in Quetta with a questionnaire of its own, and what its members answer. */
@ApplicationScoped
class ARoundOfAllKinds {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private ResponseService responses;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** An open round that asks what a model asks; about a workplan, also a matrix in grades, {@code GRADED}. */
    long open(QuestionnaireModel model) throws Exception {
        long meeting = review.closed();
        transaction.begin();
        Questionnaire kinds = model.draft("KINDS_" + meeting, 2014);
        if (model == QuestionnaireModel.WORKPLAN_REVIEW) {
            kinds.ask(
                    kinds.addSection(SectionContent.of(LocalText.of("In grades", "درجوں میں"), SectionRepeat.ONCE)),
                    QuestionContent.of(
                            "GRADED", QuestionKind.MATRIX, LocalText.of("It serves us.", "یہ ہمارے کام کی ہے۔")));
        }
        return open(meeting, kinds);
    }

    /** An open round that asks about a workplan nothing but this, once. */
    long openAsking(QuestionContent question) throws Exception {
        long meeting = review.closed();
        transaction.begin();
        Questionnaire alone = new Questionnaire(
                "ALONE_" + meeting, 1, LocalText.of("One question", "ایک سوال"), QuestionnaireSubject.WORKPLAN);
        alone.ask(
                alone.addSection(SectionContent.of(LocalText.of("About it", "اس کے بارے میں"), SectionRepeat.ONCE)),
                question);
        return open(meeting, alone);
    }

    /** Another, that asks the next version of that questionnaire, in which a rating has other words and another scale. */
    long openNext(long round, String rating, LocalText words, int highest) throws Exception {
        long meeting = review.closed();
        transaction.begin();
        Questionnaire before = em.find(
                Questionnaire.class, review.number("select questionnaire_id from feedback_round where id = " + round));
        Questionnaire next = before.copy(before.getCode(), before.getNumber() + 1, before.getName());
        next.change(
                next.question(rating).orElseThrow(),
                QuestionContent.of(rating, QuestionKind.RATING, words).within(null, BigDecimal.valueOf(highest), null));
        return open(meeting, next);
    }

    private long open(long meeting, Questionnaire kinds) throws Exception {
        kinds.publish(clock.instant());
        em.persist(kinds);
        transaction.commit();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        return rounds.plan(new RoundPlan(
                new RoundPlan.Target(
                        meeting,
                        null,
                        kinds.getSubject() == QuestionnaireSubject.WORKPLAN ? review.workplan() : null,
                        kinds.getId(),
                        AddressedTo.ALL,
                        Set.of(),
                        Set.of()),
                null,
                null,
                clock.instant().plus(Duration.ofDays(14))));
    }

    /** To a question that is asked once; nothing written takes the answer away. */
    AnswerEntry once(long round, String code, String... written) {
        return new AnswerEntry(question(round, code), null, null, List.of(written));
    }

    /** To a question that is asked for each output, about that of an activity. */
    AnswerEntry perOutput(long round, String code, long activity, String... written) {
        long output = review.number("select output_id from activity where id = " + activity);
        return new AnswerEntry(question(round, code), null, output, List.of(written));
    }

    /** To a question that is asked for each activity. */
    AnswerEntry perActivity(long round, String code, long activity, String... written) {
        return new AnswerEntry(question(round, code), activity, null, List.of(written));
    }

    long firstActivity(long response) {
        return review.number("select min(activity_id) from response_activity where response_id = " + response);
    }

    /** Saves and submits. */
    void give(String account, long response, List<AnswerEntry> entries) {
        SignedIn.as(account);
        Saved saved = responses.save(response, review.version("response", response), entries);
        responses.submit(response, saved.version(), null);
    }

    private long question(long round, String code) {
        return review.number("""
                select q.id from question q join feedback_round rd on rd.questionnaire_id = q.questionnaire_id
                 where rd.id = %d and q.code = '%s'
                """.formatted(round, code));
    }
}
