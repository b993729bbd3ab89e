package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Shown;

/**
 * What a TWG Secretariat may carry to the parent body, and with what.
 *
 * @param drafts of the workplans that the person's bodies review
 * @param recommendations made by meetings that the person runs, on which nothing is decided; the latest first
 * @param sessions of these bodies that sit now: there a new recommendation can be recorded
 */
public record ToRecommend(List<AmendmentRow> drafts, List<Made> recommendations, List<Bundle.MeetingChoice> sessions)
        implements Serializable {

    public ToRecommend {
        drafts = List.copyOf(drafts);
        recommendations = List.copyOf(recommendations);
        sessions = List.copyOf(sessions);
    }

    /** The drafts that may be carried: what they answer is accepted. */
    public List<AmendmentRow> getFounded() {
        return drafts.stream().filter(AmendmentRow::founded).toList();
    }

    /** Those of the drafts that may be carried which a person has chosen, as they stand here. */
    public Set<Shown> shown(Collection<Long> chosen) {
        return getFounded().stream()
                .filter(draft -> chosen.contains(draft.id()))
                .map(AmendmentRow::shown)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** True if a draft that was shown may be carried still, and says what it said then. */
    public boolean offers(Shown draft) {
        return getFounded().stream().map(AmendmentRow::shown).anyMatch(draft::equals);
    }

    /**
     * A recommendation that was made.
     *
     * @param carried how many amendments it carries already
     */
    public record Made(long id, long meetingId, String reference, String text, LocalText toBody, int carried)
            implements Serializable {}
}
