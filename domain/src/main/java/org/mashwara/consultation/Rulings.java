package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Shown;

/**
 * What a body decides on a recommendation, amendment by amendment. Nothing is decided by saying nothing.
 *
 * @param adopted by the amendments as they were read: true for one that is adopted, false for one that is rejected
 */
public record Rulings(Map<Shown, Boolean> adopted) implements Serializable {

    public Rulings {
        adopted = Map.copyOf(adopted);
    }

    /** All of them adopted. */
    public static Rulings adopting(Collection<Shown> amendments) {
        return all(amendments, true);
    }

    /** All of them rejected. */
    public static Rulings rejecting(Collection<Shown> amendments) {
        return all(amendments, false);
    }

    private static Rulings all(Collection<Shown> amendments, boolean adopted) {
        return new Rulings(amendments.stream().collect(Collectors.toMap(Function.identity(), amendment -> adopted)));
    }

    /**
     * Sees to it that the body decides on what there is, no more and no less: its recommendation, and what it carries, may
     * have changed since they were read.
     *
     * @param open the amendments that wait for the decision
     * @throws BusinessException {@code recommendation.nothingToDecide} where there is none, {@code
     *     recommendation.changedSince} if one of them is not ruled on as it stands, or another one is
     */
    public void requireOn(Collection<Amendment> open) {
        Require.that(!open.isEmpty(), "recommendation.nothingToDecide");
        Set<Shown> now = open.stream().map(Shown::of).collect(Collectors.toSet());
        Require.that(adopted.keySet().equals(now), "recommendation.changedSince");
    }

    /** True if the workplan changes. */
    public boolean isAnythingAdopted() {
        return adopted.containsValue(true);
    }

    /** Those of the amendments that are adopted, or those that are not. */
    public List<Amendment> of(Collection<Amendment> open, boolean wanted) {
        return open.stream()
                .filter(amendment -> adopted.get(Shown.of(amendment)) == wanted)
                .toList();
    }
}
