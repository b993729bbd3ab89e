package org.mashwara.governance.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.BodyPlans;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatPlan;

/** Reads of the register what a workbook's rows are about, in few statements however many rows. */
@ApplicationScoped
class RegisterStore {

    /** So many ids or names go into one statement. */
    private static final int PORTION = 1_000;

    private static final String BATCH = "eclipselink.batch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private PostRepository register;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private BodyPlans plans;

    List<Organisation> organisations() {
        return entityManager
                .createQuery(
                        "select distinct o from Organisation o left join fetch o.names order by o.id",
                        Organisation.class)
                .setHint(BATCH, "o.formerParents")
                .getResultList();
    }

    /** Posts that a row is about or refers to, by key or by name. */
    List<Post> posts(RegisterBook book) {
        Set<Long> ids = ids(RegisterSheet.POSTS, book);
        inPortions(
                        names(RegisterSheet.POSTS, book),
                        portion -> entityManager
                                .createQuery(
                                        "select n.post.id from PostName n where lower(n.name.en) in :names", Long.class)
                                .setParameter("names", portion))
                .forEach(ids::add);
        return inPortions(
                ids,
                portion -> entityManager
                        .createQuery(
                                "select distinct p from Post p left join fetch p.names where p.id in :ids", Post.class)
                        .setHint(BATCH, "p.formerPlaces")
                        .setParameter("ids", portion));
    }

    /** People whom a row is about or refers to, by key or by name. */
    List<Person> people(RegisterBook book) {
        Map<Long, Person> found = new LinkedHashMap<>();
        inPortions(
                        ids(RegisterSheet.PEOPLE, book),
                        portion -> entityManager
                                .createQuery("select p from Person p where p.id in :ids", Person.class)
                                .setParameter("ids", portion))
                .forEach(person -> found.put(person.getId(), person));
        inPortions(
                        names(RegisterSheet.PEOPLE, book),
                        portion -> entityManager
                                .createQuery("select p from Person p where lower(p.name.en) in :names", Person.class)
                                .setParameter("names", portion))
                .forEach(person -> found.put(person.getId(), person));
        return List.copyOf(found.values());
    }

    /** All incumbencies of the posts that rows are about. */
    Map<Post, List<Incumbency>> incumbenciesOf(List<RegisterRow> rows, ImportRun run) {
        Map<Long, Post> posts = rows.stream()
                .map(row -> row.get(RegisterColumn.POST))
                .filter(Objects::nonNull)
                .flatMap(asked ->
                        Stream.concat(Stream.ofNullable(run.posts.known(asked)), run.posts.named(asked).stream()))
                .distinct()
                .collect(Collectors.toMap(Post::getId, Function.identity()));
        Map<Post, List<Incumbency>> incumbencies = new LinkedHashMap<>();
        posts.values().forEach(post -> incumbencies.put(post, new ArrayList<>()));
        inPortions(
                        posts.keySet(),
                        portion -> entityManager
                                .createQuery(
                                        "select i from Incumbency i join fetch i.person where i.post.id in :ids"
                                                + " order by i.period.from desc, i.id desc",
                                        Incumbency.class)
                                .setParameter("ids", portion))
                .forEach(incumbency -> incumbencies.get(incumbency.getPost()).add(incumbency));
        return incumbencies;
    }

    List<GoverningBody> bodies() {
        return entityManager
                .createQuery("select b from GoverningBody b order by b.code", GoverningBody.class)
                .getResultList();
    }

    SeatPlan plan(GoverningBody body) {
        return plans.seats(body);
    }

    /** Incumbencies that have not ended before a day, for taking the register out. */
    List<Incumbency> incumbencies(LocalDate day) {
        return entityManager
                .createQuery(
                        "select i from Incumbency i join fetch i.person where i.period.until is null"
                                + " or i.period.until >= :day order by i.id",
                        Incumbency.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** People who hold a post on that day or later, and those who never held one. */
    List<Person> people(LocalDate day) {
        return entityManager
                .createQuery(
                        "select p from Person p where exists (select i.id from Incumbency i where i.person = p"
                                + " and (i.period.until is null or i.period.until >= :day))"
                                + " or not exists (select j.id from Incumbency j where j.person = p) order by p.id",
                        Person.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Posts that exist on that day or later. */
    List<Post> posts(LocalDate day) {
        return entityManager
                .createQuery(
                        "select distinct p from Post p left join fetch p.names where p.lastDay is null"
                                + " or p.lastDay >= :day order by p.id",
                        Post.class)
                .setHint(BATCH, "p.formerPlaces")
                .setParameter("day", day)
                .getResultList();
    }

    /** How many rows the register of a day and later would have in a workbook. */
    long size(LocalDate day) {
        Object rows = entityManager
                .createNativeQuery("select (select count(*) from organisation)"
                        + " + (select count(*) from post where last_day is null or last_day >= ?1)"
                        + " + (select count(*) from person p where exists (select 1 from incumbency i where"
                        + " i.person_id = p.id and (i.valid_until is null or i.valid_until >= ?1))"
                        + " or not exists (select 1 from incumbency j where j.person_id = p.id))"
                        + " + (select count(*) from incumbency where valid_until is null or valid_until >= ?1)"
                        + " + (select count(*) from seat where valid_until is null or valid_until >= ?1)")
                .setParameter(1, day)
                .getSingleResult();
        return ((Number) rows).longValue();
    }

    void add(Incumbency incumbency) {
        entityManager.persist(incumbency);
    }

    void add(Seat seat) {
        governance.add(seat);
    }

    /** Writes what has changed so far. */
    void write() {
        entityManager.flush();
    }

    void lockTrees() {
        register.lockTrees();
    }

    /** Ids that the keys of a sheet name, in its own rows and where other rows refer to it. */
    private static Set<Long> ids(RegisterSheet sheet, RegisterBook book) {
        return references(sheet, book)
                .flatMap(asked -> sheet.id(asked).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(RegisterSheet sheet, RegisterBook book) {
        Set<String> names = references(sheet, book)
                .filter(asked -> sheet.id(asked).isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        book.rows(sheet).stream()
                .map(row -> row.get(RegisterColumn.NAME_EN))
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Stream<String> references(RegisterSheet sheet, RegisterBook book) {
        RegisterColumn column = sheet == RegisterSheet.PEOPLE ? RegisterColumn.PERSON : RegisterColumn.POST;
        return Stream.of(
                        book.rows(sheet).stream().map(row -> row.get(RegisterColumn.KEY)),
                        book.rows(sheet).stream()
                                .filter(row -> sheet == RegisterSheet.POSTS)
                                .map(row -> row.get(RegisterColumn.PARENT)),
                        book.rows(RegisterSheet.INCUMBENCIES).stream().map(row -> row.get(column)),
                        book.rows(RegisterSheet.SEATS).stream().map(row -> row.get(column)))
                .flatMap(part -> part)
                .filter(Objects::nonNull);
    }

    private static <V, T> List<T> inPortions(Collection<V> all, Function<List<V>, TypedQuery<T>> query) {
        List<V> values = List.copyOf(all);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += PORTION) {
            found.addAll(query.apply(values.subList(from, Math.min(values.size(), from + PORTION)))
                    .getResultList());
        }
        return found;
    }
}
