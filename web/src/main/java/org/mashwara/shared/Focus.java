package org.mashwara.shared;

/** Answers which body, province or post the signed-in person's day is about; the header shows it. */
public interface Focus {

    /** The body's, province's or post's name; null where there is none or no single one. */
    LocalText current();
}
