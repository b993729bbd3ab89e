package org.mashwara.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Who takes a post over: somebody whom the register knows, or somebody new.
 *
 * @param personId the person, or null for a new one
 * @param nameEn the new person's name in English
 * @param nameUr the same in Urdu, or null
 * @param email the new person's mail address, or null
 * @param telephone the new person's telephone number, or null
 */
public record Successor(
        Long personId,
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameUr,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String telephone)
        implements Serializable {

    public static Successor known(long personId) {
        return new Successor(personId, null, null, null, null);
    }

    public static Successor added(String nameEn, String nameUr, String email, String telephone) {
        return new Successor(null, nameEn, nameUr, email, telephone);
    }

    public boolean isNew() {
        return personId == null;
    }
}
