package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;

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

    @Inject
    private Format format;

    private final TenureFields fields = new TenureFields();
    private Long postId;
    private PostForm post;
    private List<VoidedRow> mistakes;

    public void load() {
        post = queries.post(postId, format.today());
        mistakes = queries.voided(postId);
    }

    public String save() {
        IncumbencyEntry entry = fields.entry(queries, form);
        return entry != null && form.run(() -> service.enter(postId, entry, fields.upload(), post.lineShown()))
                ? form.done("directory.tenure.entered", "/directory/post?id=" + postId)
                : null;
    }

    public PostForm getPost() {
        return post;
    }

    /** Earlier entries of this post that were set aside as mistakes. */
    public List<VoidedRow> getMistakes() {
        return mistakes;
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
