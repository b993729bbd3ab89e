package org.mashwara.scheduling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What a form says of a room.
 *
 * @param nameEn its name in English
 * @param nameUr its name in Urdu, or null
 * @param organisation id of the organisation whose room it is
 * @param cityUr the city in Urdu, or null
 * @param capacity how many people it holds
 */
public record RoomEntry(
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameUr,
        @NotNull Long organisation,
        @Size(max = 100) String cityEn,
        @Size(max = 100) String cityUr,
        @NotNull Integer capacity)
        implements Serializable {

    LocalText name() {
        return LocalText.of(Require.text("nameEn", nameEn, LocalText.MAX_LENGTH), nameUr);
    }

    LocalText city() {
        return LocalText.of(Require.text("cityEn", cityEn, LocalText.MAX_LENGTH), cityUr);
    }
}
