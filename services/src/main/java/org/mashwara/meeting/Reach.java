package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

/** What {@link MeetingAccess} says of one meeting, as a condition for lists of many. */
@ApplicationScoped
class Reach {

    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The roles whose pages show meetings. */
    static final Role[] REVIEWERS = {
        Role.SECRETARIAT, Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD, Role.COUNTERPART, Role.AUDITOR
    };

    /** The parts of the condition in one language or the other. */
    private record Wording(
            Supplier<String> conducts, String isConvened, Supplier<String> joins, Supplier<String> isInvited) {}

    /**
     * How far a person's eyes reach.
     *
     * @param conducted the bodies whose meetings the person conducts, by id
     * @param joined the bodies in which the person acts for a seat, by id
     * @param posts ids of the posts for which the person acts
     * @param allConvened the person sees every meeting once it has been convened
     */
    record Extent(Map<Long, LocalText> conducted, Map<Long, LocalText> joined, Set<Long> posts, boolean allConvened) {

        /** A condition on {@code m}, a meeting. */
        String condition() {
            return condition(new Wording(
                    () -> "exists (select cb.id from MeetingBody cb where cb.meeting = m and cb.body.id in :conducted)",
                    "m.convenedAt is not null",
                    () -> "exists (select jb.id from MeetingBody jb where jb.meeting = m and jb.body.id in :joined)",
                    () -> "exists (select pi.id from Invitation pi where pi.meeting = m"
                            + " and pi.seat.post.id in :posts)"));
        }

        /**
         * The same condition in SQL.
         *
         * @param bind puts a value into the statement and says what stands for it there
         */
        String sql(Function<Object, String> bind) {
            return condition(new Wording(
                    () -> "exists (select 1 from meeting_body cb where cb.meeting_id = m.id and cb.body_id "
                            + oneOf(conducted.keySet(), bind) + ")",
                    "m.convened_at is not null",
                    () -> "exists (select 1 from meeting_body jb where jb.meeting_id = m.id and jb.body_id "
                            + oneOf(joined.keySet(), bind) + ")",
                    () -> "exists (select 1 from invitation pi join seat ps on ps.id = pi.seat_id"
                            + " where pi.meeting_id = m.id and ps.post_id " + oneOf(posts, bind) + ")"));
        }

        /** The condition in SQL that a column holds one of the person's posts. */
        String owned(String column, Function<Object, String> bind) {
            return column + " " + oneOf(posts, bind);
        }

        private static String oneOf(Collection<Long> ids, Function<Object, String> bind) {
            String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
            return "= any(cast(string_to_array(" + bind.apply(list) + ", ',') as bigint[]))";
        }

        private String condition(Wording wording) {
            List<String> either = new ArrayList<>();
            if (!conducted.isEmpty()) {
                either.add(wording.conducts().get());
            }
            if (allConvened) {
                either.add(wording.isConvened());
            } else {
                if (!joined.isEmpty()) {
                    either.add("(" + wording.isConvened() + " and "
                            + wording.joins().get() + ")");
                }
                if (!posts.isEmpty()) {
                    either.add(wording.isInvited().get());
                }
            }
            return either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")";
        }

        /** Fills the condition's parameters. */
        void bind(Query query) {
            if (!conducted.isEmpty()) {
                query.setParameter("conducted", conducted.keySet());
            }
            if (!allConvened && !joined.isEmpty()) {
                query.setParameter("joined", joined.keySet());
            }
            if (!allConvened && !posts.isEmpty()) {
                query.setParameter("posts", posts);
            }
        }
    }

    /** One query. */
    Extent of(Actor actor) {
        Map<Long, LocalText> conducted = new LinkedHashMap<>();
        Map<Long, LocalText> joined = new LinkedHashMap<>();
        for (Object[] row : seats(actor)) {
            Long body = (Long) row[0];
            LocalText name = LocalText.of((String) row[1], (String) row[2]);
            joined.put(body, name);
            if (row[3] == SeatCapacity.SECRETARIAT && actor.has(Role.SECRETARIAT) && actor.actsFor((Long) row[4])) {
                conducted.put(body, name);
            }
        }
        return new Extent(conducted, joined, actor.posts(), MeetingAccess.seesAllConvened(actor));
    }

    private List<Object[]> seats(Actor actor) {
        if (actor.posts().isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct s.body.id, s.body.name.en, s.body.name.ur, s.capacity, s.post.id from Seat s"
                                + " where s.post.id in :posts and s.period.from <= :today"
                                + " and (s.period.until is null or s.period.until >= :today)"
                                + " order by s.body.name.en",
                        Object[].class)
                .setParameter("posts", actor.posts())
                .setParameter("today", today())
                .getResultList();
    }

    /** Today where the bodies sit. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
