package org.mashwara.dashboard;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * How far a new portal has come.
 *
 * @param done the steps that are done
 * @param programmes the programmes there are
 * @param bodyId the body that is being set up, or null
 * @param code its code, or null
 * @param body its name, or null
 * @param city where it meets, or null
 * @param organisations the organisations there are, by name
 * @param secretariat who runs the body's meetings and has no account of the role yet, or null
 */
public record FirstSteps(
        Set<FirstStep> done,
        List<Choice> programmes,
        Long bodyId,
        String code,
        LocalText body,
        LocalText city,
        List<Choice> organisations,
        Choice secretariat)
        implements Serializable {

    public FirstSteps {
        done = Set.copyOf(done);
    }

    public boolean isComplete() {
        return done.size() == FirstStep.values().length;
    }

    /** The first step that is not done; null when all are. */
    public FirstStep next() {
        for (FirstStep step : FirstStep.values()) {
            if (!done.contains(step)) {
                return step;
            }
        }
        return null;
    }
}
