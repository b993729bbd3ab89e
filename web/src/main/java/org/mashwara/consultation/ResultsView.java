package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Format;
import org.mashwara.shared.Pager;
import org.mashwara.shared.Words;

/** Results of all rounds: by question, activity, post …, from round to round, and how many answered. */
@Named
@ViewScoped
public class ResultsView extends ResultFilterView {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultQueries queries;

    @Inject
    private AnswerQueries answerQueries;

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private Pager pager;

    @Inject
    private HttpServletRequest request;

    private ResultShow show = ResultShow.QUESTION;
    private ResultChoices choices;
    private ResultTable table;
    private TrendTable trend;
    private RateTable rates;
    private AnswerTable answers;
    private List<OtherQuestion> otherQuestions = List.of();

    /** A question that is no grade of an activity, and how often it was answered. */
    public record OtherQuestion(ResultChoices.Choice choice, QuestionKind kind, AnswerCount count)
            implements Serializable {}

    /** Reads what is shown. */
    public void load() {
        choices = queries.choices(filter());
        if (show == ResultShow.RATE) {
            rates = queries.rates(filter());
        } else if (filter().kind() != null) {
            answers = answerQueries.answers(dimension(), filter()).orElse(null);
        } else if (show == ResultShow.TREND) {
            trend = queries.trend(filter());
        } else {
            table = queries.results(dimension(), filter());
            if (filter().code() == null
                    && (show == ResultShow.QUESTION || table.groups().isEmpty())) {
                otherQuestions = others(answerQueries.counts(filter()));
            }
        }
    }

    /** In the order in which they can be chosen. */
    private List<OtherQuestion> others(Map<String, AnswerCount> counts) {
        return choices.questions().stream()
                .map(choice -> new OtherQuestion(
                        choice,
                        ResultFilter.ofQuestion(choice.key()).kind(),
                        counts.getOrDefault(choice.key(), AnswerCount.NOTHING)))
                .filter(question -> question.kind() != null && !isGraded(question))
                .toList();
    }

    /** A matrix in grades stands among what is graded already. */
    private boolean isGraded(OtherQuestion question) {
        return table.by() == ResultDimension.QUESTION
                && table.groups().stream()
                        .anyMatch(group -> group.key().equals(question.choice().key()));
    }

    /** True where members have answered what is asked here, but nothing of it is a grade of an activity. */
    public boolean isUngraded() {
        return table != null
                && table.groups().isEmpty()
                && otherQuestions.stream().anyMatch(question -> question.count().asked() > 0);
    }

    /** Change is told by rounds. */
    private ResultDimension dimension() {
        return show == ResultShow.TREND ? ResultDimension.ROUND : ResultDimension.valueOf(show.name());
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

    /** What the results are narrowed to though the question is never asked about it; null where it can have answers. */
    public ResultDimension getNotAskedAbout() {
        return answers.total().count().asked() == 0 ? answers.question().notAskedAbout(filter()) : null;
    }

    /** Where the name of a group of {@link #getAnswers} leads; null if nowhere. */
    public String wayOfAnswers(AnswerGroup group) {
        return answers.by() == ResultDimension.QUESTION ? null : way(answers.by(), group.key());
    }

    /** Where the name of a group of {@link #getTable} leads; null if nowhere. */
    public String way(ResultGroup group) {
        return switch (table.by()) {
            case QUESTION, PROVINCE, VERSION -> null;
            default -> way(table.by(), group.key());
        };
    }

    /** To a round's own page; otherwise to the same results of that group alone. */
    private String way(ResultDimension by, String key) {
        if (key == null) {
            return null;
        }
        return by == ResultDimension.ROUND
                ? request.getContextPath() + "/feedback/round?show=results&round=" + key
                : pager.with(parameter(by), key);
    }

    /** Where the single answers of a group of {@link #getTable} are listed; null for what belongs to none. */
    public String singleAnswers(ResultGroup group) {
        return singleAnswers(table.by(), group.key());
    }

    /** The same of a group of {@link #getAnswers}. */
    public String singleAnswersOf(AnswerGroup group) {
        return singleAnswers(answers.by(), group.key());
    }

    private String singleAnswers(ResultDimension by, String key) {
        return key == null ? null : pager.at("/feedback/answers", parameter(by), key);
    }

    private static String parameter(ResultDimension by) {
        return switch (by) {
            case QUESTION -> "question";
            case ROUND -> "round";
            case PROVINCE -> "area";
            case SUBPROGRAMME -> "subprogramme";
            case ACTIVITY -> "activity";
            case SEAT -> "post";
            case OUTPUT -> "output";
            case VERSION -> "questionnaire";
        };
    }

    /** True where the question that is chosen is none of the questionnaire's. */
    public boolean isNothing() {
        return table == null && answers == null && trend == null && rates == null;
    }

    /** Where the single answers to one of {@link #getOtherQuestions} are listed. */
    public String singleAnswersTo(OtherQuestion question) {
        return singleAnswers(ResultDimension.QUESTION, question.choice().key());
    }

    /** Those that are not grades of activities; where all questions are shown, or where nothing is graded. */
    public List<OtherQuestion> getOtherQuestions() {
        return otherQuestions;
    }

    public ResultShow getShow() {
        return show;
    }

    public void setShow(ResultShow show) {
        this.show = show == null ? ResultShow.QUESTION : show;
    }

    @Override
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

    /** True where only responses count that were asked about a part of the workplan. */
    public boolean isAboutAPart() {
        return filter().isAboutAPart();
    }

    /** What the files that are taken out hold, as their address has it: what is shown. */
    public String fileFormat(String ending) {
        return show == ResultShow.RATE ? ResultExportServlet.RATES + ending : ending;
    }
}
