package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** One point from the words to what came of them. */
@Named
@ViewScoped
public class PointView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaidQueries queries;

    @Inject
    private PointService service;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private Long point;
    private PointDetail detail;
    private String reason;
    private Long assignee;
    private String why;
    private String tags;

    /** Reads it with its history. */
    public void load() {
        detail = queries.point(point);
        tags = String.join(", ", detail.row().tags());
    }

    /** Has the agency look at it once more. */
    public String reopen() {
        return form.run(() -> service.reopen(point, reason)) ? form.done("point.reopened", here()) : null;
    }

    /** Gives it to another lead. */
    public String assign() {
        return form.run(() -> service.assign(point, assignee, why)) ? form.done("point.assigned", here()) : null;
    }

    /** Sorts it under words; what somebody else has changed of them since they were shown stays. */
    public String tag() {
        return form.run(() -> service.tag(point, detail.row().tags(), tags)) ? form.done("point.tagged", here()) : null;
    }

    private String here() {
        return "/feedback/point?point=" + point;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public PointDetail getDetail() {
        return detail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getAssignee() {
        return assignee;
    }

    public void setAssignee(Long assignee) {
        this.assignee = assignee;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
