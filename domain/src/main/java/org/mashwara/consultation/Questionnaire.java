package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A numbered version of a set of questions that are asked about each activity. */
@Entity
@Table(name = "questionnaire")
public class Questionnaire extends BaseEntity {

    /** Code of the questionnaire that reviews a workplan's activities. */
    public static final String ACTIVITY_REVIEW = "ACTIVITY_REVIEW";

    @Column(name = "code")
    private String code;

    @Column(name = "number")
    private int number;

    @Embedded
    private LocalText name;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Question> questions = new ArrayList<>();

    protected Questionnaire() {}

    /** @param number the version, from 1; an asked version never changes */
    public Questionnaire(String code, int number, LocalText name) {
        this.code = Require.text("code", code, 30);
        this.number = number;
        this.name = Require.present("name", name);
    }

    /** Adds a question after those that are there. */
    public Question ask(String questionCode, QuestionKind kind, LocalText text) {
        Question question = new Question(this, questionCode, questions.size() + 1, kind, text);
        questions.add(question);
        return question;
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    public LocalText getName() {
        return name;
    }

    /** In the order in which they are asked. */
    public List<Question> getQuestions() {
        return List.copyOf(questions);
    }
}
