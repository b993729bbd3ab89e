package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Persons to choose from, with the posts that they hold on a day. */
@ApplicationScoped
class PersonRows {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private PostRows rows;

    /** The persons of these ids, in their order. */
    List<PersonRow> of(List<Long> ids, LocalDate day) {
        Map<Long, Person> byId = personsById(ids);
        Map<Long, List<Long>> held = postsHeld(ids, day);
        Map<Long, PostRow> theirs =
                rows.of(held.values().stream().flatMap(List::stream).toList(), day);
        return ids.stream()
                .map(byId::get)
                .map(person -> new PersonRow(
                        person.getId(),
                        person.getName(),
                        held.getOrDefault(person.getId(), List.of()).stream()
                                .map(post -> theirs.get(post).name())
                                .toList()))
                .toList();
    }

    private Map<Long, Person> personsById(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Person::getId, Function.identity()));
    }

    /** Ids of the posts that the persons hold on the day, by person. */
    private Map<Long, List<Long>> postsHeld(Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select i.person.id, i.post.id from Incumbency i where i.person.id in :persons"
                                + " and i.period.from <= :day and (i.period.until is null or i.period.until >= :day)"
                                + " order by i.period.from, i.id",
                        Object[].class)
                .setParameter("persons", personIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }
}
