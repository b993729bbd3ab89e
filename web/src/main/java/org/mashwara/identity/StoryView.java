package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Everything that happened to one thing. */
@Named
@ViewScoped
public class StoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private AuditQueries queries;

    private String kind;
    private Long id;
    private Integer first;
    private StoryPage story;

    /** Reads a page of the story. */
    public void load() {
        story = queries.story(kind, id, first == null ? 0 : first, SIZE);
    }

    public StoryPage getStory() {
        return story;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
