package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * Where the form for terms of reference begins.
 *
 * @param version the body's, to be carried
 * @param number the version to be corrected, or the number that a new one will have
 * @param draft what is in force now, or the version to be corrected; null for a body's first
 * @param from the first day of the version to be corrected; null for a new one
 * @param first true for a body's first version
 * @param posts the posts that sit in the body today, in order of precedence, to succeed the chair
 * @param counting how many seats count towards the quorum today
 * @param reliedOn the day of a meeting held by the version to be corrected, which then stays as it was; otherwise null
 */
public record TermsStart(
        long bodyId,
        long version,
        String code,
        LocalText name,
        int number,
        TermsDraft draft,
        LocalDate from,
        boolean first,
        List<Choice> posts,
        int counting,
        LocalDate reliedOn)
        implements Serializable {}
