package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.LocalText;

/**
 * What there is to choose when an amendment is drafted.
 *
 * @param points that it answers
 * @param code of the activity about which the first point is, or null
 * @param entry what a draft says so far; null for a new one
 * @param reason of a draft, or null
 * @param version of a draft, or 0
 */
public record AmendmentForm(
        List<SaidRow> points,
        String code,
        String currency,
        List<ActivityChoice> activities,
        List<Choice> outputs,
        List<Choice> organisations,
        List<Choice> posts,
        List<Quarter> quarters,
        AmendmentEntry entry,
        String reason,
        long version)
        implements Serializable {

    /** Something to choose. */
    public record Choice(long id, String code, LocalText name) implements Serializable {}

    /** An activity as it stands in the version in force. */
    public record ActivityChoice(
            String code,
            LocalText name,
            long responsibleId,
            BigDecimal budget,
            List<String> quarters,
            List<Long> postIds)
            implements Serializable {}
}
