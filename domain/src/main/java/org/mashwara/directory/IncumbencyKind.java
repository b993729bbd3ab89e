package org.mashwara.directory;

/** By what kind of charge a person holds a post. */
public enum IncumbencyKind {
    /** Appointed to the post: the substantive holder. */
    REGULAR,
    ACTING,
    CURRENT_CHARGE,
    ADDITIONAL_CHARGE,
    /** Carries routine powers only. */
    LOOK_AFTER;

    /** True for the appointed holder; all other kinds stand in, and prevail while they do. */
    public boolean isSubstantive() {
        return this == REGULAR;
    }
}
