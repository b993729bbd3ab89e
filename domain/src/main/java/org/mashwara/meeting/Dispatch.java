package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mashwara.governance.Seat;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/** An entry of a convener's dispatch register: the letter of invitation to one seat, with number and date. */
@Entity
@Table(name = "dispatch")
public class Dispatch extends BaseEntity {

    private static final int MAX_NUMBER = 110;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private Notice notice;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "number")
    private String number;

    @Column(name = "dated")
    private LocalDate dated;

    protected Dispatch() {}

    Dispatch(Notice notice, Seat seat, String number, LocalDate dated) {
        this.notice = notice;
        this.seat = Require.present("seat", seat);
        this.number = Require.text("number", number, MAX_NUMBER);
        this.dated = Require.present("dated", dated);
    }

    /** In whose convener's register it stands. */
    public Notice getNotice() {
        return notice;
    }

    public Seat getSeat() {
        return seat;
    }

    /** Number of the letter in the register. */
    public String getNumber() {
        return number;
    }

    /** The day on which it was dispatched. */
    public LocalDate getDated() {
        return dated;
    }
}
