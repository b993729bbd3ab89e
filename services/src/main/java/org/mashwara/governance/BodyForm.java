package org.mashwara.governance;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What is typed of a body.
 *
 * @param timeZone the zone's id, {@code Asia/Karachi} for example
 * @param parentId the body that decides on its recommendations, or null
 * @param areaId the area that it is about, or null for the whole programme
 */
public record BodyForm(
        String code,
        String nameEn,
        String nameUr,
        String cityEn,
        String cityUr,
        String timeZone,
        Long parentId,
        Long areaId,
        Long programmeId)
        implements Serializable {

    LocalText name() {
        return LocalText.of(Require.text("nameEn", nameEn, LocalText.MAX_LENGTH), nameUr);
    }

    LocalText city() {
        return LocalText.of(Require.text("cityEn", cityEn, LocalText.MAX_LENGTH), cityUr);
    }

    ZoneId zone() {
        try {
            return ZoneId.of(Require.text("timeZone", timeZone, 50));
        } catch (DateTimeException e) {
            throw BusinessException.onField("timeZone", "body.timeZone");
        }
    }
}
