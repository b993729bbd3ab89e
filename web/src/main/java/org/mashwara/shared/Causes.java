package org.mashwara.shared;

import java.util.Optional;

/** Looks through the wrappings of an exception. */
public final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The outermost exception of a kind among one and its causes. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
