package org.mashwara.consultation;

import java.io.Serializable;

/** The filter of a page about results, as it stands in the page's address. */
public abstract class ResultFilterView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long round;
    private Long area;
    private Integer year;
    private Long subprogramme;
    private String activity;
    private Long post;
    private String question;
    private String questionnaire;
    private Long output;

    final ResultFilter filter() {
        return new ResultFilter(
                round,
                area,
                year,
                subprogramme,
                WorkplanActivity.parse(activity),
                post,
                question,
                questionnaire,
                output);
    }

    /** What the filter can be set to. */
    public abstract ResultChoices getChoices();

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getSubprogramme() {
        return subprogramme;
    }

    public void setSubprogramme(Long subprogramme) {
        this.subprogramme = subprogramme;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(String questionnaire) {
        this.questionnaire = questionnaire;
    }

    public Long getOutput() {
        return output;
    }

    public void setOutput(Long output) {
        this.output = output;
    }
}
