package org.mashwara.governance;

import org.mashwara.directory.Area;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What is said of a body and may change from a day on.
 *
 * @param name what it is called
 * @param city where it usually meets; names the time zone for people ("Quetta time")
 * @param parent the body that decides on its recommendations, or null
 * @param area the area that it is about, or null for the whole programme
 */
public record BodyProfile(LocalText name, LocalText city, GoverningBody parent, Area area) {

    private static final int MAX_CITY = 100;

    public BodyProfile {
        Require.present("name", name);
        Require.present("city", city);
        Require.text("city", city.getEn(), MAX_CITY);
        Require.optionalText("cityUr", city.getUr(), MAX_CITY);
    }
}
