package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * An amendment as a form has it; what its kind does not need is passed over.
 *
 * @param code of the activity; for an added one that of the new activity
 * @param toCode of the activity to which money goes
 * @param amount in the workplan's currency: the budget of an added activity, or what is shifted
 * @param quarters as {@code 2026/1}
 */
public record AmendmentEntry(
        AmendmentKind kind,
        String code,
        String toCode,
        Long outputId,
        String nameEn,
        String nameUr,
        Long responsibleId,
        BigDecimal amount,
        List<String> quarters,
        List<Long> postIds)
        implements Serializable {

    public AmendmentEntry {
        quarters = quarters == null ? List.of() : List.copyOf(quarters);
        postIds = postIds == null ? List.of() : List.copyOf(postIds);
    }
}
