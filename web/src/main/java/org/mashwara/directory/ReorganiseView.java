package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Merges, splits or abolishes a post, after a look at what that touches. */
@Named
@ViewScoped
public class ReorganiseView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String KEYS = "directory.reorganise.";

    /** What is to become of the post. */
    public enum How {
        MERGE,
        SPLIT,
        ABOLISH,
        RESTORE
    }

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private ReorganisationQueries previews;

    @Inject
    private ReorganisationService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private final RegisterChoice into = new RegisterChoice();
    private Long postId;
    private How how;
    private PostForm post;
    private String nameEn;
    private String nameUr;
    private String partEn;
    private String partUr;
    private LocalDate from;
    private String reason;
    private ChangePreview preview;
    private long part;

    public void load() {
        post = queries.reorganised(postId, format.today());
        from = format.today().plusDays(1);
        if (how == How.SPLIT) {
            nameEn = post.name().getEn();
            nameUr = post.name().getUr();
        }
    }

    /** Goes on to the check, if the rules allow it. */
    public void check() {
        if (how == How.MERGE && !into.resolve(name -> queries.posts(name, format.today()))) {
            form.refuse("into", into.question());
            return;
        }
        form.run(() -> preview = switch (how) {
            case MERGE -> previews.merge(merge());
            case SPLIT -> previews.split(split());
            case ABOLISH, RESTORE -> previews.abolition(abolition());
        });
    }

    /** Goes back from the check. */
    public void back() {
        preview = null;
    }

    /** Does what was checked. */
    public String carryOut() {
        boolean done = form.run(() -> {
            switch (how) {
                case MERGE -> service.merge(merge());
                case SPLIT -> part = service.split(split());
                case ABOLISH -> service.abolish(abolition());
                case RESTORE -> service.restore(postId, reason, post.shownWithLine());
            }
        });
        if (!done) {
            preview = null;
            return null;
        }
        long shown = switch (how) {
            case MERGE -> into.getId();
            case SPLIT -> part;
            case ABOLISH, RESTORE -> postId;
        };
        return form.done(KEYS + "done." + how, "/directory/post?id=" + shown, from);
    }

    private Merge merge() {
        return new Merge(postId, into.getId(), nameEn, nameUr, from, reason, post.shownWithLine());
    }

    private Split split() {
        return new Split(postId, nameEn, nameUr, partEn, partUr, from, reason, post.shownWithLine());
    }

    private Abolition abolition() {
        return new Abolition(postId, from, reason, post.shownWithLine());
    }

    public String getTitleKey() {
        return how == null ? "directory.reorganise.title" : KEYS + "title." + how;
    }

    /** The text of a part of the page for what is to become of the post. */
    public String key(String part) {
        return words.of(KEYS + part + "." + how);
    }

    public boolean isChecking() {
        return preview != null;
    }

    public ChangePreview getPreview() {
        return preview;
    }

    public PostForm getPost() {
        return post;
    }

    public RegisterChoice getInto() {
        return into;
    }

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
    }

    public How getHow() {
        return how;
    }

    public void setHow(How how) {
        this.how = how;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }

    public String getPartEn() {
        return partEn;
    }

    public void setPartEn(String partEn) {
        this.partEn = partEn;
    }

    public String getPartUr() {
        return partUr;
    }

    public void setPartUr(String partUr) {
        this.partUr = partUr;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
