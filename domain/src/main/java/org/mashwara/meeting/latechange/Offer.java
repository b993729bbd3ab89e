package org.mashwara.meeting.latechange;

import java.util.List;

/**
 * What a policy offers.
 *
 * @param kind what it is about
 * @param ways the ways that it offers
 * @param whyNot why it offers none, as a key of a sentence; null where it does
 */
public record Offer(WayKind kind, List<WayOut> ways, String whyNot) {

    public Offer {
        ways = List.copyOf(ways);
    }

    static Offer of(WayOut way) {
        return new Offer(way.kind(), List.of(way), null);
    }

    static Offer none(WayKind kind, String whyNot) {
        return new Offer(kind, List.of(), whyNot);
    }
}
