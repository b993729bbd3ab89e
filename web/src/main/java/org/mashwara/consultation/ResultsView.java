package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Results of all rounds: by question, activity, post …, from round to round, and how many answered. */
@Named
@ViewScoped
public class ResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultQueries queries;

    private ResultShow show = ResultShow.QUESTION;
    private Long round;
    private Long area;
    private Integer year;
    private String subprogramme;
    private String activity;
    private Long post;
    private String question;
    private ResultChoices choices;
    private ResultTable table;
    private TrendTable trend;
    private RateTable rates;

    /** Reads what is shown. */
    public void load() {
        choices = queries.choices();
        if (show == ResultShow.RATE) {
            rates = queries.rates(area);
        } else if (show == ResultShow.TREND) {
            trend = queries.trend(filter());
        } else {
            table = queries.results(ResultDimension.valueOf(show.name()), filter());
        }
    }

    private ResultFilter filter() {
        return new ResultFilter(round, area, year, subprogramme, activity, post, question);
    }

    public ResultShow[] getShows() {
        return ResultShow.values();
    }

    /** The parts of a bar of 100, each with where it begins and how wide it is. */
    public ResultBar bar(Distribution counts) {
        return new ResultBar(counts);
    }

    public ResultShow getShow() {
        return show;
    }

    public void setShow(ResultShow show) {
        this.show = show == null ? ResultShow.QUESTION : show;
    }

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

    public String getSubprogramme() {
        return subprogramme;
    }

    public void setSubprogramme(String subprogramme) {
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

    public ResultChoices getChoices() {
        return choices;
    }

    public ResultTable getTable() {
        return table;
    }

    public TrendTable getTrend() {
        return trend;
    }

    public RateTable getRates() {
        return rates;
    }
}
