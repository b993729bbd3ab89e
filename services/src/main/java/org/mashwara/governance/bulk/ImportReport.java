package org.mashwara.governance.bulk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What becomes of each row of a workbook, sheet by sheet and row by row. */
record ImportReport(List<ReportLine> lines) {

    ImportReport {
        lines = List.copyOf(lines);
    }

    long count(ReportLine.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many rows of each sheet come to what. */
    Map<RegisterSheet, Map<ReportLine.Outcome, Integer>> counts() {
        Map<RegisterSheet, Map<ReportLine.Outcome, Integer>> counts = new EnumMap<>(RegisterSheet.class);
        lines.forEach(line -> counts.computeIfAbsent(line.sheet(), sheet -> new EnumMap<>(ReportLine.Outcome.class))
                .merge(line.outcome(), 1, Integer::sum));
        return counts;
    }
}
