package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.shared.Actor;

/** Who may do what with amendments. Where a method says no about reading, the amendment answers as if it did not exist. */
public final class AmendmentAccess {

    private AmendmentAccess() {}

    /** Drafts, redrafts and withdraws one: whoever acts for the lead who answers its points. */
    public static boolean mayDraft(Actor actor, Long leadPost) {
        return PointAccess.mayAnswer(actor, leadPost);
    }

    /**
     * Carries it to the parent body, or records what that body decided: TWG Secretariat of the body.
     *
     * @param secretariatPosts posts with a seat of the capacity secretariat in the body today
     */
    public static boolean mayCarry(Actor actor, Set<Long> secretariatPosts) {
        return RoundAccess.mayRun(actor, secretariatPosts);
    }

    /**
     * Reads it: who follows the whole programme, and everybody with a seat in the body that reviews the workplan or in
     * its parent.
     */
    public static boolean mayRead(Actor actor, Set<Long> seatPosts) {
        return PointAccess.readsAll(actor) || seatPosts.stream().anyMatch(actor::seesFor);
    }
}
