package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;

/** Action points of the meetings that the person may see, and of the posts for which the person acts. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR})
public class ActionPointQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private Reach reach;

    @Inject
    private PostRepository posts;

    /**
     * Action points, those due first at the top. At most six queries.
     *
     * @param filter which of them
     * @param mine only those of the posts for which the person acts
     * @param first index of the first row, from 0
     * @param size at most {@link Page#MAX_SIZE}
     */
    public Page<ActionRow> actionPoints(ActionPointFilter filter, boolean mine, int first, int size) {
        Actor actor = actors.current();
        Reach.Extent extent = reach.of(actor);
        String where = " where " + whose(extent, mine) + which(filter);
        TypedQuery<Long> count =
                entityManager.createQuery("select count(a) from ActionPoint a join a.meeting m" + where, Long.class);
        bind(count, extent, filter, mine);
        long total = count.getSingleResult();
        TypedQuery<Object[]> query = entityManager.createQuery(
                "select a, o.id from ActionPoint a join fetch a.meeting m join a.owner o" + where
                        + " order by a.dueOn, a.id",
                Object[].class);
        bind(query, extent, filter, mine);
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        List<Object[]> found = query.setFirstResult(from).setMaxResults(most).getResultList();
        return new Page<>(rows(found, actor, extent), total, from, most);
    }

    /**
     * One action point.
     *
     * @throws NotFoundException also where the person may not see it
     */
    public ActionRow actionPoint(long actionPointId) {
        Actor actor = actors.current();
        Reach.Extent extent = reach.of(actor);
        TypedQuery<Object[]> query = entityManager.createQuery(
                "select a, o.id from ActionPoint a join fetch a.meeting m join a.owner o where a.id = :id and "
                        + whose(extent, false),
                Object[].class);
        bind(query, extent, ActionPointFilter.ALL, false);
        List<Object[]> found = query.setParameter("id", actionPointId).getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException("action point", actionPointId);
        }
        return rows(found, actor, extent).get(0);
    }

    private static String whose(Reach.Extent extent, boolean mine) {
        String owned = extent.posts().isEmpty() ? "1 = 0" : "a.owner.id in :owners";
        return mine ? owned : "(" + owned + " or " + extent.condition() + ")";
    }

    private static String which(ActionPointFilter filter) {
        return switch (filter) {
            case OPEN, DONE, VERIFIED -> " and a.state = :state";
            case OVERDUE -> " and a.state = :state and a.dueOn < :today";
            case ALL -> "";
        };
    }

    private void bind(Query query, Reach.Extent extent, ActionPointFilter filter, boolean mine) {
        if (!extent.posts().isEmpty()) {
            query.setParameter("owners", extent.posts());
        }
        if (!mine) {
            extent.bind(query);
        }
        switch (filter) {
            case OPEN -> query.setParameter("state", ActionPointState.OPEN);
            case OVERDUE -> query.setParameter("state", ActionPointState.OPEN).setParameter("today", reach.today());
            case DONE -> query.setParameter("state", ActionPointState.DONE);
            case VERIFIED -> query.setParameter("state", ActionPointState.VERIFIED);
            case ALL -> {}
        }
    }

    /** @param rows action points, each with the id of its owner, so that owners are read with their names at once */
    private List<ActionRow> rows(List<Object[]> rows, Actor actor, Reach.Extent extent) {
        Set<Long> owners = new HashSet<>();
        rows.forEach(row -> owners.add((Long) row[1]));
        Map<Long, Post> named = new HashMap<>();
        posts.withNames(owners).forEach(post -> named.put(post.getId(), post));
        List<ActionPoint> found = rows.stream().map(row -> (ActionPoint) row[0]).toList();
        Set<Long> conducted = conducted(found, extent);
        LocalDate today = reach.today();
        return found.stream()
                .map(each -> row(each, named.get(each.getOwner().getId()), actor, conducted, today))
                .toList();
    }

    private Set<Long> conducted(List<ActionPoint> found, Reach.Extent extent) {
        if (found.isEmpty() || extent.conducted().isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createQuery(
                        "select b.meeting.id from MeetingBody b where b.body.id in :bodies"
                                + " and b.meeting.id in :meetings",
                        Long.class)
                .setParameter("bodies", extent.conducted().keySet())
                .setParameter(
                        "meetings",
                        found.stream().map(each -> each.getMeeting().getId()).toList())
                .getResultList());
    }

    private static ActionRow row(ActionPoint each, Post owner, Actor actor, Set<Long> conducted, LocalDate today) {
        Meeting meeting = each.getMeeting();
        return new ActionRow(
                each.getId(),
                each.getVersion(),
                each.getReference(),
                meeting.getId(),
                meeting.getName(),
                each.getTask(),
                owner.nameOn(today),
                each.getDueOn(),
                each.getState(),
                each.isOverdueOn(today),
                each.getActionTaken(),
                each.getDoneAt(),
                each.getState() == ActionPointState.OPEN && MeetingAccess.mayReportDone(actor, each),
                each.getState() == ActionPointState.DONE
                        && conducted.contains(meeting.getId())
                        && each.getDoneBy() != actor.accountId());
    }
}
