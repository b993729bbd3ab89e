package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Search;
import org.mashwara.shared.SearchFinding;
import org.mashwara.shared.SearchHit;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchWords;
import org.mashwara.shared.StoredFile;

/** Who holds what, today and on a given day; readable by everybody who is signed in. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class DirectoryQueries {

    /** The most persons that a choice offers; who is not among them types more of the name. */
    public static final int MOST_PERSONS = 10;

    private static final Set<SearchKind> SEARCHED =
            EnumSet.of(SearchKind.PERSON, SearchKind.POST, SearchKind.ORGANISATION, SearchKind.BODY);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private DirectoryFinder finder;

    @Inject
    private Search search;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private RegisterScope scope;

    @Inject
    private PostRows rows;

    @Inject
    private PersonRows persons;

    @Inject
    private SeatsOfPost seats;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Posts with their holders on a day.
     *
     * @param organisationId only those of this organisation and of those below it; null for all
     * @param first index of the first row, from 0
     */
    public Page<PostRow> posts(Long organisationId, LocalDate day, DirectoryOrder order, int first, int size) {
        return rows.page(organisationId, day, order, first, bounded(size));
    }

    /**
     * Persons, posts, organisations and bodies whose name holds the words or is spelt alike, by kind, the most alike
     * first, as on a day.
     *
     * @param words at least two characters; nothing is found for less
     * @param kind the one kind of which a page is shown; null for the best of every kind
     * @param first index of the first one of that kind, from 0
     * @param size how many of that kind, or of every kind
     */
    public SearchFinding search(String words, LocalDate day, SearchKind kind, int first, int size) {
        SearchKind chosen = SEARCHED.contains(kind) ? kind : null;
        return search.find(
                new Search.Request(SearchWords.of(words), day, SEARCHED, chosen, first, bounded(size)),
                actors.current());
    }

    /**
     * An organisation and those above it, the highest first, named as on the day.
     *
     * @throws NotFoundException if there is none of that id
     */
    public List<OrganisationRow> organisationPath(long organisationId, LocalDate day) {
        List<OrganisationRow> path = finder.pathTo(organisationId, day);
        if (path.isEmpty()) {
            throw new NotFoundException("organisation", organisationId);
        }
        return path;
    }

    /**
     * A post as on a day, with all its holders.
     *
     * @throws NotFoundException if there is none of that id
     */
    public PostDetail post(long postId, LocalDate day) {
        DirectoryFinder.Around neighbours = finder.around(postId, day);
        List<Post> around = new ArrayList<>(posts.withNames(neighbours.with(postId)));
        Post post = around.stream()
                .filter(each -> each.getId() == postId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("post", postId));
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(postId));
        LocalDate today = LocalDate.now(clock);
        boolean mayTransfer = scope.mayKeepPost(postId);
        Long takeBackId = line.all().stream()
                .filter(incumbency -> mayTransfer && line.mayTakeBack(incumbency, today))
                .map(Incumbency::getId)
                .findFirst()
                .orElse(null);
        Map<Long, PostRow> near = rows.ofPosts(around, day);
        return new PostDetail(
                postId,
                post.nameOn(day),
                post.gradeOn(day),
                neighbours.organisations(),
                near.get(neighbours.above()),
                HolderRow.of(line.holderOn(day).orElse(null)),
                line.all().stream()
                        .map(incumbency -> incumbency(
                                incumbency,
                                day,
                                line.holderOn(day).filter(incumbency::equals).isPresent()))
                        .toList(),
                NameRow.of(post.getNames()),
                PlaceRow.of(post),
                post.getBeginning(),
                post.getLastDay(),
                neighbours.below().stream().map(near::get).toList(),
                neighbours.successors().stream().map(near::get).toList(),
                neighbours.origins().stream().map(near::get).toList(),
                mayTransfer,
                scope.mayReorganise(),
                takeBackId,
                line.fingerprint());
    }

    /** The bodies in which a post sits on a day. One query. */
    public List<PostSeat> seats(long postId, LocalDate day) {
        return seats.on(postId, day);
    }

    /**
     * A person with all posts held.
     *
     * @throws NotFoundException if there is none of that id
     */
    public PersonDetail person(long personId, LocalDate day) {
        Person person = posts.findPerson(personId).orElseThrow(() -> new NotFoundException("person", personId));
        List<Object[]> rowsOfIncumbencies = entityManager
                .createQuery(
                        "select i, i.post.id from Incumbency i where i.person.id = :person order by i.period.from desc, i.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .getResultList();
        List<Long> postIds =
                rowsOfIncumbencies.stream().map(row -> (Long) row[1]).distinct().toList();
        posts.withNames(postIds);
        List<Incumbency> held =
                rowsOfIncumbencies.stream().map(row -> (Incumbency) row[0]).toList();
        Map<Long, Incumbency> holders = incumbencies.holdersOn(postIds, day);
        boolean telephoneShown = scope.maySeeTelephone(personId);
        return new PersonDetail(
                personId,
                person.getName(),
                person.getEmail(),
                telephoneShown ? person.getTelephone() : null,
                telephoneShown,
                scope.mayKeep(heldToday(held)),
                held.stream()
                        .map(incumbency -> incumbency(
                                incumbency,
                                day,
                                incumbency.equals(
                                        holders.get(incumbency.getPost().getId()))))
                        .toList());
    }

    private List<Long> heldToday(List<Incumbency> incumbencies) {
        LocalDate today = LocalDate.now(clock);
        return incumbencies.stream()
                .filter(incumbency -> incumbency.isHeldOn(today))
                .map(incumbency -> incumbency.getPost().getId())
                .distinct()
                .toList();
    }

    /** Persons whose name holds the words or is spelt alike, at most {@value #MOST_PERSONS}, with their posts today. */
    public List<PersonRow> persons(String words) {
        LocalDate today = LocalDate.now(clock);
        List<Long> ids = search(words, today, SearchKind.PERSON, 0, MOST_PERSONS).hits().stream()
                .map(SearchHit::id)
                .toList();
        return persons.of(ids, today);
    }

    /**
     * The scan of the notification by which somebody holds a post.
     *
     * @throws NotFoundException if there is none
     */
    public Download notification(long incumbencyId) {
        StoredFile scan = incumbencies
                .find(incumbencyId)
                .map(incumbency -> incumbency.getNotification().scan())
                .orElseThrow(() -> new NotFoundException("scan of incumbency", incumbencyId));
        return new Download(scan.getFileName(), scan.getContentType(), scan.getContent());
    }

    private static IncumbencyRow incumbency(Incumbency incumbency, LocalDate day, boolean prevailing) {
        LocalDate last = incumbency.getPeriod().getUntil();
        LocalDate named = last == null ? later(day, incumbency.getPeriod().getFrom()) : last;
        return new IncumbencyRow(
                incumbency.getId(),
                incumbency.getPerson().getId(),
                incumbency.getPerson().getName(),
                incumbency.getPost().getId(),
                incumbency.getPost().nameOn(named),
                incumbency.getPost().organisationOn(named).nameOn(named),
                incumbency.getKind(),
                incumbency.getNotificationNumber(),
                incumbency.getNotification().dated(),
                incumbency.isScanned(),
                incumbency.getPeriod().getFrom(),
                last,
                incumbency.isHeldOn(day),
                prevailing);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int bounded(int size) {
        return Math.max(1, Math.min(size, Page.MAX_SIZE));
    }
}
