package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;

/** One of the answers that a question offers. */
@Entity
@Table(name = "question_option")
public class QuestionOption extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "position")
    private int position;

    @Column(name = "code")
    private String code;

    @Embedded
    private LocalText name;

    protected QuestionOption() {}

    QuestionOption(Question question, int position, OptionContent content) {
        this.question = question;
        this.position = position;
        this.code = content.code();
        this.name = content.label();
    }

    public Question getQuestion() {
        return question;
    }

    /** Place among the question's options, from 1. */
    public int getPosition() {
        return position;
    }

    /** Names it across versions. */
    public String getCode() {
        return code;
    }

    /** What the respondent reads; null in a draft where it is still to be written. */
    public LocalText getName() {
        return name;
    }

    OptionContent content() {
        return new OptionContent(code, name);
    }
}
