package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Confidential;

/** A response's answer to one question about one activity: either a grade or words, never empty. */
@Entity
@Table(name = "answer")
public class Answer extends BaseEntity implements Confidential {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "response_id")
    private Response response;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement")
    private Agreement agreement;

    @Column(name = "text")
    private String text;

    protected Answer() {}

    Answer(Response response, Activity activity, GivenAnswer given) {
        this.response = response;
        this.activity = activity;
        this.question = given.question();
        this.agreement = given.agreement();
        this.text = given.text();
    }

    void become(GivenAnswer given) {
        this.agreement = given.agreement();
        this.text = given.text();
    }

    boolean isTo(Activity asked, Question put) {
        return activity.equals(asked) && question.equals(put);
    }

    /** A draft is its office's own until it is submitted. */
    @Override
    public boolean isConfidential() {
        return !response.isSubmitted();
    }

    public Response getResponse() {
        return response;
    }

    public Activity getActivity() {
        return activity;
    }

    public Question getQuestion() {
        return question;
    }

    /** The grade, or null for an answer in words. */
    public Agreement getAgreement() {
        return agreement;
    }

    /** The words, in the language in which they were written; null for a grade. */
    public String getText() {
        return text;
    }
}
