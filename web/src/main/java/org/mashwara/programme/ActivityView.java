package org.mashwara.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.mashwara.shared.Form;

/** An activity with its reports, and the form in which its lead reports. */
@Named
@ViewScoped
public class ActivityView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 10;

    @Inject
    private WorkplanQueries queries;

    @Inject
    private ProgressService service;

    @Inject
    private Form form;

    private Long id;
    private int first;
    private ActivityDetail activity;
    private ProgressRating rating;
    private String narrative;

    public void load() {
        activity = queries.activity(id, first, PAGE_SIZE);
    }

    public String report() {
        return form.run(() -> service.report(id, rating, narrative, activity.version()))
                ? form.done("workplan.report.done", "/workplan/activity?id=" + id)
                : null;
    }

    /** The ratings that a report can say. */
    public List<ProgressRating> getRatings() {
        return Arrays.stream(ProgressRating.values())
                .filter(ProgressRating::isReported)
                .toList();
    }

    public ActivityDetail getActivity() {
        return activity;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public ProgressRating getRating() {
        return rating;
    }

    public void setRating(ProgressRating rating) {
        this.rating = rating;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }
}
