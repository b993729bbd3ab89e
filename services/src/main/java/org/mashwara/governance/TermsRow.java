package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.LocalText;

/**
 * A version of a body's terms of reference, to be put into words.
 *
 * @param quorumNeeded how many seats must be filled, of those that count on the day asked for
 * @param quorumOf how many seats count on that day
 * @param succession names of the posts that preside when the chair does not, in order
 * @param presidingCharges kinds of charge whose holder may preside
 * @param until the last day, or null
 */
public record TermsRow(
        int number,
        LocalText mandate,
        QuorumBasis quorumBasis,
        int quorumValue,
        boolean quorumNeedsChair,
        int quorumNeeded,
        int quorumOf,
        DecisionRule decisionRule,
        int meetingsPerYear,
        MinutesConfirmation minutesConfirmed,
        List<LocalText> succession,
        List<IncumbencyKind> presidingCharges,
        LocalDate from,
        LocalDate until)
        implements Serializable {}
