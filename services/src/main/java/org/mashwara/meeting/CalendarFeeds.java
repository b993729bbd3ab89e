package org.mashwara.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.OpenedLink;
import org.mashwara.identity.SignedLinks;

/**
 * Meetings for calendar programs that come with a secret address: those of the seats that the person holds today, or
 * for which the person is a delegate today. Open to all, because whoever has the address may read.
 */
@Stateless
@PermitAll
public class CalendarFeeds {

    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
    private static final Duration LOOKING_BACK = Duration.ofDays(90);
    private static final int MOST = 200;

    private static final String POSTS = """
            select i.post_id from account a join incumbency i on i.person_id = a.person_id
             where a.id = ?1 and a.locked_at is null
               and i.valid_from <= ?2 and (i.valid_until is null or i.valid_until >= ?2)
            union
            select d.post_id from account a join delegate d on d.account_id = a.id
             where a.id = ?1 and a.locked_at is null and d.revoked_at is null
               and d.valid_from <= ?2 and (d.valid_until is null or d.valid_until >= ?2)
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private SignedLinks links;

    @Inject
    private CalendarEvents events;

    @Inject
    private Clock clock;

    /**
     * The calendar; the same bytes as long as nothing has changed. Five queries at most.
     *
     * @param code from the address
     * @param address the network address that asks
     * @throws org.mashwara.shared.BusinessException as {@link SignedLinks#open}
     */
    public String read(String code, String address) {
        OpenedLink link = links.open(LinkPurpose.CALENDAR, code, address);
        return CalendarWriter.publish(
                "Mashwara",
                meetings(posts(link.aboutId())).stream()
                        .map(meeting -> events.of(meeting, meeting.getConvenedAt(), List.of()))
                        .toList());
    }

    private List<Long> posts(long accountId) {
        List<?> found = entityManager
                .createNativeQuery(POSTS)
                .setParameter(1, accountId)
                .setParameter(2, Date.valueOf(LocalDate.ofInstant(clock.instant(), ZONE)))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private List<Meeting> meetings(List<Long> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct m from Meeting m join fetch m.room where m.convenedAt is not null"
                                + " and m.slot.startsAt > :from and exists (select i.id from Invitation i"
                                + " where i.meeting = m and i.seat.post.id in :posts) order by m.slot.startsAt, m.id",
                        Meeting.class)
                .setHint("eclipselink.left-join-fetch", "m.bodies.body")
                .setParameter("from", clock.instant().minus(LOOKING_BACK))
                .setParameter("posts", posts)
                .setMaxResults(MOST)
                .getResultList();
    }
}
