package org.mashwara.meeting;

import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * An agenda item as a form describes it.
 *
 * @param nameEn what it is about, in English
 * @param nameUr the same in Urdu, or blank
 * @param purpose what it is for
 * @param minutes the time it is given
 * @param presenterPostId the post that presents it, or null
 */
public record AgendaEntry(String nameEn, String nameUr, Purpose purpose, Integer minutes, Long presenterPostId) {

    LocalText name() {
        return LocalText.of(Require.text("itemEn", nameEn, LocalText.MAX_LENGTH), nameUr);
    }
}
