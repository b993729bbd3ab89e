package org.mashwara.scheduling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Remarks in their order. Kept as a text: {@code nearIdealDay=3*3;chairPresides=1*25}, times and points of each rule. */
public final class PlanningRemarks {

    private static final PlanningRemarks NONE = new PlanningRemarks(List.of());

    private final List<PlanningRemark> all;

    private PlanningRemarks(List<PlanningRemark> all) {
        this.all = List.copyOf(all);
    }

    public static PlanningRemarks none() {
        return NONE;
    }

    public static PlanningRemarks of(List<PlanningRemark> all) {
        return new PlanningRemarks(all);
    }

    static PlanningRemarks parse(String text) {
        return new PlanningRemarks(Arrays.stream(text.split(";"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("[=*]"))
                .map(each -> new PlanningRemark(each[0], Integer.parseInt(each[1]), Long.parseLong(each[2])))
                .toList());
    }

    public List<PlanningRemark> all() {
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanningRemarks that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.stream()
                .map(each -> each.getRule() + "=" + each.getTimes() + "*" + each.getPoints())
                .collect(Collectors.joining(";"));
    }
}
