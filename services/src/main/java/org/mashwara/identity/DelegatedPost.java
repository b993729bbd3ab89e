package org.mashwara.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.DelegateScope;

/**
 * A post for which an account is a delegate today.
 *
 * @param id the post's
 * @param until the last day; null for no end
 */
public record DelegatedPost(long id, String nameEn, String nameUr, DelegateScope scope, LocalDate until)
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

    public DelegateScope getScope() {
        return scope;
    }

    public LocalDate getUntil() {
        return until;
    }
}
