package org.mashwara.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A thing as a page showed it: what a person does to it there is meant for that version alone.
 *
 * @param id of the thing
 * @param version as {@link BaseEntity#getVersion} gives it
 */
public record Shown(long id, long version) implements Serializable {

    /** A thing as it stands. */
    public static Shown of(BaseEntity thing) {
        return new Shown(thing.getId(), thing.getVersion());
    }

    /**
     * Requires that none of several things has changed since they were shown.
     *
     * @param now those of the things that are to be changed, as they stand
     * @throws StaleEditException of the first that has changed
     */
    public static void requireUnchanged(Collection<Shown> shown, Collection<? extends BaseEntity> now) {
        Map<Long, Shown> byId =
                shown.stream().collect(Collectors.toMap(Shown::id, Function.identity(), (one, same) -> one));
        now.forEach(thing -> thing.requireVersion(byId.get(thing.getId()).version()));
    }
}
