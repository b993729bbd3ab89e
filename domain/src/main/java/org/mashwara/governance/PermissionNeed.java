package org.mashwara.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * That a seat may attend only with the permission of an authority, which takes its time: some posts may not meet an
 * international organisation otherwise. Dated, so that a meeting goes by what holds on its own day.
 */
@Entity
@Table(name = "permission_need")
public class PermissionNeed extends BaseEntity {

    /** The longest lead time, in days. */
    public static final int MAX_LEAD_DAYS = 365;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authority_id")
    private Post authority;

    @Column(name = "lead_days")
    private int leadDays;

    @Embedded
    private Period period;

    protected PermissionNeed() {}

    /**
     * @param authority the post that permits, another one than the seat's own
     * @param leadDays so many days before a meeting it must be asked, 0 to {@value #MAX_LEAD_DAYS}
     * @throws BusinessException {@code permission.ownPost} on {@code authority}, {@code permission.leadDays} (with the
     *     maximum) on {@code leadDays}
     */
    PermissionNeed(Seat seat, Post authority, int leadDays, Period period) {
        if (seat.getPost().equals(Require.present("authority", authority))) {
            throw BusinessException.onField("authority", "permission.ownPost");
        }
        if (leadDays < 0 || leadDays > MAX_LEAD_DAYS) {
            throw BusinessException.onField("leadDays", "permission.leadDays", MAX_LEAD_DAYS);
        }
        this.seat = seat;
        this.authority = authority;
        this.leadDays = leadDays;
        this.period = period;
    }

    /** The same need, of a seat and an authority that take the places of those before from a day on. */
    PermissionNeed of(Seat next, Post by, LocalDate from) {
        LocalDate first = period.getFrom().isBefore(from) ? from : period.getFrom();
        return new PermissionNeed(next, by, leadDays, Period.between(first, period.getUntil()));
    }

    void endOn(LocalDate lastDay) {
        this.period = period.endedOn(lastDay);
    }

    /** The post that permits. */
    public Post getAuthority() {
        return authority;
    }

    /** So many days before a meeting the authority must be asked. */
    public int getLeadDays() {
        return leadDays;
    }

    /** While it holds. */
    public Period getPeriod() {
        return period;
    }

    /** The last day on which it can be asked for in time for a meeting. */
    public LocalDate askBy(LocalDate meetingDay) {
        return meetingDay.minusDays(leadDays);
    }
}
