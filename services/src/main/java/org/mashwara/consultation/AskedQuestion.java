package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/**
 * A question as a form asks it.
 *
 * @param help what stands below it, or null
 * @param options to choose from; empty for kinds without
 * @param minimum the lowest number, or null
 * @param maximum the highest number, or null
 * @param unit beside the number, or null
 */
public record AskedQuestion(
        long id,
        String code,
        QuestionKind kind,
        LocalText text,
        LocalText help,
        boolean required,
        boolean notMyArea,
        List<OptionLine> options,
        BigDecimal minimum,
        BigDecimal maximum,
        LocalText unit)
        implements Serializable {

    public AskedQuestion {
        options = List.copyOf(options);
    }

    static AskedQuestion of(Question question) {
        return new AskedQuestion(
                question.getId(),
                question.getCode(),
                question.getKind(),
                question.getName(),
                question.getHelp(),
                question.isRequired(),
                question.isNotMyArea(),
                question.getOptions().stream().map(OptionLine::of).toList(),
                question.getRange().getMinimum(),
                question.getRange().getMaximum(),
                question.getRange().getUnit());
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public LocalText getText() {
        return text;
    }

    public LocalText getHelp() {
        return help;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isNotMyArea() {
        return notMyArea;
    }

    public List<OptionLine> getOptions() {
        return options;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public LocalText getUnit() {
        return unit;
    }

    /** What there is to choose from: grades, ratings or options, and "not my area" where it is an answer. */
    public List<ChoiceLine> getChoices() {
        List<ChoiceLine> choices = new ArrayList<>();
        boolean graded = kind == QuestionKind.AGREEMENT || kind == QuestionKind.MATRIX && options.isEmpty();
        if (graded) {
            Stream.of(Agreement.values())
                    .filter(Agreement::isGrade)
                    .map(grade -> new ChoiceLine(grade.name(), null, true))
                    .forEach(choices::add);
        } else if (kind == QuestionKind.RATING) {
            IntStream.rangeClosed(QuestionKind.LOWEST_RATING, maximum.intValue())
                    .mapToObj(rating -> new ChoiceLine(String.valueOf(rating), null, false))
                    .forEach(choices::add);
        } else {
            options.forEach(option -> choices.add(new ChoiceLine(option.code(), option.label(), false)));
        }
        if (notMyArea) {
            choices.add(new ChoiceLine(Agreement.NOT_MY_AREA.name(), null, true));
        }
        return choices;
    }

    public boolean isInWords() {
        return kind.isInWords();
    }

    /** Longest text, in characters; 0 for kinds that are not text. */
    public int getMaxText() {
        return kind.maxText();
    }

    /** The label of an option; null for a code that is none. */
    LocalText label(String chosen) {
        return options.stream()
                .filter(option -> option.code().equals(chosen))
                .map(OptionLine::label)
                .findFirst()
                .orElse(null);
    }
}
