package org.mashwara.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.NotFoundException;

/** Keeps delegates of posts. */
public interface DelegateRepository {

    void add(Delegate delegate);

    /** @throws NotFoundException if there is none */
    Delegate get(long id);

    Optional<Delegate> current(long accountId, long postId, LocalDate day);

    /** The current delegates of a post, by their names. */
    List<Delegate> currentOf(long postId, LocalDate day);
}
