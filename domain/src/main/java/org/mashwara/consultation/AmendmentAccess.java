package org.mashwara.consultation;

import org.mashwara.shared.Actor;

/** Who may do what with amendments. Where a method says no about reading, the amendment answers as if it did not exist. */
public final class AmendmentAccess {

    private AmendmentAccess() {}

    /** Drafts, redrafts and withdraws one: whoever acts for the lead who answers its points. */
    public static boolean mayDraft(Actor actor, Long leadPost) {
        return PointAccess.mayAnswer(actor, leadPost);
    }
}
