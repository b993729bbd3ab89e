package org.mashwara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/** How an activity does, at one time, in a rating and in words. The latest report is the activity's status. */
@Entity
@Table(name = "progress_report")
public class ProgressReport extends BaseEntity {

    /** Longest narrative, in characters. */
    public static final int MAX_NARRATIVE = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating")
    private ProgressRating rating;

    @Column(name = "narrative")
    private String narrative;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private Long reportedBy;

    protected ProgressReport() {}

    /**
     * @param rating one that a report can say, so not {@link ProgressRating#NO_STATUS}
     * @param narrative what was done and what stands in the way, in the reporter's language
     * @param reportedBy id of the account that reports
     * @throws org.mashwara.shared.BusinessException {@code workplan.notInForce} if the activity's workplan version is
     *     not the one in force; {@code required} or {@code tooLong} on a field
     */
    public ProgressReport(
            Activity activity, ProgressRating rating, String narrative, Instant reportedAt, long reportedBy) {
        this.activity = Require.present("activity", activity);
        Require.that(activity.getWorkplanVersion().isInForce(), "workplan.notInForce");
        this.rating = Require.present("rating", rating != null && rating.isReported() ? rating : null);
        this.narrative = Require.text("narrative", narrative, MAX_NARRATIVE);
        this.reportedAt = Require.present("reportedAt", reportedAt);
        this.reportedBy = reportedBy;
    }

    public Activity getActivity() {
        return activity;
    }

    public ProgressRating getRating() {
        return rating;
    }

    public String getNarrative() {
        return narrative;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** Id of the account. */
    public Long getReportedBy() {
        return reportedBy;
    }
}
