package org.mashwara.consultation;

import java.time.LocalDate;
import org.mashwara.shared.Upload;

/**
 * A form on paper as it reached the TWG Secretariat.
 *
 * @param givenBy who signed or handed it in, by name
 * @param dated the day on the form
 * @param diaryNumber its entry in the diary
 * @param scan the form itself
 */
public record PaperFormEntry(String givenBy, LocalDate dated, String diaryNumber, Upload scan) {}
