package org.mashwara.scheduling.slots;

import java.time.LocalDate;
import java.util.Optional;

/** Answers who holds one post on a day. */
@FunctionalInterface
public interface Holders {

    /** The acting holder where there is one, otherwise the substantive one; empty where the post is vacant. */
    Optional<Holder> on(LocalDate day);
}
