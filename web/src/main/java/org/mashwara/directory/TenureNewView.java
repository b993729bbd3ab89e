package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** Enters a tenure of a post beside the others. */
@Named
@ViewScoped
public class TenureNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private IncumbencyService service;

    @Inject
    private Form form;

    private final TenureFields fields = new TenureFields();
    private Long postId;
    private TenureStart post;

    public void load() {
        post = queries.tenure(postId);
    }

    public String save() {
        IncumbencyEntry entry = fields.entry(queries, form);
        return entry != null && form.run(() -> service.enter(postId, entry, fields.upload(), post.shown()))
                ? form.done("directory.tenure.entered", "/directory/post?id=" + postId)
                : null;
    }

    public TenureStart getPost() {
        return post;
    }

    public TenureFields getFields() {
        return fields;
    }

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
    }
}
