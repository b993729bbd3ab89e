package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashwara.directory.BusinessOfPerson;
import org.mashwara.directory.PersonAction;
import org.mashwara.directory.PersonMeeting;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** What a person did and has to do in meetings, as far as {@link Reach} lets whoever asks see the meeting. */
@ApplicationScoped
class PersonInMeetings implements BusinessOfPerson {

    private static final String ATTENDED = """
            select m.id, m.reference, m.name_en, m.name_ur, cast(m.starts_at at time zone m.time_zone as date), a.post_en,
                   a.post_ur, a.presence = 'ALTERNATE', count(*) over ()
              from attendance a
              join meeting m on m.id = a.meeting_id
             where a.person_id = ?1 and a.presence <> 'ABSENT' and %s
             order by m.starts_at desc, m.id desc, a.id
             limit ?2 offset ?3
            """;

    private static final String OPEN = """
            select a.id, m.reference || '/A' || a.number, a.task, n.name_en, n.name_ur, a.due_on, count(*) over ()
              from incumbency i
              join action_point a on a.owner_post_id = i.post_id and a.state = 'OPEN'
              join meeting m on m.id = a.meeting_id
             cross join lateral (select x.name_en, x.name_ur from post_name x where x.post_id = i.post_id
                                  order by x.valid_from > ?3, case when x.valid_from <= ?3 then x.valid_from end desc,
                                           x.valid_from limit 1) n
             where i.person_id = ?1 and i.valid_from <= ?3 and (i.valid_until is null or i.valid_until >= ?3) and %s
             order by a.due_on, a.id
             limit ?2
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Reach reach;

    @Inject
    private Actors actors;

    @Override
    public Optional<Business> of(long personId, LocalDate day, int first, int size) {
        Actor actor = actors.current();
        if (!actor.hasAny(Reach.REVIEWERS)) {
            return Optional.empty();
        }
        Reach.Extent extent = reach.of(actor);
        List<Object[]> attended = rows(ATTENDED, extent::sql, personId, size, first);
        List<Object[]> open = rows(
                OPEN,
                bind -> "(" + extent.owned("a.owner_post_id", bind) + " or " + extent.sql(bind) + ")",
                personId,
                size,
                day);
        return Optional.of(new Business(
                new Page<>(attended.stream().map(PersonInMeetings::meeting).toList(), total(attended, 8), first, size),
                new Page<>(open.stream().map(this::action).toList(), total(open, 6), 0, size)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Function<Function<Object, String>, String> visible, Object... given) {
        List<Object> parameters = new ArrayList<>(List.of(given));
        String condition = visible.apply(value -> {
            parameters.add(value);
            return "?" + parameters.size();
        });
        Query query = entityManager.createNativeQuery(sql.formatted(condition));
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.getResultList();
    }

    private static long total(List<Object[]> rows, int column) {
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)[column]).longValue();
    }

    private static PersonMeeting meeting(Object[] row) {
        return new PersonMeeting(
                ((Number) row[0]).longValue(),
                (String) row[1],
                LocalText.of((String) row[2], (String) row[3]),
                day(row[4]),
                LocalText.of((String) row[5], (String) row[6]),
                Boolean.TRUE.equals(row[7]));
    }

    private PersonAction action(Object[] row) {
        return new PersonAction(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                LocalText.of((String) row[3], (String) row[4]),
                day(row[5]),
                day(row[5]).isBefore(reach.today()));
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
