package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** One question of a questionnaire, asked anew about each activity. */
@Entity
@Table(name = "question")
public class Question extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private QuestionKind kind;

    @Embedded
    private LocalText name;

    protected Question() {}

    Question(Questionnaire questionnaire, String code, int position, QuestionKind kind, LocalText text) {
        this.questionnaire = questionnaire;
        this.code = Require.text("code", code, 30);
        this.position = position;
        this.kind = Require.present("kind", kind);
        this.name = Require.present("name", text);
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public String getCode() {
        return code;
    }

    /** Place in the questionnaire, from 1. */
    public int getPosition() {
        return position;
    }

    public QuestionKind getKind() {
        return kind;
    }

    /** The statement to agree with, or the question. */
    public LocalText getName() {
        return name;
    }
}
