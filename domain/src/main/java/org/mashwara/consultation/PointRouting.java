package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Post;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Subprogramme;

/**
 * Who has to answer a comment or proposal: the lead of the subprogramme that it is about. Words about the whole go to the
 * lead of the one subprogramme to which everything belongs that the member was asked about; where that is several, or none,
 * the agency head names somebody.
 */
public final class PointRouting {

    private PointRouting() {}

    /**
     * The post that answers; empty where somebody has to be named.
     *
     * @param asked the activities that the member was asked about
     */
    public static Optional<Post> leadFor(Spoken spoken, Collection<Activity> asked) {
        if (spoken.subprogramme() != null) {
            return Optional.ofNullable(spoken.subprogramme().getLeadPost());
        }
        List<Subprogramme> concerned = asked.stream()
                .map(activity -> activity.getOutput().getOutcome().getSubprogramme())
                .distinct()
                .toList();
        return concerned.size() == 1 ? Optional.ofNullable(concerned.get(0).getLeadPost()) : Optional.empty();
    }
}
