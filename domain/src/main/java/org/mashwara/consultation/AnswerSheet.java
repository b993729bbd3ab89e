package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * A questionnaire laid out for one respondent: every section as often as it is asked, every question with the answer it
 * has so far, and what of it is shown. A question is shown if its own condition and that of its section hold for the
 * answers that are themselves shown; so whoever hides a question hides what hangs on it, and shows it all again with
 * the answers it had.
 *
 * @param turns in the order in which they are asked, shown or not
 */
public record AnswerSheet(List<Turn> turns) {

    /** What has been answered so far. */
    @FunctionalInterface
    public interface Answers {

        /** The answer, or {@link AnswerValue#NONE}. */
        AnswerValue to(Question question, About about);
    }

    /**
     * A section asked about one thing.
     *
     * @param about the activity or output, or nothing
     * @param shown whether its condition holds
     * @param lines its questions, in their order
     */
    public record Turn(Section section, About about, boolean shown, List<Line> lines) {

        public Turn {
            lines = List.copyOf(lines);
        }

        /** True if it shows anything at all. */
        public boolean isVisible() {
            return lines.stream().anyMatch(Line::shown);
        }
    }

    /**
     * A question in one turn of its section.
     *
     * @param shown whether the respondent sees it
     * @param cells one; of a matrix one for each activity
     */
    public record Line(Question question, boolean shown, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** True if an answer that has to be there is not. */
        public boolean isMissing() {
            return shown
                    && question.isRequired()
                    && cells.stream().anyMatch(cell -> cell.value().isEmpty());
        }
    }

    /** One answer, or room for it. */
    public record Cell(About about, AnswerValue value) {}

    public AnswerSheet {
        turns = List.copyOf(turns);
    }

    /**
     * @param activities those that the respondent is asked about
     * @param answers those so far
     */
    public static AnswerSheet of(Questionnaire questionnaire, Collection<Activity> activities, Answers answers) {
        List<Activity> ordered = activities.stream()
                .sorted(Comparator.comparingInt(Activity::getPosition))
                .toList();
        return new Layout(ordered, answers).of(questionnaire);
    }

    /** Lays out from the first question to the last: a condition sees only what came before it and is shown. */
    private static final class Layout {

        private final List<Activity> activities;
        private final Answers answers;
        private final Map<String, List<Cell>> seen = new HashMap<>();

        Layout(List<Activity> activities, Answers answers) {
            this.activities = activities;
            this.answers = answers;
        }

        AnswerSheet of(Questionnaire questionnaire) {
            List<Turn> turns = new ArrayList<>();
            for (Section section : questionnaire.getSections()) {
                List<Question> questions = questionnaire.questionsOf(section);
                section.asked(activities).forEach(about -> turns.add(turn(section, about, questions)));
            }
            return new AnswerSheet(turns);
        }

        private Turn turn(Section section, About about, List<Question> questions) {
            boolean shown = holds(section.getCondition(), about);
            List<Line> lines = new ArrayList<>();
            for (Question question : questions) {
                boolean lineShown = shown && holds(question.getCondition(), about);
                List<Cell> cells = question.askedAbout(about, activities).stream()
                        .map(what -> new Cell(what, answers.to(question, what)))
                        .toList();
                if (lineShown) {
                    seen.computeIfAbsent(question.getCode(), code -> new ArrayList<>())
                            .addAll(cells);
                }
                lines.add(new Line(question, lineShown && !cells.isEmpty(), cells));
            }
            return new Turn(section, about, shown, lines);
        }

        private boolean holds(Condition condition, About about) {
            return condition == null
                    || condition.holds(seen.getOrDefault(condition.getQuestion(), List.of()).stream()
                            .filter(cell -> cell.about().bearsOn(about))
                            .map(Cell::value)
                            .toList());
        }
    }

    private Stream<Line> shownLines() {
        return turns.stream().flatMap(turn -> turn.lines().stream()).filter(Line::shown);
    }

    /** The answers that are shown and given: what a submission consists of. */
    public List<GivenAnswer> given() {
        return shownLines()
                .flatMap(line -> line.cells().stream()
                        .filter(cell -> !cell.value().isEmpty())
                        .map(cell -> new GivenAnswer(line.question(), cell.about(), cell.value())))
                .toList();
    }

    /** True if a submission would consist of just what somebody was shown: no answer more, none less, none other. */
    public boolean isAsShown(Collection<ShownAnswer> shown) {
        Set<ShownAnswer> seen = shown.stream().filter(one -> !one.isEmpty()).collect(Collectors.toUnmodifiableSet());
        return given().stream()
                .map(ShownAnswer::of)
                .collect(Collectors.toUnmodifiableSet())
                .equals(seen);
    }

    /** Required questions that are shown and not answered. */
    public List<Line> missing() {
        return shownLines().filter(Line::isMissing).toList();
    }

    /**
     * Refuses to give what is not complete.
     *
     * @throws BusinessException {@code response.empty} if nothing that is shown was answered, {@code response.missing}
     *     with the number of required answers that are not there
     */
    void requireComplete() {
        Require.that(!given().isEmpty(), "response.empty");
        Require.that(missing().isEmpty(), "response.missing", missing().size());
    }

    /** True if the question is asked of this respondent about that, shown or not. */
    public boolean asks(Question question, About about) {
        return turns.stream()
                .flatMap(turn -> turn.lines().stream())
                .filter(line -> line.question().equals(question))
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> cell.about().equals(about));
    }
}
