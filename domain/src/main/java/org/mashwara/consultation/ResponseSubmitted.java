package org.mashwara.consultation;

/**
 * A version of a seat's response was given, by the office itself or by the last station of its route, and counts from
 * now on. Fired within the transaction.
 *
 * @param supersededId the version that counted until now, or null
 */
public record ResponseSubmitted(long responseId, long roundId, Long supersededId) {

    /** @param response as it was just given */
    public static ResponseSubmitted of(Response response) {
        Response previous = response.getPrevious();
        boolean counted = previous != null && previous.getState() == ResponseState.SUPERSEDED;
        return new ResponseSubmitted(response.getId(), response.getRound().getId(), counted ? previous.getId() : null);
    }
}
