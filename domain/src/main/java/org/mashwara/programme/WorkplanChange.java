package org.mashwara.programme;

import java.util.Collection;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.LocalText;

/** One change that makes a workplan's next version out of the one in force. Activities are named by their codes. */
public sealed interface WorkplanChange {

    /** An activity that was not planned; it comes last. */
    record Add(PlannedActivity activity) implements WorkplanChange {}

    /** An activity is described otherwise, is another organisation's, or concerns other posts. */
    record Describe(String code, LocalText name, Organisation responsible, Collection<Post> posts)
            implements WorkplanChange {}

    /** An activity is worked on at another time. */
    record Move(String code, Collection<Quarter> quarters) implements WorkplanChange {}

    /** An activity is given up. */
    record Drop(String code) implements WorkplanChange {}

    /** Money goes from one activity to another. */
    record ShiftBudget(String from, String to, Budget amount) implements WorkplanChange {}

    /**
     * What a change makes of one activity.
     *
     * @param before null for one that is added
     * @param after null for one that is given up
     */
    record Effect(PlannedActivity before, PlannedActivity after) {}
}
