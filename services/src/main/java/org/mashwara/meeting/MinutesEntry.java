package org.mashwara.meeting;

import java.time.LocalDate;
import org.mashwara.shared.Upload;

/**
 * How minutes go out, as a form describes it.
 *
 * @param number under which they are circulated
 * @param on the day
 * @param approvedBy who approved the draft for the chair, or blank
 * @param scan the signed draft as PDF, or null
 */
public record MinutesEntry(String number, LocalDate on, String approvedBy, Upload scan) {}
