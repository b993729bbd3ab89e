package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/** How posts are merged, split and abolished; the same rules for looking ahead and for doing it. Asks nobody who acts. */
@ApplicationScoped
class ReorganisationDesk {

    @Inject
    private PostDesk desk;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Event<PostAbolished> abolished;

    /** The post with its holders, if neither has changed since the person saw them. */
    LineOfHolders line(long postId, String shown) {
        Post post = desk.post(postId);
        LineOfHolders line = line(post);
        line.requireUnchangedWithPost(shown);
        return line;
    }

    LineOfHolders line(Post post) {
        return new LineOfHolders(post, incumbencies.ofPost(post.getId()));
    }

    Post merge(LineOfHolders line, Merge merge) {
        Post into = desk.post(merge.into());
        renameIfAsked(into, merge.nameEn(), merge.nameUr(), merge.from());
        line.mergeInto(into, merge.from());
        abolished.fire(new PostAbolished(merge.postId(), merge.into(), merge.from()));
        return into;
    }

    /** Returns the new post. */
    Post split(LineOfHolders line, Split split) {
        Post post = line.getPost();
        renameIfAsked(post, split.keptEn(), split.keptUr(), split.from());
        Post part = post.splitOff(LocalText.of(split.partEn(), split.partUr()), split.from());
        posts.add(part);
        return part;
    }

    void abolish(LineOfHolders line, Abolition abolition) {
        line.abolish(abolition.from().minusDays(1));
        abolished.fire(new PostAbolished(abolition.postId(), null, abolition.from()));
    }

    /** Whose incumbency ends when the post does. */
    static List<HolderRow> leaving(LineOfHolders line, LocalDate from) {
        return line.all().stream()
                .filter(incumbency -> incumbency.isHeldOn(from))
                .map(HolderRow::of)
                .toList();
    }

    private static void renameIfAsked(Post post, String nameEn, String nameUr, LocalDate from) {
        if (nameEn != null && !nameEn.isBlank()) {
            LocalText name = LocalText.of(nameEn, nameUr);
            if (!name.equals(post.nameOn(from))) {
                post.rename(name, from);
            }
        }
    }
}
