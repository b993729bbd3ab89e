package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mashwara.scheduling.planning.DiaryConflict;

/** The calendar of a planned year, of a body or of an official. */
@Named
@ViewScoped
public class PlanYearView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanLookQueries queries;

    private Long id;
    private Long body;
    private Long post;
    private YearSheet sheet;

    public void load() {
        sheet = queries.year(id, body, post);
    }

    /** Any day of a month, for its name. */
    public LocalDate dayOf(List<List<YearDay>> month) {
        return month.get(0).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .day();
    }

    /** What is wrong with a meeting in the official's diary, in a fixed order. */
    public List<DiaryConflict> wrong(YearEntry entry) {
        return entry.wrong().stream().sorted().toList();
    }

    public DayOfWeek[] getDaysOfWeek() {
        return DayOfWeek.values();
    }

    public YearSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }
}
