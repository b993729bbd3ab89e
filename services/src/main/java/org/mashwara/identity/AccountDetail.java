package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An account with what its person holds and for which posts it acts.
 *
 * @param version to be named by whoever changes it
 * @param lockedAt null while it is not locked
 * @param codeExpiresAt until when the code for the first password can be used; null if there is none
 * @param secondFactorSince since when a second factor is asked for; null without one
 * @param recoveryCodes how many of its recovery codes are unused
 * @param secondFactorRequired whether one of the account's roles needs a second factor
 * @param leaves whether the account is locked when its person holds no post any more
 * @param held the posts that the person holds today
 * @param delegated the posts for which the account is a delegate today
 */
public record AccountDetail(
        long id,
        long version,
        String nameEn,
        String nameUr,
        String signInName,
        String email,
        String language,
        List<String> roles,
        Instant lockedAt,
        boolean passwordChosen,
        Instant createdAt,
        Instant codeExpiresAt,
        Instant secondFactorSince,
        long recoveryCodes,
        boolean secondFactorRequired,
        boolean leaves,
        List<PostLine> held,
        List<DelegatedPost> delegated)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
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

    public String getLanguage() {
        return language;
    }

    public List<String> getRoles() {
        return roles;
    }

    public Instant getLockedAt() {
        return lockedAt;
    }

    public boolean isPasswordChosen() {
        return passwordChosen;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getCodeExpiresAt() {
        return codeExpiresAt;
    }

    public Instant getSecondFactorSince() {
        return secondFactorSince;
    }

    public long getRecoveryCodes() {
        return recoveryCodes;
    }

    public boolean isSecondFactorRequired() {
        return secondFactorRequired;
    }

    public boolean isLeaves() {
        return leaves;
    }

    public List<PostLine> getHeld() {
        return held;
    }

    public List<DelegatedPost> getDelegated() {
        return delegated;
    }
}
