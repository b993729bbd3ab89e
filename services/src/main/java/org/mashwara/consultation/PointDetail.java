package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A point with all that is known of it.
 *
 * @param history the oldest first
 * @param similar other points that wait for the same answer, the most alike first, for whoever may answer; those that the
 *     same answer answers too, for whoever may release it
 * @param workplanEnded whether the person may not amend the workplan for the point only because its years are over
 * @param leads to whom it may be given; for whoever may give it
 */
public record PointDetail(
        SaidRow row,
        List<PointEvent> history,
        List<SaidRow> similar,
        List<LeadChoice> leads,
        boolean mayAnswer,
        boolean mayRelease,
        boolean mayCorrect,
        boolean mayReopen,
        boolean mayAmend,
        boolean workplanEnded,
        boolean mayTag)
        implements Serializable {

    public PointDetail {
        history = List.copyOf(history);
        similar = List.copyOf(similar);
        leads = List.copyOf(leads);
    }

    /** @param subprogramme what the post leads */
    public record LeadChoice(long postId, LocalText subprogramme) implements Serializable {}
}
