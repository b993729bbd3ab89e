package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Output;
import org.mashwara.programme.PlannedActivity;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.WorkplanChange;
import org.mashwara.shared.LocalText;

/**
 * What an amendment would change; what its kind does not need is null or empty.
 *
 * @param code of the activity, for an added one that of the new activity
 * @param toCode of the activity to which money goes
 * @param budget of an added activity, or what is shifted
 */
public record AmendmentContent(
        AmendmentKind kind,
        String code,
        String toCode,
        Output output,
        LocalText name,
        Organisation responsible,
        Budget budget,
        Set<Quarter> quarters,
        Set<Post> posts) {

    public AmendmentContent {
        quarters = Set.copyOf(quarters);
        posts = Set.copyOf(posts);
    }

    public static AmendmentContent added(PlannedActivity activity) {
        return new AmendmentContent(
                AmendmentKind.ADDED,
                activity.code(),
                null,
                activity.output(),
                activity.name(),
                activity.responsible(),
                activity.budget(),
                activity.quarters(),
                activity.posts());
    }

    public static AmendmentContent changed(String code, LocalText name, Organisation responsible, Set<Post> posts) {
        return new AmendmentContent(AmendmentKind.CHANGED, code, null, null, name, responsible, null, Set.of(), posts);
    }

    public static AmendmentContent moved(String code, Set<Quarter> quarters) {
        return new AmendmentContent(AmendmentKind.MOVED, code, null, null, null, null, null, quarters, Set.of());
    }

    public static AmendmentContent dropped(String code) {
        return new AmendmentContent(AmendmentKind.DROPPED, code, null, null, null, null, null, Set.of(), Set.of());
    }

    public static AmendmentContent budgetShifted(String from, String to, Budget amount) {
        return new AmendmentContent(
                AmendmentKind.BUDGET_SHIFTED, from, to, null, null, null, amount, Set.of(), Set.of());
    }

    /** As a change of the workplan. */
    public WorkplanChange change() {
        return switch (kind) {
            case ADDED ->
                new WorkplanChange.Add(new PlannedActivity(code, output, name, responsible, budget, quarters, posts));
            case CHANGED -> new WorkplanChange.Describe(code, name, responsible, posts);
            case MOVED -> new WorkplanChange.Move(code, quarters);
            case DROPPED -> new WorkplanChange.Drop(code);
            case BUDGET_SHIFTED -> new WorkplanChange.ShiftBudget(code, toCode, budget);
        };
    }
}
