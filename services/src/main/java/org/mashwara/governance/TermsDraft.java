package org.mashwara.governance;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What is typed of a version of the terms of reference, question by question. Each question can be checked for itself.
 *
 * @param succession ids of the posts that preside when the chair does not, in order
 * @param presiding kinds of charge whose holder may preside
 * @param clearing kinds of charge whose holder may clear a response
 * @param correctionDays for minutes that are deemed confirmed
 * @param attribution who reads which post gave a feedback
 */
public record TermsDraft(
        String mandateEn,
        String mandateUr,
        QuorumBasis quorumBasis,
        Integer quorumValue,
        boolean needsChair,
        boolean linkCounts,
        DecisionRule decisionRule,
        List<Long> succession,
        Set<IncumbencyKind> presiding,
        Set<IncumbencyKind> clearing,
        Integer meetingsPerYear,
        MinutesConfirmation minutes,
        Integer correctionDays,
        Integer agendaDays,
        Integer dispatchDays,
        FeedbackAttribution attribution)
        implements Serializable {

    static TermsDraft of(TermsContent content) {
        return new TermsDraft(
                content.mandate().getEn(),
                content.mandate().getUr(),
                content.quorum().getBasis(),
                content.quorum().getValue(),
                content.quorum().isNeedsChair(),
                content.quorum().isLinkCounts(),
                content.decisionRule(),
                content.succession().posts(),
                content.succession().charges(),
                content.clearingCharges(),
                content.meetingsPerYear(),
                content.minutes().way(),
                content.minutes().correctionDays(),
                content.deadlines().agendaDays(),
                content.deadlines().dispatchDays(),
                content.attribution());
    }

    /** What the body is for. */
    public LocalText mandate() {
        return LocalText.prose(Require.text("mandateEn", mandateEn, LocalText.MAX_PROSE), mandateUr);
    }

    /** How many must be there. */
    public QuorumRule quorum() {
        Require.present("quorumBasis", quorumBasis);
        int value = Require.present("quorumValue", quorumValue);
        QuorumRule rule = quorumBasis == QuorumBasis.COUNT
                ? QuorumRule.seats(value, needsChair)
                : QuorumRule.percent(value, needsChair);
        return rule.countingLinks(linkCounts);
    }

    /** Who presides when the chair does not; that some kind of charge may preside, and some may clear. */
    public ChairSuccession presidingAndClearing() {
        return TermsContent.requireCharges(new ChairSuccession(succession, presiding), clearing);
    }

    /** How minutes become confirmed. */
    public TermsContent.Confirmation confirmation() {
        return new TermsContent.Confirmation(minutes, correctionDays);
    }

    /** When papers are due. */
    public TermsContent.Deadlines deadlines() {
        return new TermsContent.Deadlines(
                Require.present("agendaDays", agendaDays), Require.present("dispatchDays", dispatchDays));
    }

    /** All of it. */
    public TermsContent content() {
        return new TermsContent(
                mandate(),
                quorum(),
                decisionRule,
                presidingAndClearing(),
                clearing,
                Require.present("meetingsPerYear", meetingsPerYear),
                confirmation(),
                deadlines(),
                attribution);
    }
}
