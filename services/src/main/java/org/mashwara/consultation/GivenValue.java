package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * An answer as a page shows it, or its absence.
 *
 * @param agreement a grade or "not my area", or null
 * @param choices codes of the options chosen
 * @param labels what these options say
 * @param fileName of a file, or null
 * @param fileHash SHA-256 of a file's content, or null
 * @param answerId id of the answer, or null where there is none
 */
public record GivenValue(
        Agreement agreement,
        BigDecimal number,
        LocalDate day,
        List<String> choices,
        List<LocalText> labels,
        String text,
        String fileName,
        String fileHash,
        Long answerId)
        implements Serializable {

    public GivenValue {
        choices = List.copyOf(choices);
        labels = List.copyOf(labels);
    }

    static GivenValue of(AnswerValue value, AskedQuestion question, Long answerId) {
        return new GivenValue(
                value.agreement(),
                value.number() == null ? null : value.number().stripTrailingZeros(),
                value.day(),
                value.choices(),
                value.choices().stream()
                        .map(question::label)
                        .filter(label -> label != null)
                        .toList(),
                value.text(),
                value.file() == null ? null : value.file().getFileName(),
                value.file() == null ? null : value.file().getSha256(),
                answerId);
    }

    /** As a form's field holds it. */
    public List<String> getWritten() {
        if (agreement != null) {
            return List.of(agreement.name());
        } else if (number != null) {
            return List.of(number.toPlainString());
        } else if (day != null) {
            return List.of(day.toString());
        }
        return text == null ? choices : List.of(text);
    }

    public boolean isBlank() {
        return agreement == null
                && number == null
                && day == null
                && choices.isEmpty()
                && text == null
                && fileName == null;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public BigDecimal getNumber() {
        return number;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<String> getChoices() {
        return choices;
    }

    public List<LocalText> getLabels() {
        return labels;
    }

    public String getText() {
        return text;
    }

    public String getFileName() {
        return fileName;
    }

    public String getFileHash() {
        return fileHash;
    }

    public Long getAnswerId() {
        return answerId;
    }
}
