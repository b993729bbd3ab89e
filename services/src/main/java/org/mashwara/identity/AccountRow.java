package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An account in a list.
 *
 * @param roles the names of its roles, in alphabetical order
 * @param passwordChosen false until the first password is chosen
 * @param secondFactor whether a second factor is asked for
 * @param lastSignInAt when somebody last signed in with it; null for never, or longer ago than sign-ins are kept
 */
public record AccountRow(
        long id,
        String nameEn,
        String nameUr,
        String signInName,
        String email,
        List<String> roles,
        boolean locked,
        boolean passwordChosen,
        boolean secondFactor,
        Instant lastSignInAt)
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

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }
}
