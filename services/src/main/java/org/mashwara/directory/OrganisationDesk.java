package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** How organisations are entered, changed and put right. Asks nobody who acts. */
@ApplicationScoped
public class OrganisationDesk {

    @Inject
    private PostRepository posts;

    @Inject
    private OrganisationFinder finder;

    /**
     * What goes elsewhere when an organisation is dissolved.
     *
     * @param posts its own posts
     * @param below the organisations right below it
     */
    record Going(List<Post> posts, List<Organisation> below) {}

    /** @throws NotFoundException if there is none of that id */
    public Organisation organisation(long organisationId) {
        return posts.findOrganisationWithNames(organisationId)
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
    }

    /** Enters an organisation that exists from a day on. */
    public Organisation create(OrganisationEntry entry, LocalDate since) {
        Organisation organisation =
                new Organisation(entry.kind(), entry.name(), Require.present("since", since), parent(entry));
        posts.add(organisation);
        return organisation;
    }

    /**
     * What differs from what was so far holds from a day on: the name, the organisation above.
     *
     * @throws BusinessException {@code change.nothing} if neither differs, and for what {@link Organisation#rename} and
     *     {@link Organisation#moveUnder} refuse
     */
    public void change(Organisation organisation, OrganisationEntry entry, LocalDate from) {
        posts.lockTrees();
        LocalText name = entry.name();
        Organisation parent = parent(entry);
        boolean renamed = !name.equals(organisation.nameOn(Require.present("from", from)));
        boolean moved = !Objects.equals(parent, organisation.getParent());
        Require.that(renamed || moved, "change.nothing");
        if (renamed) {
            organisation.rename(name, from);
        }
        if (moved) {
            organisation.moveUnder(parent, from);
        }
    }

    /**
     * Puts right what the register says of the organisation for a day.
     *
     * @param nameSince from which day it bore the name of that day, or null to leave it
     * @param placeSince from which day it stood where it stood on that day, or null to leave it
     */
    public void correct(
            Organisation organisation,
            OrganisationEntry entry,
            LocalDate on,
            LocalDate nameSince,
            LocalDate placeSince) {
        posts.lockTrees();
        organisation.correctName(entry.name(), on);
        organisation.correct(entry.kind(), parent(entry), on);
        if (placeSince != null && !Objects.equals(placeSince, organisation.parentSince(on))) {
            organisation.correctParentSince(placeSince, on);
        }
        if (nameSince != null
                && !nameSince.equals(organisation.nameEntryOn(on).getPeriod().getFrom())) {
            organisation.correctNameSince(nameSince, on);
        }
    }

    /**
     * Dissolves an organisation; its posts and the organisations below it go to another one the day after.
     *
     * @param successor id of that other one; null if nothing is left in it
     * @return what went there
     * @throws BusinessException for what {@link Organisation#endOn}, {@link Post#moveTo} and {@link
     *     Organisation#moveUnder} refuse
     */
    Going dissolve(Organisation organisation, LocalDate lastDay, Long successor) {
        posts.lockTrees();
        LocalDate from = Require.present("lastDay", lastDay).plusDays(1);
        Going left = new Going(
                posts.withNames(finder.postsFrom(organisation.getId(), from)),
                posts.organisationsWithNames(finder.belowFrom(organisation.getId(), from)));
        if (successor != null) {
            Organisation heir = organisation(successor);
            Require.that(!heir.equals(organisation), "organisation.itself");
            left.posts().stream()
                    .filter(post -> post.organisationOn(from).equals(organisation))
                    .forEach(post ->
                            post.moveTo(new Place(heir, post.placeOn(from).parent(), post.gradeOn(from)), from));
            left.below().stream()
                    .filter(each -> organisation.equals(each.parentOn(from)))
                    .forEach(each -> each.moveUnder(heir, from));
        }
        organisation.endOn(lastDay, left.posts(), left.below());
        return left;
    }

    private Organisation parent(OrganisationEntry entry) {
        return entry.parent() == null ? null : organisation(entry.parent());
    }
}
