package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A delegate of a post, current or former.
 *
 * @param revokedAt null while current
 * @param revokedByEn who ended it; null while current
 */
public record DelegateRow(
        long id,
        String nameEn,
        String nameUr,
        String signInName,
        Instant appointedAt,
        String appointedByEn,
        String appointedByUr,
        Instant revokedAt,
        String revokedByEn,
        String revokedByUr)
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
        return revokedAt == null;
    }
}
