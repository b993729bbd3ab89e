package org.mashwara.consultation;

import java.io.Serializable;

/** One question on the page, with what the person puts in. */
public class AnswerField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QuestionHead question;
    private Agreement grade;
    private String text;

    AnswerField(GivenLine line) {
        this.question = line.question();
        this.grade = line.agreement();
        this.text = line.text();
    }

    AnswerEntry entry() {
        return question.isInWords()
                ? new AnswerEntry(question.id(), null, text)
                : new AnswerEntry(question.id(), grade, null);
    }

    public QuestionHead getQuestion() {
        return question;
    }

    public Agreement getGrade() {
        return grade;
    }

    public void setGrade(Agreement grade) {
        this.grade = grade;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
