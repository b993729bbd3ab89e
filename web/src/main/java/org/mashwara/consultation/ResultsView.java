package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Results of all rounds: by question, activity, post …, from round to round, and how many answered. */
@Named
@ViewScoped
public class ResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultQueries queries;

    @Inject
    private AnswerQueries answerQueries;

    @Inject
    private Words words;

    @Inject
    private Format format;

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
    private AnswerTable answers;

    /** Reads what is shown. */
    public void load() {
        choices = queries.choices();
        if (show == ResultShow.RATE) {
            rates = queries.rates(area);
        } else if (filter().kind() != null) {
            answers = answerQueries.answers(dimension(), filter()).orElse(null);
        } else if (show == ResultShow.TREND) {
            trend = queries.trend(filter());
        } else {
            table = queries.results(dimension(), filter());
        }
    }

    /** Change is told by rounds. */
    private ResultDimension dimension() {
        return show == ResultShow.TREND ? ResultDimension.ROUND : ResultDimension.valueOf(show.name());
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

    /** What the page tells of a question of another kind. */
    public AnswerChart getChart() {
        return new AnswerChart(answers, words, format);
    }

    /** The filter that a group's name sets, {@code round} for the round's own page; null where it leads nowhere. */
    public String way(AnswerGroup group) {
        if (group.key() == null) {
            return null;
        }
        return switch (answers.by()) {
            case ROUND -> "round";
            case PROVINCE -> "area";
            case SUBPROGRAMME -> "subprogramme";
            case ACTIVITY -> "activity";
            case SEAT -> "post";
            case QUESTION, OUTPUT, VERSION -> null;
        };
    }

    /** Those that are not grades of activities. */
    public List<ResultChoices.Choice> getOtherQuestions() {
        return choices.questions().stream()
                .filter(choice -> new ResultFilter(null, null, null, null, null, null, choice.key()).kind() != null)
                .toList();
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

    public AnswerTable getAnswers() {
        return answers;
    }

    public RateTable getRates() {
        return rates;
    }
}
