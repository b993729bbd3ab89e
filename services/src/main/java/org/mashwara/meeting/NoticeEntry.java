package org.mashwara.meeting;

import java.time.LocalDate;
import org.mashwara.shared.Upload;

/**
 * A convener's notice as a form describes it.
 *
 * @param number its number
 * @param dated its date
 * @param scan the scanned notice, or null
 * @param signatoryName who signs, or blank
 * @param signatoryPost that person's post, or blank
 */
public record NoticeEntry(String number, LocalDate dated, Upload scan, String signatoryName, String signatoryPost) {}
