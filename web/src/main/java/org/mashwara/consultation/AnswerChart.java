package org.mashwara.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** The answers to a question as bars and figures, in the reader's language. */
public class AnswerChart {

    private final AnswerTable table;
    private final Words words;
    private final Format format;

    AnswerChart(AnswerTable table, Words words, Format format) {
        this.table = table;
        this.words = words;
        this.format = format;
    }

    /**
     * One bar.
     *
     * @param percent of those who answered; null where nobody did
     * @param width 0 to 100: of all who answered, so that charts can be compared; of the many steps of a range, of the
     *     longest
     */
    public record Bar(String label, long times, Integer percent, double width) {}

    /** A figure with its name. */
    public record Figure(String label, String value) {}

    /** One for each option, or for each step of a number's or a day's range. */
    public List<Bar> getBars() {
        List<String> labels = table.bins().isEmpty()
                ? table.question().options().stream().map(this::label).toList()
                : table.bins().stream().map(this::label).toList();
        List<Long> times = table.bins().isEmpty()
                ? table.total().times()
                : table.bins().stream().map(AnswerBin::times).toList();
        long whole = Math.max(
                1,
                table.bins().isEmpty()
                        ? table.total().count().answered()
                        : times.stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            bars.add(new Bar(
                    labels.get(i),
                    times.get(i),
                    table.total().count().percent(times.get(i)),
                    100.0 * times.get(i) / whole));
        }
        return bars;
    }

    private String label(AnsweredQuestion.Option option) {
        if (option.name() != null) {
            return words.in(option.name());
        }
        return table.question().kind() == QuestionKind.RATING
                ? format.number(Integer.valueOf(option.code()))
                : words.of("agreement." + option.code());
    }

    private String label(AnswerBin bin) {
        if (table.question().kind() == QuestionKind.DATE) {
            LocalDate from = LocalDate.ofEpochDay(bin.from().longValue());
            LocalDate last = LocalDate.ofEpochDay(bin.until().longValue() - 1);
            return ChronoUnit.DAYS.between(from, last) < 31
                    ? format.monthYear(from)
                    : words.of("results.range", format.monthYear(from), format.monthYear(last));
        }
        if (!allWhole()) {
            return words.of("results.below", format.number(bin.from()), format.number(bin.until()));
        }
        BigDecimal last = bin.until().subtract(BigDecimal.ONE);
        return last.compareTo(bin.from()) == 0
                ? format.number(bin.from())
                : words.of("results.range", format.number(bin.from()), format.number(last));
    }

    /** False where a step stands for more than the whole numbers in it. */
    private boolean allWhole() {
        return table.bins().stream().allMatch(bin -> bin.whole() && isWhole(bin.from()) && isWhole(bin.until()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Of all answers together; empty where there is nothing to measure. */
    public List<Figure> getFigures() {
        if (table.total().figures() == null) {
            return List.of();
        }
        List<String> values = figures(table.total().figures());
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            figures.add(new Figure(measures().get(i), values.get(i)));
        }
        return figures;
    }

    /** What stands over the values of a group. */
    public List<String> getColumns() {
        List<String> columns = new ArrayList<>(
                table.question().options().stream().map(this::label).toList());
        if (table.question().ofGroups(table.by()).isMeasured()) {
            columns.addAll(measures());
        }
        return columns;
    }

    /** The values of a group, below {@link #getColumns}. */
    public List<String> values(AnswerGroup group) {
        List<String> values =
                new ArrayList<>(group.times().stream().map(format::number).toList());
        if (table.question().ofGroups(table.by()).isMeasured()) {
            values.addAll(
                    group.figures() == null
                            ? List.of("–", "–", "–", "–").subList(0, measures().size())
                            : figures(group.figures()));
        }
        return values;
    }

    private List<String> measures() {
        List<String> names = new ArrayList<>(
                List.of(words.of("results.least"), words.of("results.median"), words.of("results.most")));
        if (table.question().kind() != QuestionKind.DATE) {
            names.add(words.of("results.mean"));
        }
        return names;
    }

    private List<String> figures(AnswerFigures figures) {
        List<String> values =
                new ArrayList<>(List.of(value(figures.least()), value(figures.median()), value(figures.most())));
        if (table.question().kind() != QuestionKind.DATE) {
            values.add(value(figures.mean()));
        }
        return values;
    }

    private String value(BigDecimal figure) {
        return table.question().kind() == QuestionKind.DATE
                ? format.date(LocalDate.ofEpochDay(figure.longValue()))
                : format.number(figure.setScale(2, RoundingMode.HALF_UP));
    }
}
