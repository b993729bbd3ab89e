package org.mashwara.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * What a form says of a person.
 *
 * @param nameEn the name in English
 * @param nameUr the name in Urdu, or null
 * @param email the mail address, or null
 * @param telephone the telephone number, or null
 */
public record PersonEntry(
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameUr,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String telephone)
        implements Serializable {

    LocalText name() {
        return PostEntry.name(nameEn, nameUr);
    }
}
