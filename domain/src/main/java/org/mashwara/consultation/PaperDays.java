package org.mashwara.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * The days that a paper of a round may bear, a form or the note of an approval: nobody answers before the round has opened,
 * or in the future. A note may well be older than its text in the portal, which is often typed after the file has come back.
 *
 * @param opened the day on which the round opened
 * @param today the last day
 */
public record PaperDays(LocalDate opened, LocalDate today) {

    /** From the day on which the round opened to now's. */
    public static PaperDays of(FeedbackRound round, Instant now, ZoneId zone) {
        return new PaperDays(LocalDate.ofInstant(round.getOpenedAt(), zone), LocalDate.ofInstant(now, zone));
    }

    /**
     * @return the day
     * @throws BusinessException {@code required}, {@code paper.future} or, with the day on which the round opened, {@code
     *     paper.beforeRound} on {@code dated}
     */
    LocalDate require(LocalDate dated) {
        Require.present("dated", dated);
        if (dated.isAfter(today)) {
            throw BusinessException.onField("dated", "paper.future");
        }
        if (dated.isBefore(opened)) {
            throw BusinessException.onField("dated", "paper.beforeRound", opened);
        }
        return dated;
    }
}
