package org.mashwara.consultation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * The posts that clear an office's response, one after the other; none where the office wants no clearance. A post that
 * comes in twice clears once, at its first place.
 */
public record ClearanceRoute(List<Post> stations) {

    /** Of an office that wants no clearance. */
    public static final ClearanceRoute NONE = new ClearanceRoute(List.of());

    public ClearanceRoute {
        stations = List.copyOf(new LinkedHashSet<>(stations));
    }

    public boolean isEmpty() {
        return stations.isEmpty();
    }

    /**
     * The stations in the order in which they clear, each once.
     *
     * @param holder the post that is asked, if its holder clears; otherwise null
     * @param superior the superior that is named, or null
     * @param head the head of the department above, if it clears; otherwise null
     */
    public static <P> List<P> inOrder(P holder, P superior, P head) {
        return Stream.of(Optional.ofNullable(holder), Optional.ofNullable(superior), Optional.ofNullable(head))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The post that heads a department.
     *
     * @param heads those of its posts that stand under no other of them
     * @throws BusinessException {@code clearance.noHead} unless there is exactly one
     */
    public static <P> P head(List<P> heads) {
        Require.that(heads.size() == 1, "clearance.noHead");
        return heads.get(0);
    }
}
