package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Require;

/** When a question or a section is shown, as a form asks it. */
public class ConditionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String question;
    private ConditionOperator operator = ConditionOperator.IS;
    private String value;

    /** @param line the present condition, or null for always */
    void show(ConditionLine line) {
        if (line != null) {
            question = line.question();
            operator = line.operator();
            value = line.value();
        }
    }

    /** Null for always. */
    Condition condition() {
        return question == null || question.isBlank()
                ? null
                : new Condition(question, Require.present("ifOperator", operator), value);
    }

    public List<ConditionOperator> getOperators() {
        return List.of(ConditionOperator.values());
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public ConditionOperator getOperator() {
        return operator;
    }

    public void setOperator(ConditionOperator operator) {
        this.operator = operator;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
