package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * The names on a response that was given: who gave it, and where it came by paper or along a way to approval, who wrote
 * the form, who recorded it, who prepared and who approved it.
 *
 * @param sentBy the person whose account gave it, or by whose record the last approval was there; null before
 * @param paper the form on paper from which it was entered, or null
 * @param wayId id of the clearance by which it counts, or null where its office wants none
 * @param preparedBy the person who sent it for approval; null where nobody had to approve
 * @param preparedAt when it was sent for approval, or null
 * @param approvals the stations that approved it, in the order of the route; none where they were not asked for
 */
public record GivenBy(
        LocalText sentBy,
        Paper paper,
        Long wayId,
        LocalText preparedBy,
        Instant preparedAt,
        List<StationLine> approvals)
        implements Serializable {

    /**
     * A form on paper.
     *
     * @param givenBy who signed it or handed it in
     * @param dated the day on it
     * @param diaryNumber its entry in the diary
     * @param enteredBy the person whose account entered it
     */
    public record Paper(String givenBy, LocalDate dated, String diaryNumber, LocalText enteredBy)
            implements Serializable {

        public String getGivenBy() {
            return givenBy;
        }

        public LocalDate getDated() {
            return dated;
        }

        public String getDiaryNumber() {
            return diaryNumber;
        }

        public LocalText getEnteredBy() {
            return enteredBy;
        }
    }

    public GivenBy {
        approvals = List.copyOf(approvals);
    }

    GivenBy along(List<StationLine> stations) {
        return new GivenBy(sentBy, paper, wayId, preparedBy, preparedAt, stations);
    }

    public LocalText getSentBy() {
        return sentBy;
    }

    public Paper getPaper() {
        return paper;
    }

    public LocalText getPreparedBy() {
        return preparedBy;
    }

    public Instant getPreparedAt() {
        return preparedAt;
    }

    public List<StationLine> getApprovals() {
        return approvals;
    }

    /** True if it was entered from a form on paper. */
    public boolean isOnPaper() {
        return paper != null;
    }

    /** True if others than who prepared it approved it. */
    public boolean isApproved() {
        return wayId != null;
    }
}
