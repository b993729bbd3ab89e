package org.mashwara.meeting;

import java.util.Collection;
import java.util.Comparator;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.TermsContent.Confirmation;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.Require;

/**
 * How the minutes of one meeting become confirmed. Rule: the terms of reference of its bodies, in the version in force on
 * the meeting date. Where bodies sit jointly the stricter one counts: the next meeting before silence, more days for
 * corrections before fewer.
 *
 * @param way by the next meeting, or deemed
 * @param correctionDays how many days corrections may arrive after the circulation; null unless they are deemed confirmed
 */
public record ConfirmationRule(MinutesConfirmation way, Integer correctionDays) {

    /**
     * @param terms of all bodies that sat
     * @throws org.mashwara.shared.BusinessException {@code minutes.noTerms} where there are none
     */
    public static ConfirmationRule of(Collection<TermsOfReference> terms) {
        Require.that(!terms.isEmpty(), "minutes.noTerms");
        return terms.stream()
                .map(each -> each.getContent().minutes())
                .max(Comparator.comparing((Confirmation each) -> each.way() == MinutesConfirmation.NEXT_MEETING)
                        .thenComparing(each -> each.correctionDays() == null ? 0 : each.correctionDays()))
                .map(strictest -> new ConfirmationRule(strictest.way(), strictest.correctionDays()))
                .orElseThrow();
    }
}
