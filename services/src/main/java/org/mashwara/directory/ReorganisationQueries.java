package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/**
 * Looks ahead at a change of the register. The change is really made, by the same code as the command, and rolled back:
 * so a preview refuses whatever the command refuses.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReorganisationQueries {

    /** The most posts whose ties a preview looks up. */
    private static final int MOST_POSTS = 1000;

    @Inject
    private PostDesk postDesk;

    @Inject
    private OrganisationDesk organisationDesk;

    @Inject
    private ReorganisationDesk desk;

    @Inject
    private OrganisationFinder finder;

    @Inject
    private PostRepository posts;

    @Inject
    private RegisterScope scope;

    @Inject
    private Instance<ReorganisationEffects> effects;

    @Resource
    private SessionContext transaction;

    /**
     * What {@link PostService#change} will do.
     *
     * @throws NotFoundException if the post is not this person's to keep
     */
    public ChangePreview postChange(
            long postId, @NotNull @Valid PostEntry entry, @NotNull LocalDate from, @NotNull String shown) {
        transaction.setRollbackOnly();
        scope.requireKept(postId);
        Post post = postDesk.post(postId);
        post.requireUnchanged(shown);
        LocalText name = post.nameOn(from);
        Place place = post.getPlace();
        postDesk.change(post, entry, from);
        List<ChangeLine> lines = new ArrayList<>();
        add(lines, "directory.postName", name, post.nameOn(from));
        add(
                lines,
                "directory.organisation",
                place.organisation().nameOn(from),
                post.getOrganisation().nameOn(from));
        add(lines, "directory.above", nameOf(place.parent(), from), nameOf(post.getParent(), from));
        add(lines, "directory.grade", place.grade(), post.getGrade());
        return new ChangePreview(from, lines, List.of(), touched(List.of(postId), from), 1, 1);
    }

    /** What {@link OrganisationService#change} will do; an administrator's only. */
    @RolesAllowed(ADMINISTRATOR)
    public ChangePreview organisationChange(
            long organisationId,
            @NotNull @Valid OrganisationEntry entry,
            @NotNull LocalDate from,
            @NotNull String shown) {
        transaction.setRollbackOnly();
        Organisation organisation = organisationDesk.organisation(organisationId);
        organisation.requireUnchanged(shown);
        List<Long> all = finder.allPosts(organisationId, from, Integer.MAX_VALUE);
        LocalText name = organisation.nameOn(from);
        Organisation parent = organisation.getParent();
        organisationDesk.change(organisation, entry, from);
        List<ChangeLine> lines = new ArrayList<>();
        add(lines, "directory.organisationName", name, organisation.nameOn(from));
        add(lines, "directory.organisationAbove", nameOf(parent, from), nameOf(organisation.getParent(), from));
        List<Long> some = all.subList(0, Math.min(all.size(), MOST_POSTS));
        return new ChangePreview(from, lines, List.of(), touched(some, from), all.size(), some.size());
    }

    /** What {@link OrganisationService#dissolve} will do; an administrator's only. */
    @RolesAllowed(ADMINISTRATOR)
    public ChangePreview dissolution(
            long organisationId, @NotNull LocalDate lastDay, Long successor, @NotNull String shown) {
        transaction.setRollbackOnly();
        Organisation organisation = organisationDesk.organisation(organisationId);
        organisation.requireUnchanged(shown);
        LocalDate from = lastDay.plusDays(1);
        OrganisationDesk.Going going = organisationDesk.dissolve(organisation, lastDay, successor);
        LocalText name = organisation.nameOn(lastDay);
        List<Long> all = going.posts().stream().map(Post::getId).toList();
        List<Long> some = all.subList(0, Math.min(all.size(), MOST_POSTS));
        List<Touched> touched = new ArrayList<>();
        if (successor != null) {
            LocalText heir = organisationDesk.organisation(successor).nameOn(from);
            Stream.concat(
                            going.below().stream().map(each -> each.nameOn(from)),
                            going.posts().stream().map(each -> each.nameOn(from)))
                    .map(each -> Touched.of(Touched.Kind.REGISTER, "directory.dissolve.goes", each, heir))
                    .forEach(touched::add);
        }
        touched.addAll(touched(some, from));
        return new ChangePreview(
                from,
                List.of(new ChangeLine("directory.merge.ends", name, lastDay)),
                List.of(),
                touched,
                all.size(),
                some.size());
    }

    /** What {@link ReorganisationService#merge} will do; an administrator's only. */
    @RolesAllowed(ADMINISTRATOR)
    public ChangePreview merge(@NotNull @Valid Merge merge) {
        transaction.setRollbackOnly();
        LineOfHolders line = desk.line(merge.postId(), merge.shown());
        Post ends = line.getPost();
        LocalText stays = postDesk.post(merge.into()).nameOn(merge.from());
        List<HolderRow> leaving = ReorganisationDesk.leaving(line, merge.from());
        List<Touched> touched = touched(List.of(merge.postId(), merge.into()), merge.from());
        Post into = desk.merge(line, merge);
        List<ChangeLine> lines = new ArrayList<>();
        lines.add(new ChangeLine("directory.merge.ends", ends.nameOn(merge.from()), ends.getLastDay()));
        lines.add(new ChangeLine("directory.merge.stays", stays, into.nameOn(merge.from())));
        return new ChangePreview(merge.from(), lines, leaving, touched, 1, 1);
    }

    /** What {@link ReorganisationService#split} will do; an administrator's only. */
    @RolesAllowed(ADMINISTRATOR)
    public ChangePreview split(@NotNull @Valid Split split) {
        transaction.setRollbackOnly();
        LineOfHolders line = desk.line(split.postId(), split.shown());
        LocalText before = line.getPost().nameOn(split.from());
        Post part = desk.split(line, split);
        List<ChangeLine> lines = new ArrayList<>();
        lines.add(new ChangeLine("directory.split.kept", before, line.getPost().nameOn(split.from())));
        lines.add(new ChangeLine("directory.split.part", null, part.nameOn(split.from())));
        return new ChangePreview(split.from(), lines, List.of(), touched(List.of(split.postId()), split.from()), 1, 1);
    }

    /** What {@link ReorganisationService#abolish} will do; an administrator's only. */
    @RolesAllowed(ADMINISTRATOR)
    public ChangePreview abolition(@NotNull @Valid Abolition abolition) {
        transaction.setRollbackOnly();
        LineOfHolders line = desk.line(abolition.postId(), abolition.shown());
        List<HolderRow> leaving = ReorganisationDesk.leaving(line, abolition.from());
        List<Touched> touched = touched(List.of(abolition.postId()), abolition.from());
        desk.abolish(line, abolition);
        Post post = line.getPost();
        return new ChangePreview(
                abolition.from(),
                List.of(new ChangeLine("directory.merge.ends", post.nameOn(abolition.from()), post.getLastDay())),
                leaving,
                touched,
                1,
                1);
    }

    private List<Touched> touched(Collection<Long> postIds, LocalDate from) {
        if (postIds.isEmpty()) {
            return List.of();
        }
        posts.withNames(postIds);
        return effects.stream()
                .flatMap(answer -> answer.of(postIds, from).stream())
                .sorted(Comparator.comparing(Touched::kind))
                .toList();
    }

    private static void add(List<ChangeLine> lines, String label, Serializable before, Serializable after) {
        if (!Objects.equals(before, after)) {
            lines.add(new ChangeLine(label, before, after));
        }
    }

    private static LocalText nameOf(Post post, LocalDate day) {
        return post == null ? null : post.nameOn(day);
    }

    private static LocalText nameOf(Organisation organisation, LocalDate day) {
        return organisation == null ? null : organisation.nameOn(day);
    }
}
