package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * By whom the responses of one post are cleared.
 *
 * @param holder who holds the post today; null while it is vacant
 * @param own whether the rule is the post's own
 * @param inheritedFrom the organisation whose rule applies, or null
 * @param byHolder whether the holder of the post clears
 * @param superior a superior post that clears, or null
 * @param byDepartment whether the department above clears
 */
public record ClearanceRuleRow(
        long postId,
        LocalText post,
        LocalText holder,
        long organisationId,
        LocalText organisation,
        boolean own,
        LocalText inheritedFrom,
        boolean byHolder,
        LocalText superior,
        boolean byDepartment)
        implements Serializable {

    public long getPostId() {
        return postId;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public long getOrganisationId() {
        return organisationId;
    }

    public LocalText getOrganisation() {
        return organisation;
    }

    public boolean isOwn() {
        return own;
    }

    public LocalText getInheritedFrom() {
        return inheritedFrom;
    }

    public boolean isByHolder() {
        return byHolder;
    }

    public LocalText getSuperior() {
        return superior;
    }

    public boolean isByDepartment() {
        return byDepartment;
    }

    /** True if the responses count as soon as they are sent. */
    public boolean isFree() {
        return !byHolder && superior == null && !byDepartment;
    }
}
