package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;

/**
 * How one question was answered, whatever its kind, over all rounds that the person reads: see {@link ResultQueries} for
 * grades of activities.
 */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
public class AnswerQueries {

    @Inject
    private AnsweredQuestions questions;

    @Inject
    private AnswerReader answers;

    @Inject
    private Actors actors;

    /**
     * The distribution of the answers, as a whole or told apart by one thing; three queries at most. The steps of a
     * number's or a day's range are counted for the whole only.
     *
     * @param by null or {@link ResultDimension#QUESTION} for the whole only
     * @param filter names the question with its kind
     * @return empty if no published questionnaire has such a question
     */
    public Optional<AnswerTable> answers(ResultDimension by, ResultFilter filter) {
        Actor actor = actors.current();
        return filter.kind() == null
                ? Optional.empty()
                : questions.find(filter, actor).map(question -> table(question, by, filter, actor));
    }

    /**
     * How often each question was answered, whatever its kind, that is no grade of an activity. One query.
     *
     * @return by the questions' keys with their kinds, as {@link ResultFilter} takes them; nothing of what was not asked
     */
    public Map<String, AnswerCount> counts(ResultFilter filter) {
        return answers.counts(filter, actors.current());
    }

    private AnswerTable table(AnsweredQuestion question, ResultDimension by, ResultFilter filter, Actor actor) {
        boolean apart = by != null && by != ResultDimension.QUESTION;
        List<AnswerGroup> groups = apart ? answers.groups(question, by, filter, actor) : List.of();
        boolean addsUp = apart && !question.options().isEmpty() && groups.size() < ResultReader.MOST;
        AnswerGroup total = addsUp ? AnswerGroup.sum(question, groups) : answers.total(question, filter, actor);
        List<AnswerBin> bins = apart ? List.of() : answers.bins(question, total.figures(), filter, actor);
        return new AnswerTable(question, total, bins, apart ? by : null, groups);
    }
}
