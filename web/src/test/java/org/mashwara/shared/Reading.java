package org.mashwara.shared;

import java.time.Clock;

/** Texts and figures in a language that no request asks for. */
public final class Reading {

    private Reading() {}

    /** @param code {@code en} or {@code ur} */
    public static Words words(String code) {
        return new Words(Language.of(code), format(code));
    }

    /** @param code {@code en} or {@code ur} */
    public static Format format(String code) {
        return new Format(Language.of(code), Clock.systemUTC());
    }
}
