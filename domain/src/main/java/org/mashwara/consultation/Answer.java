package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.programme.Subprogramme;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Confidential;
import org.mashwara.shared.StoredFile;

/** A response's answer to one question about one activity, one output, or nothing in particular; never empty. */
@Entity
@Table(name = "answer")
public class Answer extends BaseEntity implements Confidential {

    private static final String COMMA = ",";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "response_id")
    private Response response;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "output_id")
    private Output output;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement")
    private Agreement agreement;

    @Column(name = "number")
    private BigDecimal number;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "choices")
    private String choices;

    @Column(name = "text")
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected Answer() {}

    Answer(Response response, GivenAnswer given) {
        this.response = response;
        this.activity = given.about().activity();
        this.output = given.about().output();
        this.question = given.question();
        become(given.value());
    }

    /** The same answer in another version of the response. */
    Answer copyFor(Response next) {
        return new Answer(next, new GivenAnswer(question, getAbout(), getValue()));
    }

    final void become(AnswerValue value) {
        this.agreement = value.agreement();
        this.number = value.number();
        this.day = value.day();
        this.choices = value.choices().isEmpty() ? null : String.join(COMMA, value.choices());
        this.text = value.text();
        this.file = value.file();
    }

    boolean isTo(Question put, About about) {
        return question.equals(put) && getAbout().equals(about);
    }

    /** A draft, and what awaits clearance, is its office's own until it is submitted. */
    @Override
    public boolean isConfidential() {
        return !response.getState().isGiven();
    }

    /** What it says in one string, as {@link AnswerValue#content}. */
    public String getContent() {
        return getValue().content();
    }

    public Response getResponse() {
        return response;
    }

    public About getAbout() {
        return new About(activity, output);
    }

    /** The activity, or null if it is about none. */
    public Activity getActivity() {
        return activity;
    }

    /** The output as a whole, or null if it is about none. */
    public Output getOutput() {
        return output;
    }

    /** To which the activity or output belongs; empty if it is about none. */
    public Optional<Subprogramme> subprogramme() {
        Output about = activity == null ? output : activity.getOutput();
        return Optional.ofNullable(about).map(one -> one.getOutcome().getSubprogramme());
    }

    public Question getQuestion() {
        return question;
    }

    public AnswerValue getValue() {
        return new AnswerValue(
                agreement, number, day, choices == null ? List.of() : List.of(choices.split(COMMA)), text, file);
    }

    /** The grade, or "not my area"; null for an answer of another kind. */
    public Agreement getAgreement() {
        return agreement;
    }

    /** The words, in the language in which they were written; null for an answer of another kind. */
    public String getText() {
        return text;
    }
}
