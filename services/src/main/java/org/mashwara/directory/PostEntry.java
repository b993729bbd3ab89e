package org.mashwara.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What a form says of a post.
 *
 * @param nameEn its name in English
 * @param nameUr its name in Urdu, or null
 * @param organisation id of the organisation to which it belongs
 * @param parent id of the post above, or null
 * @param grade its grade, or null
 */
public record PostEntry(
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameUr,
        @NotNull Long organisation,
        Long parent,
        @Size(max = 20) String grade)
        implements Serializable {

    LocalText name() {
        return name(nameEn, nameUr);
    }

    /** A name in two languages from the fields of a form. */
    static LocalText name(String nameEn, String nameUr) {
        String en = Require.text("nameEn", nameEn, LocalText.MAX_LENGTH);
        return LocalText.of(en, Require.optionalText("nameUr", nameUr, LocalText.MAX_LENGTH));
    }
}
