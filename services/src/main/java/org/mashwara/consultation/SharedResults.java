package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What the members of a round's bodies are told of its results.
 *
 * @param told false until the round is closed: the rest is empty then
 * @param hidden whether the person is not told who gave an answer
 * @param asked how many seats were asked
 * @param submitted how many of them have answered
 * @param questions those that can be counted, in their order
 * @param activities grades by activity, in the workplan's order; empty where authors are hidden
 */
public record SharedResults(
        RoundHead round,
        boolean told,
        boolean hidden,
        int asked,
        int submitted,
        List<SharedAnswers> questions,
        List<ResultGroup> activities)
        implements Serializable {

    public SharedResults {
        questions = List.copyOf(questions);
        activities = List.copyOf(activities);
    }

    /** What can not be told without telling who said it. */
    public List<SharedAnswers> getWithheld() {
        return questions.stream().filter(each -> !each.shown()).toList();
    }

    /** What was typed, of which only the number is told. */
    public List<SharedAnswers> getTyped() {
        return questions.stream().filter(SharedAnswers::isTyped).toList();
    }

    /** What was chosen, with how often. */
    public List<SharedAnswers> getCounted() {
        return questions.stream().filter(SharedAnswers::isCounted).toList();
    }
}
