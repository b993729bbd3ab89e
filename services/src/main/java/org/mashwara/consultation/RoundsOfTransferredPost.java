package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;

/** What a round still asks of the post is asked of the successor, with the draft as it stands. */
@ApplicationScoped
class RoundsOfTransferredPost implements TransferEffects {

    private static final int MOST_ROUNDS = 20;

    @Inject
    private OpenResponses responses;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        return responses.ofPosts(List.of(postId), MOST_ROUNDS).stream()
                .map(response -> TransferEffect.of(
                        "directory.effect.round",
                        response.getRound().getName(),
                        response.getRound().deadline()))
                .toList();
    }
}
