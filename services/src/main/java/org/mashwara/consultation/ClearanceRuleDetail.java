package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * The rule of a post or an organisation, to be changed.
 *
 * @param version of its own rule, or null where it has none
 * @param byHolder whether the holder of the post clears, by the rule that applies
 * @param superiorPostId a superior post that clears, or null
 * @param byDepartment whether the department above clears
 * @param superiors posts of the organisation and of those above it
 * @param department the administrative department above, or null
 */
public record ClearanceRuleDetail(
        LocalText name,
        Long version,
        boolean byHolder,
        Long superiorPostId,
        boolean byDepartment,
        List<Choice> superiors,
        LocalText department)
        implements Serializable {

    public ClearanceRuleDetail {
        superiors = List.copyOf(superiors);
    }

    public LocalText getName() {
        return name;
    }

    public Long getVersion() {
        return version;
    }

    public boolean isByHolder() {
        return byHolder;
    }

    public Long getSuperiorPostId() {
        return superiorPostId;
    }

    public boolean isByDepartment() {
        return byDepartment;
    }

    public List<Choice> getSuperiors() {
        return superiors;
    }

    public LocalText getDepartment() {
        return department;
    }

    /** True if it has a rule of its own, which can be removed. */
    public boolean isOwn() {
        return version != null;
    }
}
