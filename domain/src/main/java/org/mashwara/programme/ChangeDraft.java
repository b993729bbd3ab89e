package org.mashwara.programme;

import java.math.BigDecimal;
import java.util.List;
import org.mashwara.programme.WorkplanChange.Effect;
import org.mashwara.shared.Require;

/** What a change would make of the activities of one workplan version. */
final class ChangeDraft {

    private final Workplan workplan;
    private final List<Activity> activities;

    ChangeDraft(Workplan workplan, List<Activity> activities) {
        this.workplan = workplan;
        this.activities = activities;
    }

    List<Effect> of(WorkplanChange change) {
        if (change instanceof WorkplanChange.Add add) {
            return List.of(new Effect(null, added(add.activity())));
        }
        if (change instanceof WorkplanChange.Describe describe) {
            PlannedActivity before = planned(describe.code());
            return effect(before, before.described(describe.name(), describe.responsible(), describe.posts()));
        }
        if (change instanceof WorkplanChange.Move move) {
            PlannedActivity before = planned(move.code());
            return effect(before, before.moved(move.quarters()));
        }
        if (change instanceof WorkplanChange.ShiftBudget shift) {
            return shifted(shift);
        }
        return List.of(new Effect(planned(((WorkplanChange.Drop) change).code()), null));
    }

    private PlannedActivity added(PlannedActivity activity) {
        Require.text("code", activity.code(), 30);
        Require.on("code", find(activity.code()) == null, "programme.codeTaken", activity.code());
        return checked(activity);
    }

    private List<Effect> effect(PlannedActivity before, PlannedActivity after) {
        Require.that(!before.isSame(after), "workplan.changesNothing");
        return List.of(new Effect(before, checked(after)));
    }

    private PlannedActivity checked(PlannedActivity activity) {
        Require.on("quarters", !activity.quarters().isEmpty(), "activity.needsAQuarter");
        workplan.requireWithin(activity.quarters());
        return activity;
    }

    private List<Effect> shifted(WorkplanChange.ShiftBudget shift) {
        PlannedActivity from = planned(shift.from());
        PlannedActivity to = planned(shift.to());
        Budget amount = Require.present("amount", shift.amount());
        Require.on("toCode", !from.code().equals(to.code()), "workplan.shiftsToItself");
        Require.that(from.budget().getCurrency().equals(to.budget().getCurrency()), "budget.currency");
        Require.on("amount", amount.getAmount().signum() > 0, "workplan.changesNothing");
        Require.on(
                "amount",
                amount.getAmount().compareTo(from.budget().getAmount()) <= 0,
                "workplan.shiftsTooMuch",
                from.budget().getAmount());
        return List.of(
                new Effect(
                        from, from.with(plus(from.budget(), amount.getAmount().negate()))),
                new Effect(to, to.with(plus(to.budget(), amount.getAmount()))));
    }

    private static Budget plus(Budget budget, BigDecimal amount) {
        return Budget.of(budget.getAmount().add(amount), budget.getCurrency());
    }

    private PlannedActivity planned(String code) {
        Activity activity = find(Require.present("activity", code));
        Require.that(activity != null, "workplan.noActivity", code);
        return PlannedActivity.of(activity);
    }

    private Activity find(String code) {
        return activities.stream()
                .filter(activity -> activity.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }
}
