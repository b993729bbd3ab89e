package org.mashwara.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mashwara.shared.StoredFile;

/**
 * What was answered to one question: at most one of the six is there.
 *
 * @param agreement a grade; {@link Agreement#NOT_MY_AREA} also for questions of other kinds that allow it
 * @param number a number or a rating
 * @param day a calendar day
 * @param choices codes of the options chosen, in the order of the question
 * @param text words, in the language in which they were written; their lines end with a line feed
 * @param file what was handed in
 */
public record AnswerValue(
        Agreement agreement, BigDecimal number, LocalDate day, List<String> choices, String text, StoredFile file) {

    /** No answer. */
    public static final AnswerValue NONE = new AnswerValue(null, null, null, List.of(), null, null);

    /** "Not my area": an answer, but no view. */
    public static final AnswerValue NOT_MY_AREA = of(Agreement.NOT_MY_AREA);

    public AnswerValue {
        choices = choices == null ? List.of() : List.copyOf(choices);
        // a form that is sent without a script ends its lines in another way than one that a script reads
        text = text == null || text.isBlank()
                ? null
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    public static AnswerValue of(Agreement agreement) {
        return new AnswerValue(agreement, null, null, List.of(), null, null);
    }

    public static AnswerValue of(BigDecimal number) {
        return new AnswerValue(null, number, null, List.of(), null, null);
    }

    public static AnswerValue of(LocalDate day) {
        return new AnswerValue(null, null, day, List.of(), null, null);
    }

    /** @param codes of options */
    public static AnswerValue choice(List<String> codes) {
        return new AnswerValue(null, null, null, codes, null, null);
    }

    public static AnswerValue words(String text) {
        return new AnswerValue(null, null, null, List.of(), text, null);
    }

    public static AnswerValue of(StoredFile file) {
        return new AnswerValue(null, null, null, List.of(), null, file);
    }

    public boolean isEmpty() {
        return agreement == null && number == null && day == null && choices.isEmpty() && text == null && file == null;
    }

    public boolean isNotMyArea() {
        return agreement == Agreement.NOT_MY_AREA;
    }

    /** The value as conditions name it: the grade's name, the number, the day, the only option chosen, the text; or null. */
    String code() {
        if (agreement != null) {
            return agreement.name();
        } else if (number != null) {
            return number.stripTrailingZeros().toPlainString();
        } else if (day != null) {
            return day.toString();
        }
        return choices.size() == 1 ? choices.get(0) : text;
    }

    /** The value in one string: as conditions name it, several options parted by commas, a file by its name; or null. */
    public String content() {
        if (file != null) {
            return file.getFileName();
        }
        return choices.size() > 1 ? String.join(",", choices) : code();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerValue that
                && agreement == that.agreement
                && (number == null ? that.number == null : that.number != null && number.compareTo(that.number) == 0)
                && Objects.equals(day, that.day)
                && choices.equals(that.choices)
                && Objects.equals(text, that.text)
                && Objects.equals(file, that.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, day, choices, text, file);
    }
}
