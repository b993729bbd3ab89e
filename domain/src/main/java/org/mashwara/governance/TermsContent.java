package org.mashwara.governance;

import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What a version of the terms of reference lays down.
 *
 * @param mandate what the body is for
 * @param quorum how many of its seats must be filled
 * @param decisionRule how it decides
 * @param succession who presides when the chair does not, and by which kinds of charge
 * @param clearingCharges kinds of charge by which a post's holder may clear a response
 * @param meetingsPerYear cadence, 1 to 12
 * @param minutes how minutes become confirmed
 * @param deadlines days for agenda and dispatch
 * @param attribution who reads which post gave a feedback
 */
public record TermsContent(
        LocalText mandate,
        QuorumRule quorum,
        DecisionRule decisionRule,
        ChairSuccession succession,
        Set<IncumbencyKind> clearingCharges,
        int meetingsPerYear,
        Confirmation minutes,
        Deadlines deadlines,
        FeedbackAttribution attribution) {

    /** More days than this before a meeting are a slip of the pen. */
    private static final int MOST_DAYS = 90;

    private static final int USUAL_CORRECTION_DAYS = 14;
    private static final int USUAL_AGENDA_DAYS = 7;
    private static final int USUAL_DISPATCH_DAYS = 14;

    /**
     * @throws BusinessException {@code required} on the field that is missing, {@code terms.meetingsPerYear}, {@code
     *     terms.nobodyPresides} if no kind of charge may preside, {@code terms.nobodyClears} likewise
     */
    public TermsContent {
        Require.present("mandate", mandate);
        Require.present("quorum", quorum);
        Require.present("decisionRule", decisionRule);
        Require.present("succession", succession);
        Require.present("minutes", minutes);
        Require.present("deadlines", deadlines);
        Require.present("attribution", attribution);
        requireCharges(succession, clearingCharges);
        refuse(meetingsPerYear < 1 || meetingsPerYear > 12, "meetingsPerYear", "terms.meetingsPerYear");
        clearingCharges = Set.copyOf(clearingCharges);
    }

    /**
     * With the usual deadlines: the agenda a week before, the notice two weeks before, two weeks for corrections; who may
     * preside may clear; feedback is read by post.
     */
    public static TermsContent usual(
            LocalText mandate,
            QuorumRule quorum,
            DecisionRule decisionRule,
            int meetingsPerYear,
            MinutesConfirmation minutes,
            ChairSuccession succession) {
        return new TermsContent(
                mandate,
                quorum,
                decisionRule,
                succession,
                succession.charges(),
                meetingsPerYear,
                new Confirmation(minutes, USUAL_CORRECTION_DAYS),
                new Deadlines(USUAL_AGENDA_DAYS, USUAL_DISPATCH_DAYS),
                FeedbackAttribution.BY_POST);
    }

    /**
     * Who may preside and who may clear, looked at for themselves.
     *
     * @return the succession
     * @throws BusinessException {@code terms.nobodyPresides}, {@code terms.nobodyClears}, {@code terms.successionTwice}
     */
    public static ChairSuccession requireCharges(ChairSuccession succession, Set<IncumbencyKind> clearing) {
        refuse(succession.charges().isEmpty(), "presiding", "terms.nobodyPresides");
        refuse(clearing == null || clearing.isEmpty(), "clearing", "terms.nobodyClears");
        refuse(
                Set.copyOf(succession.posts()).size() != succession.posts().size(),
                "succession",
                "terms.successionTwice");
        return succession;
    }

    /**
     * How minutes become confirmed.
     *
     * @param way by the next meeting, or deemed
     * @param correctionDays how many days corrections may arrive after the chair's approval, 1 to 90; null unless they
     *     are deemed confirmed
     */
    public record Confirmation(MinutesConfirmation way, Integer correctionDays) {

        public Confirmation {
            Require.present("minutes", way);
            if (way == MinutesConfirmation.DEEMED) {
                Require.present("correctionDays", correctionDays);
                refuse(correctionDays < 1 || correctionDays > MOST_DAYS, "correctionDays", "terms.days", 1, MOST_DAYS);
            } else {
                correctionDays = null;
            }
        }
    }

    /**
     * When papers are due, in days before the meeting.
     *
     * @param agendaDays when the agenda is settled, 0 to 90
     * @param dispatchDays when the notice is dispatched at the latest, 0 to 90
     */
    public record Deadlines(int agendaDays, int dispatchDays) {

        public Deadlines {
            refuse(agendaDays < 0 || agendaDays > MOST_DAYS, "agendaDays", "terms.days", 0, MOST_DAYS);
            refuse(dispatchDays < 0 || dispatchDays > MOST_DAYS, "dispatchDays", "terms.days", 0, MOST_DAYS);
        }
    }

    private static void refuse(boolean wrong, String field, String rule, Object... arguments) {
        if (wrong) {
            throw BusinessException.onField(field, rule, arguments);
        }
    }
}
