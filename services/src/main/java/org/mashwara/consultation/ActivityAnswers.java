package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/** One activity that a response is asked about, with what has been put in. */
public record ActivityAnswers(long activityId, String code, LocalText name, LocalText output, List<GivenLine> lines)
        implements Serializable {

    public ActivityAnswers {
        lines = List.copyOf(lines);
    }

    public long getActivityId() {
        return activityId;
    }

    public String getCode() {
        return code;
    }

    public LocalText getName() {
        return name;
    }

    public LocalText getOutput() {
        return output;
    }

    public List<GivenLine> getLines() {
        return lines;
    }

    /** Questions of agreement without an answer. */
    public int getOpen() {
        return (int) lines.stream()
                .filter(line -> line.isBlank() && !line.question().isInWords())
                .count();
    }

    /** True if anything is answered. */
    public boolean isBegun() {
        return lines.stream().anyMatch(line -> !line.isBlank());
    }
}
