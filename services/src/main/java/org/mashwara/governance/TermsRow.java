package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Post;
import org.mashwara.shared.LocalText;

/**
 * A version of a body's terms of reference, to be put into words.
 *
 * @param linkCounts members who take part by link count towards the quorum
 * @param quorumNeeded how many seats must be filled, of those that count on the day asked for
 * @param quorumOf how many seats count on that day
 * @param succession names of the posts that preside when the chair does not, in order
 * @param presidingCharges kinds of charge whose holder may preside
 * @param clearingCharges kinds of charge whose holder may clear a response
 * @param correctionDays days for corrections where minutes are deemed confirmed, otherwise null
 * @param agendaDays days before the meeting by which the agenda is settled
 * @param dispatchDays days before the meeting by which the notice is dispatched
 * @param until the last day, or null
 */
public record TermsRow(
        int number,
        LocalText mandate,
        QuorumBasis quorumBasis,
        int quorumValue,
        boolean quorumNeedsChair,
        boolean linkCounts,
        int quorumNeeded,
        int quorumOf,
        DecisionRule decisionRule,
        int meetingsPerYear,
        MinutesConfirmation minutesConfirmed,
        List<LocalText> succession,
        List<IncumbencyKind> presidingCharges,
        List<IncumbencyKind> clearingCharges,
        Integer correctionDays,
        int agendaDays,
        int dispatchDays,
        FeedbackAttribution attribution,
        LocalDate from,
        LocalDate until)
        implements Serializable {

    /**
     * @param successors the posts of the succession, by id, with their names
     * @param counting how many seats count towards the quorum
     * @param day the day as of which posts are named
     */
    static TermsRow of(
            int number,
            TermsContent content,
            LocalDate from,
            LocalDate until,
            Map<Long, Post> successors,
            int counting,
            LocalDate day) {
        QuorumRule quorum = content.quorum();
        return new TermsRow(
                number,
                content.mandate(),
                quorum.getBasis(),
                quorum.getValue(),
                quorum.isNeedsChair(),
                quorum.isLinkCounts(),
                quorum.needed(counting),
                counting,
                content.decisionRule(),
                content.meetingsPerYear(),
                content.minutes().way(),
                content.succession().posts().stream()
                        .map(successors::get)
                        .filter(Objects::nonNull)
                        .map(post -> post.nameOn(day))
                        .toList(),
                content.succession().charges().stream().sorted().toList(),
                content.clearingCharges().stream().sorted().toList(),
                content.minutes().correctionDays(),
                content.deadlines().agendaDays(),
                content.deadlines().dispatchDays(),
                content.attribution(),
                from,
                until);
    }

    /** False where even a full meeting has no quorum: fewer seats count than the rule wants filled. */
    public boolean isQuorumReachable() {
        return new QuorumOutlook(quorumNeeded, quorumOf).isReachable();
    }
}
