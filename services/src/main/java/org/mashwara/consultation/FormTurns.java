package org.mashwara.consultation;

import java.util.List;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.shared.LocalText;

/** Turns an {@link AnswerSheet} into what pages show. */
final class FormTurns {

    private FormTurns() {}

    /** What else a page shows beside an answer. */
    interface Extras {

        /** Id of the stored answer, or null. */
        Long answerId(Question question, About about);

        /** The agency's answer. */
        Replied replied(Question question, About about);
    }

    /**
     * What the agency answered to a comment or proposal; nothing where it has not.
     *
     * @param pointId which one it answered, or null
     * @param reply the answer, or null
     */
    record Replied(Long pointId, Reply reply) {

        static final Replied NOTHING = new Replied(null, null);
    }

    /** For a form that nobody fills in. */
    static final Extras NONE = new Extras() {
        @Override
        public Long answerId(Question question, About about) {
            return null;
        }

        @Override
        public Replied replied(Question question, About about) {
            return Replied.NOTHING;
        }
    };

    static List<FormTurn> of(AnswerSheet sheet, Extras extras) {
        return sheet.turns().stream().map(turn -> turn(turn, extras)).toList();
    }

    private static FormTurn turn(AnswerSheet.Turn turn, Extras extras) {
        Section section = turn.section();
        Activity activity = turn.about().activity();
        Output output = activity == null ? turn.about().output() : activity.getOutput();
        String key = "s" + section.getId() + about(turn.about());
        return new FormTurn(
                key,
                section.getName(),
                section.getHelp(),
                activity != null ? activity.getName() : output == null ? null : output.getName(),
                activity != null ? activity.getCode() : output == null ? null : output.getCode(),
                activity == null ? null : output.getName(),
                activity == null ? null : activity.getId(),
                output == null ? null : output.getId(),
                turn.isVisible(),
                ConditionLine.of(section.getCondition()),
                turn.lines().stream().map(line -> line(line, key, extras)).toList());
    }

    private static String about(About about) {
        return about.activity() != null
                ? "-a" + about.activity().getId()
                : about.output() != null ? "-o" + about.output().getId() : "";
    }

    private static FormLine line(AnswerSheet.Line line, String turnKey, Extras extras) {
        Question question = line.question();
        AskedQuestion asked = AskedQuestion.of(question);
        boolean matrix = question.getKind() == QuestionKind.MATRIX;
        return new FormLine(
                turnKey + "-l" + question.getId(),
                asked,
                line.shown(),
                line.isMissing(),
                ConditionLine.of(question.getCondition()),
                line.cells().stream()
                        .map(cell -> cell(cell, question, asked, matrix, extras))
                        .toList());
    }

    private static FormCell cell(
            AnswerSheet.Cell cell, Question question, AskedQuestion asked, boolean matrix, Extras extras) {
        About about = cell.about();
        Long activityId = about.activity() == null ? null : about.activity().getId();
        Long outputId = about.output() == null ? null : about.output().getId();
        Replied replied = extras.replied(question, about);
        LocalText label = matrix ? about.activity().getName() : null;
        return new FormCell(
                FormCell.key(question.getId(), activityId, outputId),
                activityId,
                outputId,
                about.activity() == null
                        ? outputId
                        : about.activity().getOutput().getId(),
                label,
                GivenValue.of(cell.value(), asked, extras.answerId(question, about)),
                replied.pointId(),
                replied.reply());
    }
}
