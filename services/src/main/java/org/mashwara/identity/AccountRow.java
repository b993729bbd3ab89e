package org.mashwara.identity;

import java.io.Serializable;
import java.util.List;

/**
 * An account in a list.
 *
 * @param roles the names of its roles, in alphabetical order
 * @param passwordChosen false until the first password is chosen
 */
public record AccountRow(
        long id,
        String nameEn,
        String nameUr,
        String signInName,
        String email,
        List<String> roles,
        boolean locked,
        boolean passwordChosen)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public String getSignInName() {
        return signInName;
    }

    public String getEmail() {
        return email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public boolean isLocked() {
        return locked;
    }

    public boolean isPasswordChosen() {
        return passwordChosen;
    }
}
