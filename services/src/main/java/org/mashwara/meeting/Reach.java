package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/** What {@link MeetingAccess} says of one meeting, as a condition for lists of many. */
@ApplicationScoped
class Reach {

    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Clock clock;

    /**
     * How far a person's eyes reach.
     *
     * @param conducted ids of the bodies whose meetings the person conducts
     * @param joined ids of the bodies in which the person acts for a seat
     * @param posts ids of the posts for which the person acts
     * @param allConvened the person sees every meeting once it has been convened
     */
    record Extent(Set<Long> conducted, Set<Long> joined, Set<Long> posts, boolean allConvened) {

        /** A condition on {@code m}, a meeting. */
        String condition() {
            List<String> either = new ArrayList<>();
            if (!conducted.isEmpty()) {
                either.add(
                        "exists (select cb.id from MeetingBody cb where cb.meeting = m and cb.body.id in :conducted)");
            }
            if (allConvened) {
                either.add("m.convenedAt is not null");
            } else {
                if (!joined.isEmpty()) {
                    either.add("(m.convenedAt is not null and exists (select jb.id from MeetingBody jb"
                            + " where jb.meeting = m and jb.body.id in :joined))");
                }
                if (!posts.isEmpty()) {
                    either.add("exists (select pi.id from Invitation pi where pi.meeting = m"
                            + " and pi.seat.post.id in :posts)");
                }
            }
            return either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")";
        }

        /** Fills the condition's parameters. */
        void bind(Query query) {
            if (!conducted.isEmpty()) {
                query.setParameter("conducted", conducted);
            }
            if (!allConvened && !joined.isEmpty()) {
                query.setParameter("joined", joined);
            }
            if (!allConvened && !posts.isEmpty()) {
                query.setParameter("posts", posts);
            }
        }
    }

    /** Two queries at most. */
    Extent of(Actor actor) {
        Set<Long> conducted = actor.has(Role.SECRETARIAT)
                ? governance.bodiesOf(actor.posts(), EnumSet.of(SeatCapacity.SECRETARIAT), today())
                : Set.of();
        boolean allConvened = MeetingAccess.seesAllConvened(actor);
        Set<Long> joined =
                allConvened ? Set.of() : governance.bodiesOf(actor.posts(), EnumSet.allOf(SeatCapacity.class), today());
        return new Extent(conducted, joined, actor.posts(), allConvened);
    }

    /** Today where the bodies sit. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
