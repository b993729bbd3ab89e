package org.mashwara.consultation;

import java.util.Collection;
import java.util.Optional;
import org.mashwara.directory.Post;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BusinessException;

/**
 * What of a workplan a lead may propose to amend: activities of the subprogrammes that the post leads, and those that the
 * answered points are about, which were given to the post to answer. What another lead answers for is that lead's to
 * propose; the bodies that recommend and decide are not bound by it.
 */
public final class AmendmentReach {

    private final Post lead;
    private final Collection<Point> answered;

    /** @param answered the points that the amendment answers */
    AmendmentReach(Post lead, Collection<Point> answered) {
        this.lead = lead;
        this.answered = answered;
    }

    /**
     * @param base whose activities are changed
     * @throws BusinessException {@code amendment.otherLead} with the code of the activity or output: on {@code output} for
     *     an activity that is added, on {@code toCode} for one that money would go to
     */
    void require(WorkplanVersion base, AmendmentContent content) {
        if (content.kind() == AmendmentKind.ADDED) {
            if (!covers(content.output())) {
                throw BusinessException.onField(
                        "output", "amendment.otherLead", content.output().getCode());
            }
            return;
        }
        if (!covers(base, content.code())) {
            throw new BusinessException("amendment.otherLead", content.code());
        }
        if (content.toCode() != null && !covers(base, content.toCode())) {
            throw BusinessException.onField("toCode", "amendment.otherLead", content.toCode());
        }
    }

    private boolean covers(WorkplanVersion base, String code) {
        Optional<Activity> activity = base.getActivities().stream()
                .filter(each -> each.getCode().equals(code))
                .findFirst();
        // one that there is not is refused as such
        return activity.isEmpty() || isAnswered(code) || leads(activity.get().getOutput());
    }

    private boolean covers(Output output) {
        return leads(output) || answered.stream().anyMatch(point -> output.equals(point.getOutput()));
    }

    private boolean isAnswered(String code) {
        return answered.stream()
                .anyMatch(point -> point.getActivity() != null
                        && point.getActivity().getCode().equals(code));
    }

    private boolean leads(Output output) {
        return lead.equals(output.getOutcome().getSubprogramme().getLeadPost());
    }
}
