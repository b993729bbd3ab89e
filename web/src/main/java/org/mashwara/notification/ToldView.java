package org.mashwara.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** Who was told what about a meeting, when, and whether it arrived. */
@Named
@ViewScoped
public class ToldView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private ToldQueries queries;

    private Long id;
    private boolean undelivered;
    private Integer first;
    private String reference;
    private LocalText name;
    private List<ToldByLetter> letters;
    private Page<ToldRow> page;

    public void load() {
        ToldQueries.Told told = queries.of(id, undelivered, first == null ? 0 : first, SIZE);
        reference = told.reference();
        name = told.name();
        letters = told.letters();
        page = told.page();
    }

    public String kindOf(OutboxState state) {
        return OutboxView.kind(state);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Only what did not reach anybody. */
    public boolean isUndelivered() {
        return undelivered;
    }

    public void setUndelivered(boolean undelivered) {
        this.undelivered = undelivered;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    /** Those that were dispatched on paper. */
    public List<ToldByLetter> getLetters() {
        return letters;
    }

    public Page<ToldRow> getPage() {
        return page;
    }
}
