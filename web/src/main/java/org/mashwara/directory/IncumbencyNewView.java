package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** Enters an incumbency of a post beside the others. */
@Named
@ViewScoped
public class IncumbencyNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private IncumbencyService service;

    @Inject
    private Form form;

    private final IncumbencyFields fields = new IncumbencyFields();
    private Long postId;
    private IncumbencyStart post;

    public void load() {
        post = queries.newIncumbency(postId);
    }

    public String save() {
        IncumbencyEntry entry = fields.entry(queries, form);
        return entry != null && form.run(() -> service.enter(postId, entry, fields.upload(), post.shown()))
                ? form.done("directory.incumbency.entered", "/directory/post?id=" + postId)
                : null;
    }

    public IncumbencyStart getPost() {
        return post;
    }

    public IncumbencyFields getFields() {
        return fields;
    }

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
    }
}
