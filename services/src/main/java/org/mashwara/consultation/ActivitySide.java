package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.LocalText;

/**
 * What a workplan says of an activity, before or after an amendment.
 *
 * @param posts whom it concerns, in one line
 */
public record ActivitySide(
        LocalText name,
        LocalText responsible,
        BigDecimal budget,
        String currency,
        List<Quarter> quarters,
        LocalText posts)
        implements Serializable {

    public ActivitySide {
        quarters = List.copyOf(quarters);
    }

    ActivitySide plus(BigDecimal amount) {
        return new ActivitySide(name, responsible, budget.add(amount), currency, quarters, posts);
    }
}
