package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/**
 * When something of a questionnaire is shown, for people: the question's text and what is answered to it, not their codes.
 *
 * @param asked the text of the earlier question; its code where there is no such question
 * @param values what the answer is compared with, one of which is enough; each a grade, an option with its label, or as
 *     it was written
 */
public record ToldCondition(LocalText asked, ConditionOperator operator, List<ChoiceLine> values)
        implements Serializable {

    public ToldCondition {
        values = List.copyOf(values);
    }

    /**
     * @param condition null for none
     * @param questions those of the questionnaire
     * @return null for no condition
     */
    static ToldCondition of(ConditionLine condition, Collection<AskedQuestion> questions) {
        if (condition == null) {
            return null;
        }
        AskedQuestion asked = questions.stream()
                .filter(question -> question.code().equals(condition.question()))
                .findFirst()
                .orElse(null);
        return new ToldCondition(
                asked == null ? LocalText.of(condition.question(), null) : asked.text(),
                condition.operator(),
                condition.values().stream().map(code -> value(code, asked)).toList());
    }

    private static ChoiceLine value(String code, AskedQuestion asked) {
        boolean grade = Stream.of(Agreement.values()).anyMatch(one -> one.name().equals(code));
        return new ChoiceLine(code, asked == null || grade ? null : asked.label(code), grade);
    }
}
