package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * What a body decides on a recommendation, amendment by amendment. Nothing is decided by saying nothing.
 *
 * @param adopted by the ids of the amendments: true for one that is adopted, false for one that is rejected
 */
public record Rulings(Map<Long, Boolean> adopted) implements Serializable {

    public Rulings {
        adopted = Map.copyOf(adopted);
    }

    /** All of them adopted. */
    public static Rulings adopting(Collection<Long> amendmentIds) {
        Map<Long, Boolean> all = new HashMap<>();
        amendmentIds.forEach(id -> all.put(id, true));
        return new Rulings(all);
    }

    /** All of them rejected. */
    public static Rulings rejecting(Collection<Long> amendmentIds) {
        Map<Long, Boolean> all = new HashMap<>();
        amendmentIds.forEach(id -> all.put(id, false));
        return new Rulings(all);
    }

    /**
     * Sees to it that the body decides on what there is, no more and no less: its recommendation may have changed since it
     * was read.
     *
     * @param open the amendments that wait for the decision
     * @throws BusinessException {@code recommendation.nothingToDecide} where there is none, {@code
     *     recommendation.changedSince} if one of them is not ruled on, or another one is
     */
    public void requireOn(Collection<Amendment> open) {
        Require.that(!open.isEmpty(), "recommendation.nothingToDecide");
        Set<Long> ids = open.stream().map(Amendment::getId).collect(Collectors.toSet());
        Require.that(adopted.keySet().equals(ids), "recommendation.changedSince");
    }

    /** True if the workplan changes. */
    public boolean isAnythingAdopted() {
        return adopted.containsValue(true);
    }

    /** Those of the amendments that are adopted, or those that are not. */
    public List<Amendment> of(Collection<Amendment> open, boolean wanted) {
        return open.stream()
                .filter(amendment -> adopted.get(amendment.getId()) == wanted)
                .toList();
    }
}
