package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** How posts are entered, changed and put right; the same rules for looking ahead and for doing it. Asks nobody who acts. */
@ApplicationScoped
public class PostDesk {

    @Inject
    private PostRepository posts;

    /** @throws NotFoundException if there is none of that id */
    public Post post(long postId) {
        return posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
    }

    /** Enters a post that exists from a day on. */
    public Post create(PostEntry entry, LocalDate since) {
        Place place = place(entry);
        Post post = new Post(
                place.organisation(), entry.name(), Require.present("since", since), place.grade(), place.parent());
        posts.add(post);
        return post;
    }

    /**
     * What differs from what was so far holds from a day on.
     *
     * @throws BusinessException {@code change.nothing} if nothing differs, and for what {@link Post#rename} and {@link
     *     Post#moveTo} refuse
     */
    public void change(Post post, PostEntry entry, LocalDate from) {
        posts.lockTrees();
        LocalText name = entry.name();
        Place place = place(entry);
        boolean renamed = !name.equals(post.nameOn(Require.present("from", from)));
        boolean moved = !place.equals(post.getPlace());
        Require.that(renamed || moved, "change.nothing");
        if (renamed) {
            post.rename(name, from);
        }
        if (moved) {
            post.moveTo(place, from);
        }
    }

    /**
     * Puts right what the register says of the post for a day.
     *
     * @param nameSince from which day it bore the name of that day, or null to leave it
     * @param placeSince from which day it stood in the place of that day, or null to leave it
     */
    public void correct(Post post, PostEntry entry, LocalDate on, LocalDate nameSince, LocalDate placeSince) {
        posts.lockTrees();
        post.correctName(entry.name(), on);
        post.correctPlace(place(entry), on);
        if (placeSince != null && !Objects.equals(placeSince, post.placeSince(on))) {
            post.correctPlaceSince(placeSince, on);
        }
        if (nameSince != null
                && !nameSince.equals(post.nameEntryOn(on).getPeriod().getFrom())) {
            post.correctNameSince(nameSince, on);
        }
    }

    private Place place(PostEntry entry) {
        Organisation organisation = posts.findOrganisation(Require.present("organisation", entry.organisation()))
                .orElseThrow(() -> new NotFoundException("organisation", entry.organisation()));
        return new Place(organisation, entry.parent() == null ? null : post(entry.parent()), entry.grade());
    }
}
