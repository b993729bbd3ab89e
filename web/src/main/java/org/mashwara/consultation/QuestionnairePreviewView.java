package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A questionnaire as a post would see it, on a desk or on a phone; nothing that is put in is kept. */
@Named
@ViewScoped
public class QuestionnairePreviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireQueries queries;

    private Long id;
    private Long post;
    private String width;
    private QuestionnairePreview preview;
    private final AnswerFields fields = new AnswerFields();

    public void load() {
        preview = queries.preview(id, post);
        fields.show(preview.turns());
    }

    public boolean isPhone() {
        return "phone".equals(width);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public String getWidth() {
        return width;
    }

    public void setWidth(String width) {
        this.width = width;
    }

    public QuestionnairePreview getPreview() {
        return preview;
    }

    public AnswerFields getFields() {
        return fields;
    }
}
