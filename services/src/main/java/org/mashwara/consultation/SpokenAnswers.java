package org.mashwara.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;

/** The only place where points look into answers: what of a response the agency has to answer. */
final class SpokenAnswers {

    private SpokenAnswers() {}

    static List<Spoken> of(Response response) {
        return response.getAnswers().stream().flatMap(SpokenAnswers::spoken).toList();
    }

    private static Stream<Spoken> spoken(Answer answer) {
        Question question = answer.getQuestion();
        if (!question.getKind().isInWords() || answer.getText() == null) {
            return Stream.empty();
        }
        Activity activity = answer.getActivity();
        Output output = activity == null ? answer.getOutput() : activity.getOutput();
        return Stream.of(new Spoken(
                source(question, answer.getAbout()),
                question.getKind() == QuestionKind.PROPOSAL ? PointKind.PROPOSAL : PointKind.COMMENT,
                activity,
                output,
                answer.getText()));
    }

    /** Names the answer to a question about something within its response: {@link Spoken#source}. */
    static String source(Question question, About about) {
        if (about.activity() != null) {
            return about.activity().getId() + "/" + question.getCode();
        }
        return about.output() == null
                ? "/" + question.getCode()
                : "o" + about.output().getId() + "/" + question.getCode();
    }
}
