package org.mashwara.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashwara.scheduling.planning.Finding;

/** Sums up what a plan's review found, rule by rule. */
final class PlanRemarks {

    private PlanRemarks() {}

    /** The soft rules among them, each once, the dearest first. */
    static List<PlanningRemark> of(List<Finding> findings) {
        Map<String, PlanningRemark> byRule = new TreeMap<>();
        findings.stream()
                .filter(finding -> !finding.hard())
                .forEach(finding -> byRule.merge(
                        finding.rule(),
                        new PlanningRemark(finding.rule(), finding.times(), finding.cost()),
                        (one, other) -> new PlanningRemark(
                                one.getRule(),
                                one.getTimes() + other.getTimes(),
                                one.getPoints() + other.getPoints())));
        List<PlanningRemark> remarks = new ArrayList<>(byRule.values());
        remarks.sort(Comparator.comparingLong(PlanningRemark::getPoints).reversed());
        return remarks;
    }

    /** How often each rule is broken. */
    static RuleCounts counts(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), finding.times(), Integer::sum));
        return RuleCounts.of(counts);
    }
}
