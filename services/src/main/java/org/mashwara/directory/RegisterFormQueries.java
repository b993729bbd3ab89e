package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.SearchHit;
import org.mashwara.shared.SearchKind;

/** What the forms show that keep the register, to those whose it is to keep. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class RegisterFormQueries {

    /** The most things that a choice offers; what is not among them is asked for with more of its name. */
    private static final int MOST = 10;

    @Inject
    private PostDesk postDesk;

    @Inject
    private OrganisationDesk organisationDesk;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private DirectoryFinder finder;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private PostRows rows;

    @Inject
    private PersonRows personRows;

    @Inject
    private RegisterScope scope;

    /**
     * A post as on a day.
     *
     * @throws NotFoundException if there is none of that id, or it is not this person's to keep
     */
    public PostForm post(long postId, LocalDate day) {
        scope.requireKept(postId);
        DirectoryFinder.Around around = finder.around(postId, day);
        Map<Long, Post> loaded =
                posts
                        .withNames(Stream.of(postId, around.above())
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Post::getId, Function.identity()));
        Post post = loaded.get(postId);
        if (post == null) {
            throw new NotFoundException("post", postId);
        }
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(postId));
        return new PostForm(
                postId,
                post.nameOn(day),
                candidate(post.organisationOn(day), day),
                candidate(loaded.get(around.above()), day),
                post.gradeOn(day),
                post.nameEntryOn(day).getPeriod().getFrom(),
                post.placeSince(day),
                post.getLastDay(),
                HolderRow.of(line.holderOn(day).orElse(null)),
                post.fingerprint(),
                line.fingerprint());
    }

    /**
     * A post to which an incumbency is to be entered, with those that were set aside as mistakes.
     *
     * @throws NotFoundException if there is none of that id, or it is not this person's to keep
     */
    public IncumbencyStart newIncumbency(long postId) {
        scope.requireKept(postId);
        Post post = postDesk.post(postId);
        return new IncumbencyStart(
                postId,
                post.nameOn(scope.today()),
                new LineOfHolders(post, incumbencies.ofPost(postId)).fingerprint(),
                incumbencies.voidedOf(postId).stream().map(VoidedRow::of).toList());
    }

    /**
     * A post to merge, split or abolish.
     *
     * @throws NotFoundException if there is none of that id
     */
    @RolesAllowed(ADMINISTRATOR)
    public PostForm reorganised(long postId, LocalDate day) {
        return post(postId, day);
    }

    /**
     * An organisation as on a day.
     *
     * @throws NotFoundException if there is none of that id
     */
    @RolesAllowed(ADMINISTRATOR)
    public OrganisationForm organisation(long organisationId, LocalDate day) {
        Organisation organisation = organisationDesk.organisation(organisationId);
        return new OrganisationForm(
                organisationId,
                organisation.getKind(),
                organisation.nameOn(day),
                candidate(organisation.parentOn(day), day),
                organisation.nameEntryOn(day).getPeriod().getFrom(),
                organisation.parentSince(day),
                organisation.getLastDay(),
                organisation.fingerprint());
    }

    /**
     * The organisation of that id as something chosen; named as on a day.
     *
     * @throws NotFoundException if there is none of that id
     */
    public Candidate organisationChosen(long organisationId, LocalDate day) {
        return candidate(organisationDesk.organisation(organisationId), day);
    }

    /**
     * A person.
     *
     * @throws NotFoundException if there is none of that id, or it is not this person's to keep
     */
    public PersonForm person(long personId) {
        scope.requireKeptPerson(personId);
        Person person = posts.findPerson(personId).orElseThrow(() -> new NotFoundException("person", personId));
        return new PersonForm(
                personId, person.getVersion(), person.getName(), person.getEmail(), person.getTelephone());
    }

    /**
     * An incumbency.
     *
     * @throws NotFoundException if there is none of that id, or the post is not this person's to keep
     */
    public IncumbencyForm incumbency(long incumbencyId) {
        Incumbency incumbency =
                incumbencies.find(incumbencyId).orElseThrow(() -> new NotFoundException("incumbency", incumbencyId));
        Post post = incumbency.getPost();
        scope.requireKept(post.getId());
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(post.getId()));
        Notification notification = incumbency.getNotification();
        return new IncumbencyForm(
                incumbencyId,
                post.getId(),
                post.nameOn(scope.today()),
                new Candidate(
                        incumbency.getPerson().getId(), incumbency.getPerson().getName(), null),
                incumbency.getKind(),
                incumbency.getPeriod().getFrom(),
                incumbency.getPeriod().getUntil(),
                notification.number(),
                notification.dated(),
                incumbency.isScanned(),
                line.fingerprint());
    }

    /** Posts whose name is like this, with their organisations. */
    public List<Candidate> posts(String words, LocalDate day) {
        List<Long> ids = found(SearchKind.POST, words, day);
        Map<Long, PostRow> found = rows.of(ids, day);
        return ids.stream()
                .map(found::get)
                .map(row -> new Candidate(row.id(), row.name(), row.organisation()))
                .toList();
    }

    /** Organisations whose name is like this. */
    public List<Candidate> organisations(String words, LocalDate day) {
        List<Long> ids = found(SearchKind.ORGANISATION, words, day);
        Map<Long, Organisation> found = posts.organisationsWithNames(ids).stream()
                .collect(Collectors.toMap(Organisation::getId, Function.identity()));
        return ids.stream().map(found::get).map(each -> candidate(each, day)).toList();
    }

    /** Persons whose name is like this, with a post that they hold today. */
    public List<Candidate> persons(String words) {
        return personRows.of(found(SearchKind.PERSON, words, scope.today()), scope.today()).stream()
                .map(row -> new Candidate(
                        row.id(),
                        row.name(),
                        row.posts().isEmpty() ? null : row.posts().get(0)))
                .toList();
    }

    /** What is called exactly so; if nothing is, what is called alike. */
    private List<Long> found(SearchKind kind, String words, LocalDate day) {
        String name = words == null ? "" : words.strip();
        List<Long> exactly = finder.called(kind, name, day, MOST);
        return exactly.isEmpty()
                ? directory.search(name, day, kind, 0, MOST).hits().stream()
                        .map(SearchHit::id)
                        .toList()
                : exactly;
    }

    private static Candidate candidate(Post post, LocalDate day) {
        return post == null
                ? null
                : new Candidate(
                        post.getId(), post.nameOn(day), post.organisationOn(day).nameOn(day));
    }

    private static Candidate candidate(Organisation organisation, LocalDate day) {
        return organisation == null ? null : new Candidate(organisation.getId(), organisation.nameOn(day), null);
    }
}
