package org.mashwara.consultation;

import java.util.List;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;

/**
 * The administrative department above a post on a day: the nearest department or ministry over the post's own
 * organisation.
 *
 * @param heads its posts that stand under no other of them
 */
public record DepartmentAbove(Organisation department, List<Post> heads) {

    public DepartmentAbove {
        heads = List.copyOf(heads);
    }

    /**
     * The post that heads it.
     *
     * @throws BusinessException as {@link ClearanceRoute#head}
     */
    public Post head() {
        return ClearanceRoute.head(heads);
    }
}
