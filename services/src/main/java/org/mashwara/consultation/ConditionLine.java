package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

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

    /** The values, one of which is enough; empty where none is needed. */
    List<String> values() {
        return Condition.values(value);
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
