package org.mashwara.scheduling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link RuleCounts} as text. */
@Converter(autoApply = true)
public class RuleCountsConverter implements AttributeConverter<RuleCounts, String> {

    @Override
    public String convertToDatabaseColumn(RuleCounts counts) {
        return counts == null ? "" : counts.toString();
    }

    @Override
    public RuleCounts convertToEntityAttribute(String stored) {
        return stored == null ? RuleCounts.none() : RuleCounts.parse(stored);
    }
}
