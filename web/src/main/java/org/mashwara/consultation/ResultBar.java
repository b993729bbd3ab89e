package org.mashwara.consultation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A distribution as a bar: the grades, "not my area" and what was left open, in this order. */
public class ResultBar implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Part> parts = new ArrayList<>();

    ResultBar(Distribution counts) {
        long[] times = {
            counts.stronglyDisagree(),
            counts.disagree(),
            counts.agree(),
            counts.stronglyAgree(),
            counts.notMyArea(),
            counts.none()
        };
        double start = 0;
        for (ResultGrade grade : ResultGrade.values()) {
            double width = counts.all() == 0 ? 0 : 100.0 * times[grade.ordinal()] / counts.all();
            if (width > 0) {
                parts.add(new Part(grade, times[grade.ordinal()], start, width));
            }
            start += width;
        }
    }

    public List<Part> getParts() {
        return parts;
    }

    /**
     * One part.
     *
     * @param start where it begins, 0 to 100
     */
    public record Part(ResultGrade grade, long times, double start, double width) implements Serializable {}
}
