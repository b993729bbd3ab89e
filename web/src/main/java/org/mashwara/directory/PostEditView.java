package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Changes a post from a day on, after a look at what that touches; or puts a wrong entry right. */
@Named
@ViewScoped
public class PostEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private ReorganisationQueries previews;

    @Inject
    private PostService service;

    @Inject
    private RegisterDay registerDay;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private final PostFields fields = new PostFields();
    private final EntryChange how = new EntryChange();
    private Long id;
    private LocalDate day;
    private PostForm post;

    public void load() {
        day = registerDay.getDay();
        post = queries.post(id, day);
        fields.show(post, words);
        how.begin(format.today(), post.nameSince(), post.placeSince());
    }

    /** Goes on to the check, if the rules allow the change. */
    public void check() {
        PostEntry entry = entry();
        if (entry != null) {
            form.run(() -> how.check(previews.postChange(id, entry, how.getFrom(), post.shown())));
        }
    }

    public String change() {
        PostEntry entry = entry();
        if (entry != null && form.run(() -> service.change(id, entry, how.getFrom(), how.getReason(), post.shown()))) {
            return form.done("directory.change.done", "/directory/post?id=" + id, how.getFrom());
        }
        how.back();
        return null;
    }

    public String correct() {
        PostEntry entry = entry();
        return entry != null
                        && form.run(() -> service.correct(
                                id, entry, day, how.getNameSince(), how.getPlaceSince(), how.getReason(), post.shown()))
                ? form.done("directory.correct.done", "/directory/post?id=" + id + registerDay.getAlong())
                : null;
    }

    /** Removes an entry that nothing refers to. */
    public String remove() {
        return form.run(() -> service.remove(id, post.shown()))
                ? form.done("directory.remove.done", "/directory/list")
                : null;
    }

    private PostEntry entry() {
        return fields.entry(queries, day, form);
    }

    public PostForm getPost() {
        return post;
    }

    public PostFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EntryChange getHow() {
        return how;
    }
}
