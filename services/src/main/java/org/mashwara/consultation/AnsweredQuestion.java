package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A question as its results name it, by its code through the versions of its questionnaire that are looked at.
 *
 * @param text as the latest version words it
 * @param options all that any of these versions offers, in the latest one's order; for a scale its grades without names
 * @param unit of a number, or null
 * @param scales how many scales or units they measure by; from more than one, numbers can't be compared
 * @param finest what the finest of its versions asks about: the whole, each output or each activity
 * @param conditional true if some version shows it only under a condition
 */
public record AnsweredQuestion(
        String code,
        QuestionKind kind,
        LocalText text,
        List<Option> options,
        LocalText unit,
        int scales,
        SectionRepeat finest,
        boolean conditional)
        implements Serializable {

    public AnsweredQuestion {
        options = List.copyOf(options);
    }

    /**
     * One thing that can be chosen.
     *
     * @param name or null where the code says it: a grade, or a step of a rating
     */
    public record Option(String code, LocalText name) implements Serializable {}

    /** True if figures such as the mean say something. */
    public boolean isMeasured() {
        return scales == 1 && (kind == QuestionKind.RATING || kind == QuestionKind.NUMBER || kind == QuestionKind.DATE);
    }

    /**
     * The same as one group of its results has it: a version measures by one scale, however the versions differ.
     *
     * @param by by what the groups are told apart, or null
     */
    public AnsweredQuestion ofGroups(ResultDimension by) {
        return by == ResultDimension.VERSION
                ? new AnsweredQuestion(code, kind, text, options, unit, 1, finest, conditional)
                : this;
    }

    /** How the range of its numbers or days is parted. */
    ValueSteps steps(AnswerFigures figures) {
        return kind == QuestionKind.DATE
                ? ValueSteps.ofDays(figures.least(), figures.most())
                : ValueSteps.ofNumbers(figures.least(), figures.most());
    }

    /**
     * What the filter narrows the results to though the question is never asked about it: one activity, one output or one
     * subprogramme; null where it can have answers.
     */
    public ResultDimension notAskedAbout(ResultFilter filter) {
        if (finest == SectionRepeat.PER_ACTIVITY) {
            return null;
        }
        if (filter.activity() != null) {
            return ResultDimension.ACTIVITY;
        }
        if (finest == SectionRepeat.PER_OUTPUT) {
            return null;
        }
        if (filter.output() != null) {
            return ResultDimension.OUTPUT;
        }
        return filter.subprogramme() == null ? null : ResultDimension.SUBPROGRAMME;
    }
}
