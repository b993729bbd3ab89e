package org.mashwara.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.mashwara.shared.Words;

/** A workplan as a tree, from subprogrammes to activities with their progress. */
@Named
@ViewScoped
public class WorkplanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkplanQueries queries;

    @Inject
    private Words words;

    private Long workplanId;
    private Integer version;
    private String subprogramme;
    private ProgressRating rating;
    private Long postId;
    private WorkplanTree tree;

    public void load() {
        tree = queries.tree(new WorkplanFilter(workplanId, version, subprogramme, rating, postId))
                .orElse(null);
    }

    public WorkplanTree getTree() {
        return tree;
    }

    public boolean isFiltered() {
        return subprogramme != null || rating != null || postId != null;
    }

    /** The posts that an activity concerns, in one line. */
    public String posts(ActivityRow activity) {
        return activity.posts().stream()
                .map(post -> words.in(post.name()))
                .collect(Collectors.joining(words.of("format.comma") + " "));
    }

    public ProgressRating[] getRatings() {
        return ProgressRating.values();
    }

    public Long getWorkplanId() {
        return workplanId;
    }

    public void setWorkplanId(Long workplanId) {
        this.workplanId = workplanId;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getSubprogramme() {
        return subprogramme;
    }

    public void setSubprogramme(String subprogramme) {
        this.subprogramme = subprogramme;
    }

    public ProgressRating getRating() {
        return rating;
    }

    public void setRating(ProgressRating rating) {
        this.rating = rating;
    }

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
    }
}
