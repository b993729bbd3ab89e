package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Shown;

/**
 * An amendment with what it changes and how far it has come.
 *
 * @param changes one activity, or the two between which money is shifted
 * @param leadPost id of the post that drafted it
 * @param lead that post, as named today
 * @param draftedBy the person whose account drafted it
 * @param recommendationId null while it is not recommended
 * @param recommendation its reference
 * @param recommendationText in its own words
 * @param toBody to which it was recommended
 * @param decision the decision's reference, or null
 * @param resultVersion number of the version in which it stands, or null
 * @param founded as {@link Amendment#isFounded}
 * @param takenBack whether everything that it answers was taken back
 * @param ofEarlierWords whether something that it answers was written anew since, so that it answers what was said before
 */
public record AmendmentRow(
        long id,
        long version,
        AmendmentKind kind,
        AmendmentState state,
        String reason,
        String code,
        List<ActivityChange> changes,
        long workplanId,
        LocalText workplan,
        int baseVersion,
        long leadPost,
        LocalText lead,
        Instant draftedAt,
        LocalText draftedBy,
        Long recommendationId,
        String recommendation,
        String recommendationText,
        Instant recommendedAt,
        LocalText toBody,
        String decision,
        String decisionText,
        Instant decidedAt,
        Integer resultVersion,
        boolean founded,
        boolean takenBack,
        boolean ofEarlierWords)
        implements Serializable {

    public AmendmentRow {
        changes = List.copyOf(changes);
    }

    /** What stands here, so that nothing else is recommended or taken out. */
    public Shown shown() {
        return new Shown(id, version);
    }

    /** True while it is before the body that decides though nothing that it answers is accepted any more. */
    public boolean isToDecideUnfounded() {
        return state == AmendmentState.RECOMMENDED && !founded;
    }

    /** The activity's name: as it would be, or as it was. */
    public LocalText name() {
        ActivityChange first = changes.get(0);
        return first.after() == null ? first.before().name() : first.after().name();
    }
}
