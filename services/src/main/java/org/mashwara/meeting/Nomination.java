package org.mashwara.meeting;

import java.time.LocalDate;
import org.mashwara.shared.Upload;

/**
 * A representative as a form describes them.
 *
 * @param name the representative's name
 * @param designation the representative's post, in words
 * @param letterNumber number of the letter of nomination, or blank
 * @param letterDated date of that letter, or null
 * @param scan the scanned letter, or null; where the TWG Secretariat enters the nomination the scan is {@link Received}'s
 */
public record Nomination(String name, String designation, String letterNumber, LocalDate letterDated, Upload scan) {}
