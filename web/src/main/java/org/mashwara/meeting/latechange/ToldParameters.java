package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.mashwara.shared.Parameters;

/** What the person has been told beyond the answers, as it stands in the address. */
public class ToldParameters implements Serializable {

    private static final long serialVersionUID = 1L;

    private Set<Long> byLink = Set.of();
    private Set<Long> notPresiding = Set.of();
    private Long leaving;
    private LocalTime at;

    /** Reads what may be given several times. */
    void read() {
        byLink = new HashSet<>(Parameters.numbers("link"));
        notPresiding = new HashSet<>(Parameters.numbers("unwilling"));
    }

    ToldEntry entry() {
        return new ToldEntry(byLink, notPresiding, leaving, leaving == null ? null : at);
    }

    /** The same in another address. */
    String query() {
        StringBuilder query = new StringBuilder();
        new TreeSet<>(byLink).forEach(seat -> query.append("&link=").append(seat));
        new TreeSet<>(notPresiding).forEach(seat -> query.append("&unwilling=").append(seat));
        if (leaving != null && at != null) {
            query.append("&leaving=").append(leaving).append("&at=").append(at);
        }
        return query.toString();
    }

    /** True if the seat would take part by link. */
    public boolean isByLink(LateChangePage.Member member) {
        return byLink.contains(member.seatId());
    }

    /** True if the seat's holder is not willing to preside. */
    public boolean isUnwilling(LateChangePage.Member member) {
        return notPresiding.contains(member.seatId());
    }

    public Long getLeaving() {
        return leaving;
    }

    public void setLeaving(Long leaving) {
        this.leaving = leaving;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }
}
