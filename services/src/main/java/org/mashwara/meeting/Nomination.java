package org.mashwara.meeting;

import java.time.LocalDate;

/**
 * A representative as a form describes them.
 *
 * @param name the representative's name
 * @param designation the representative's post, in words
 * @param letterNumber number of the letter of nomination, or blank
 * @param letterDated date of that letter, or null
 */
public record Nomination(String name, String designation, String letterNumber, LocalDate letterDated) {}
