package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.ReorganisationEffects;
import org.mashwara.directory.Touched;

/** What open rounds still ask of the posts. */
@ApplicationScoped
class RoundsOfReorganisedPosts implements ReorganisationEffects {

    @Inject
    private OpenResponses responses;

    @Override
    public List<Touched> of(Collection<Long> postIds, LocalDate from) {
        return responses.ofPosts(postIds, MOST).stream()
                .map(response -> Touched.of(
                        Touched.Kind.ROUND,
                        "directory.touched.round",
                        response.getRound().getName(),
                        response.getRound().deadline(),
                        response.getSeat().getPost().nameOn(from)))
                .toList();
    }
}
