package org.mashwara.meeting;

import java.time.LocalDate;
import org.mashwara.shared.Upload;

/**
 * A convener as a form describes it.
 *
 * @param organisationId who calls the meeting
 * @param noticeNumber number of its notice, or blank
 * @param noticeDated date of its notice, or null
 * @param scan the scanned notice, or null
 */
public record ConvenerEntry(long organisationId, String noticeNumber, LocalDate noticeDated, Upload scan) {}
