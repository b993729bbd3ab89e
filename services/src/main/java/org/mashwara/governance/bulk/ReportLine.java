package org.mashwara.governance.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * What becomes of a row.
 *
 * @param row the row's number in its sheet; 0 for the sheet as a whole
 * @param label by what people know what the row is about
 * @param changes what would change, cell by cell
 * @param mistakes what is wrong with it; then it is not carried out
 */
public record ReportLine(
        RegisterSheet sheet, int row, String label, Outcome outcome, List<Change> changes, List<Mistake> mistakes)
        implements Serializable {

    public ReportLine {
        changes = List.copyOf(changes);
        mistakes = List.copyOf(mistakes);
    }

    /** What becomes of a row, the gravest first. */
    public enum Outcome {
        MISTAKE,
        CREATED,
        CHANGED,
        LEFT
    }

    /**
     * A cell that differs from the register.
     *
     * @param before what the register says, or null
     * @param after what the cell says, or null
     */
    public record Change(RegisterColumn column, String before, String after) implements Serializable {}
}
