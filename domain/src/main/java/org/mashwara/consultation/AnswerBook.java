package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The answers of one response: at most one to a question about one thing, and none that is empty.
 *
 * @param answers those that are kept; changed in place
 */
record AnswerBook(Response response, List<Answer> answers) {

    Optional<Answer> to(Question question, About about) {
        return answers.stream().filter(answer -> answer.isTo(question, about)).findFirst();
    }

    /** What is answered, or {@link AnswerValue#NONE}. */
    AnswerValue value(Question question, About about) {
        return to(question, about).map(Answer::getValue).orElse(AnswerValue.NONE);
    }

    /** Writes an answer in; an empty one takes out what was there. */
    void put(GivenAnswer given) {
        Optional<Answer> there = to(given.question(), given.about());
        if (given.isEmpty()) {
            there.ifPresent(answers::remove);
        } else if (there.isPresent()) {
            there.get().become(given.value());
        } else {
            answers.add(new Answer(response, given));
        }
    }

    /** Takes out every answer that is not among these. */
    void keepOnly(Collection<GivenAnswer> kept) {
        answers.removeIf(answer -> kept.stream().noneMatch(one -> answer.isTo(one.question(), one.about())));
    }
}
