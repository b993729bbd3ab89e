package org.mashwara.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * An activity in the tree of a workplan.
 *
 * @param quarters when it is worked on, in time order
 * @param posts whom it concerns, by name
 * @param rating the latest one; {@link ProgressRating#NO_STATUS} where nobody has reported
 * @param reportedAt when, or null
 */
public record ActivityRow(
        long id,
        String code,
        LocalText name,
        LocalText responsible,
        List<Quarter> quarters,
        BigDecimal budget,
        String currency,
        List<PostLink> posts,
        ProgressRating rating,
        Instant reportedAt)
        implements Serializable {}
