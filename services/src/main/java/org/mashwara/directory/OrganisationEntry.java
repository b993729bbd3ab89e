package org.mashwara.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * What a form says of an organisation.
 *
 * @param kind what it is
 * @param nameEn its name in English
 * @param nameUr its name in Urdu, or null
 * @param parent id of the organisation above, or null
 */
public record OrganisationEntry(
        @NotNull OrganisationKind kind,
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameUr,
        Long parent) implements Serializable {

    LocalText name() {
        return PostEntry.name(nameEn, nameUr);
    }
}
