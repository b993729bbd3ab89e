package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Page;

/** Posts as lists show them: named and held as on a day. Two queries for posts whose ids are known, however many. */
@ApplicationScoped
class PostRows {

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private PostList list;

    /** A page of the register, see {@link PostList#page}. */
    Page<PostRow> page(Long organisationId, LocalDate day, DirectoryOrder order, int first, int size) {
        return page(list.page(organisationId, day, order, first, size), day);
    }

    /** The posts of these ids, by id. */
    Map<Long, PostRow> of(Collection<Long> postIds, LocalDate day) {
        return ofPosts(posts.withNames(postIds), day);
    }

    /** The same for posts that {@link PostRepository#withNames} has loaded. */
    Map<Long, PostRow> ofPosts(List<Post> withNames, LocalDate day) {
        Map<Long, Incumbency> holders =
                incumbencies.holdersOn(withNames.stream().map(Post::getId).toList(), day);
        Map<Long, PostRow> rows = new HashMap<>();
        for (Post post : withNames) {
            rows.put(
                    post.getId(),
                    new PostRow(
                            post.getId(),
                            post.nameOn(day),
                            post.gradeOn(day),
                            post.organisationOn(day).getId(),
                            post.organisationOn(day).nameOn(day),
                            HolderRow.of(holders.get(post.getId()))));
        }
        return rows;
    }

    /** A page of posts in the order of their ids. */
    Page<PostRow> page(Page<Long> ids, LocalDate day) {
        Map<Long, PostRow> rows = of(ids.rows(), day);
        return new Page<>(ids.rows().stream().map(rows::get).toList(), ids.total(), ids.first(), ids.size());
    }
}
