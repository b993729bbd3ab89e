package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.DelegateScope;

/**
 * A delegate of a post, current or former.
 *
 * @param version to be named by whoever changes the delegation
 * @param until the last day; null for no end
 * @param revokedAt null where nobody has ended it
 * @param revokedByEn who ended it; null where nobody has
 * @param current whether the delegate may act today
 */
public record DelegateRow(
        long id,
        long version,
        String nameEn,
        String nameUr,
        String signInName,
        DelegateScope scope,
        LocalDate until,
        Instant appointedAt,
        String appointedByEn,
        String appointedByUr,
        Instant revokedAt,
        String revokedByEn,
        String revokedByUr,
        boolean current)
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

    public DelegateScope getScope() {
        return scope;
    }

    public LocalDate getUntil() {
        return until;
    }

    public Instant getAppointedAt() {
        return appointedAt;
    }

    public String getAppointedByEn() {
        return appointedByEn;
    }

    public String getAppointedByUr() {
        return appointedByUr;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }

    public String getRevokedByEn() {
        return revokedByEn;
    }

    public String getRevokedByUr() {
        return revokedByUr;
    }

    public boolean isCurrent() {
        return current;
    }
}
