package org.mashwara.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps feedback rounds and the questionnaires that they ask. */
public interface FeedbackRoundRepository {

    void add(FeedbackRound round);

    Optional<FeedbackRound> find(long roundId);

    /** The round, held against other commands until the transaction ends. */
    Optional<FeedbackRound> findForChange(long roundId);

    /** Ids of the rounds that are stored as open although their closing time has come, the earliest first. */
    List<Long> due(Instant at);

    /** Ids of the planned rounds whose time to open has come. */
    List<Long> dueToOpen(Instant at);

    /** Ids of the rounds that take responses. */
    List<Long> open(Instant at);

    /** The rounds that have not closed and close with the beginning of the meeting, held until the transaction ends. */
    List<FeedbackRound> closingWith(long meetingId);

    /** The planned rounds that are held after the meeting, held until the transaction ends. */
    List<FeedbackRound> plannedAfter(long meetingId);

    /** The rounds that are planned for after the meeting, or close with its beginning and have not done so yet. */
    List<FeedbackRound> following(long meetingId);

    /** The rounds of the body, and of others with it, that have not closed and ask some version of the questionnaire. */
    List<FeedbackRound> asking(String questionnaireCode, long bodyId);

    /** A version of a questionnaire with its sections, questions and options. One query. */
    Optional<Questionnaire> findQuestionnaire(long id);

    /** The newest published version of a questionnaire, with its sections, questions and options. One query. */
    Optional<Questionnaire> newestQuestionnaire(String code);
}
