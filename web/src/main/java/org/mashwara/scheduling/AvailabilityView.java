package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;
import org.mashwara.shared.Page;
import org.mashwara.shared.Upload;

/** When somebody, or whoever holds a post, is busy or free: list, entry, import of a calendar file. */
@Named
@ViewScoped
public class AvailabilityView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    private AvailabilityQueries queries;

    @Inject
    private AvailabilityService service;

    @Inject
    private FollowedCalendarService feeds;

    @Inject
    private Form form;

    private Long post;
    private int first;
    private List<Choice> posts;
    private Page<AvailabilityRow> page;

    private Knowledge knowledge = Knowledge.BUSY;
    private LocalDate from;
    private LocalTime starts;
    private LocalDate until;
    private LocalTime ends;
    private LocalDate weeklyUntil;
    private FeedRow feed;
    private String address;
    private boolean tellsAll;
    private transient Part file;
    private LocalDate freeUntil;

    public void load() {
        posts = queries.posts();
        page = queries.upcoming(post, first, ROWS);
        feed = queries.feed(post);
    }

    public String enter() {
        AvailabilityEntry entry = new AvailabilityEntry(knowledge, from, starts, until, ends, weeklyUntil);
        return form.run(() -> service.enter(post, entry)) ? form.done("availability.entered", here()) : null;
    }

    public String remove(AvailabilityRow row) {
        return form.run(() -> service.remove(row.getId(), row.getVersion()))
                ? form.done("availability.removed", here())
                : null;
    }

    public String importFile() {
        int[] taken = new int[1];
        return form.run(() -> taken[0] = service.importCalendar(post, upload(), freeUntil))
                ? form.done("availability.imported", here(), taken[0])
                : null;
    }

    public String follow() {
        return form.run(() -> feeds.follow(post, address, tellsAll)) ? form.done("followed.followed", here()) : null;
    }

    public String leave() {
        return form.run(() -> feeds.leave(post, feed.version())) ? form.done("followed.left", here()) : null;
    }

    private Upload upload() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try {
            return new Upload(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String here() {
        return "/account/availability" + (post == null ? "" : "?post=" + post);
    }

    /** The post that is looked at, or null. */
    public Choice getOwner() {
        return posts.stream()
                .filter(each -> post != null && each.getId() == post)
                .findFirst()
                .orElse(null);
    }

    public Knowledge[] getKnowledges() {
        return new Knowledge[] {Knowledge.BUSY, Knowledge.FREE};
    }

    public List<Choice> getPosts() {
        return posts;
    }

    public Page<AvailabilityRow> getPage() {
        return page;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Knowledge getKnowledge() {
        return knowledge;
    }

    public void setKnowledge(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public LocalDate getWeeklyUntil() {
        return weeklyUntil;
    }

    public void setWeeklyUntil(LocalDate weeklyUntil) {
        this.weeklyUntil = weeklyUntil;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The calendar that is followed, or null. */
    public FeedRow getFeed() {
        return feed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isTellsAll() {
        return tellsAll;
    }

    public void setTellsAll(boolean tellsAll) {
        this.tellsAll = tellsAll;
    }

    public LocalDate getFreeUntil() {
        return freeUntil;
    }

    public void setFreeUntil(LocalDate freeUntil) {
        this.freeUntil = freeUntil;
    }
}
