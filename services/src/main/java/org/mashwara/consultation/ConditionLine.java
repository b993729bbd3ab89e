package org.mashwara.consultation;

import java.io.Serializable;

/**
 * When something is shown: the page's script decides by it while the person types.
 *
 * @param question code of the earlier question
 * @param value what its answer is compared with; null where nothing is
 */
public record ConditionLine(String question, ConditionOperator operator, String value) implements Serializable {

    /** Null for no condition. */
    static ConditionLine of(Condition condition) {
        return condition == null
                ? null
                : new ConditionLine(condition.getQuestion(), condition.getOperator(), condition.getValue());
    }

    public String getQuestion() {
        return question;
    }

    public ConditionOperator getOperator() {
        return operator;
    }

    public String getValue() {
        return value;
    }
}
