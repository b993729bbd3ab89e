package org.mashwara.consultation;

import java.util.List;

/** Seats that have not answered are reminded of a round. Fired within the transaction. */
public record ResponsesReminded(long roundId, List<Long> responseIds) {

    public ResponsesReminded {
        responseIds = List.copyOf(responseIds);
    }
}
