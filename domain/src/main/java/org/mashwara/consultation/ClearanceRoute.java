package org.mashwara.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;

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

    /** The administrative department above a post: the nearest department or ministry over its own organisation, or null. */
    public static Organisation departmentAbove(Post post, LocalDate day) {
        Organisation own = post.organisationOn(day);
        Organisation above = own == null ? null : own.parentOn(day);
        while (above != null && !administers(above)) {
            above = above.parentOn(day);
        }
        return above;
    }

    private static boolean administers(Organisation organisation) {
        return organisation.getKind() == OrganisationKind.DEPARTMENT
                || organisation.getKind() == OrganisationKind.MINISTRY;
    }

    /**
     * The post that heads a department: the one of its posts under no other of them.
     *
     * @param posts the department's posts
     * @throws BusinessException {@code clearance.noHead} unless there is exactly one such post
     */
    public static Post headOf(Collection<Post> posts, LocalDate day) {
        List<Post> heads = posts.stream()
                .filter(post -> post.existsOn(day) && isUnderNone(post, posts, day))
                .toList();
        if (heads.size() != 1) {
            throw new BusinessException("clearance.noHead");
        }
        return heads.get(0);
    }

    private static boolean isUnderNone(Post post, Collection<Post> others, LocalDate day) {
        Post parent = post.placeOn(day).parent();
        return parent == null || !others.contains(parent);
    }
}
