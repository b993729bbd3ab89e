package org.mashwara.meeting.latechange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** The ways out of a late change, compared. */
@Named
@ViewScoped
public class LateChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LateChangeQueries queries;

    @Inject
    private Form form;

    private final ToldParameters told = new ToldParameters();
    private Long id;
    private LateChangePage page;

    /** To the meeting where it is not convened any more, or can't be weighed. */
    public String load() {
        told.read();
        boolean weighed = form.run(() -> page = queries.ways(id, told.entry()));
        return weighed && page.head().open() ? null : "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    /** Where a way is checked before it is chosen. */
    public String choose(WayRow way) {
        return "/meetings/late-change-check?id=" + id + "&way=" + way.key() + told.query();
    }

    /** The way that stands before, or null for the first. */
    public WayRow before(WayRow way) {
        return way.rank() == 1 ? null : page.ways().get(way.rank() - 2);
    }

    /** The way that stands first. */
    public WayRow getBest() {
        return page.ways().get(0);
    }

    public ToldParameters getTold() {
        return told;
    }

    public LateChangePage getPage() {
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
