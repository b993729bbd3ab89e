package org.mashwara.identity;

import java.io.Serializable;

/** A post as it is named today. */
public record PostLine(long id, String nameEn, String nameUr) implements Serializable {

    public long getId() {
        return id;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }
}
