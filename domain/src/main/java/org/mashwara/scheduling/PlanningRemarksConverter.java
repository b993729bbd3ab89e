package org.mashwara.scheduling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link PlanningRemarks} as text. */
@Converter(autoApply = true)
public class PlanningRemarksConverter implements AttributeConverter<PlanningRemarks, String> {

    @Override
    public String convertToDatabaseColumn(PlanningRemarks remarks) {
        return remarks == null ? "" : remarks.toString();
    }

    @Override
    public PlanningRemarks convertToEntityAttribute(String stored) {
        return stored == null ? PlanningRemarks.none() : PlanningRemarks.parse(stored);
    }
}
