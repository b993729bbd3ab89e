package org.mashwara.programme;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.LocalText;

/**
 * What a workplan says of one activity, apart from any version.
 *
 * @param code stays the same from version to version
 */
public record PlannedActivity(
        String code,
        Output output,
        LocalText name,
        Organisation responsible,
        Budget budget,
        Set<Quarter> quarters,
        Set<Post> posts) {

    public PlannedActivity {
        quarters = new TreeSet<>(quarters);
        posts = Set.copyOf(posts);
    }

    static PlannedActivity of(Activity activity) {
        return new PlannedActivity(
                activity.getCode(),
                activity.getOutput(),
                activity.getName(),
                activity.getResponsible(),
                activity.getBudget(),
                activity.getQuarters(),
                activity.getPostsConcerned());
    }

    PlannedActivity described(LocalText newName, Organisation newResponsible, Collection<Post> newPosts) {
        return new PlannedActivity(code, output, newName, newResponsible, budget, quarters, Set.copyOf(newPosts));
    }

    PlannedActivity moved(Collection<Quarter> newQuarters) {
        return new PlannedActivity(code, output, name, responsible, budget, new TreeSet<>(newQuarters), posts);
    }

    PlannedActivity with(Budget newBudget) {
        return new PlannedActivity(code, output, name, responsible, newBudget, quarters, posts);
    }

    /** True if both say the same of the activity. */
    boolean isSame(PlannedActivity other) {
        return Objects.equals(name, other.name)
                && Objects.equals(responsible, other.responsible)
                && Objects.equals(budget, other.budget)
                && quarters.equals(other.quarters)
                && posts.equals(other.posts);
    }
}
