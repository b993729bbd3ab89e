package org.mashwara.scheduling;

import java.io.Serializable;

/**
 * A rule that is broken.
 *
 * @param rule its key, for the sentence {@code planning.rule.<key>}
 * @param times how often; of a meeting without a place, how many places it refuses
 * @param points what that costs
 */
public record RemarkRow(String rule, int times, long points) implements Serializable {

    static RemarkRow of(PlanningRemark remark) {
        return new RemarkRow(remark.getRule(), remark.getTimes(), remark.getPoints());
    }
}
