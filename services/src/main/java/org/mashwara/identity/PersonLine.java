package org.mashwara.identity;

import java.io.Serializable;

/**
 * A person of the register.
 *
 * @param email the person's address in the register, or null
 */
public record PersonLine(long id, String nameEn, String nameUr, String email) implements Serializable {

    public long getId() {
        return id;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public String getEmail() {
        return email;
    }
}
