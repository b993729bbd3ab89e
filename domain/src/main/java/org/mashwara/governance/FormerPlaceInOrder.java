package org.mashwara.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mashwara.directory.Former;

/** The place that a seat had in the order of precedence until a day. */
@Entity
@Table(name = "seat_former_place")
public class FormerPlaceInOrder extends Former {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "precedence")
    private int precedence;

    protected FormerPlaceInOrder() {}

    FormerPlaceInOrder(Seat seat, int precedence, LocalDate until) {
        super(until);
        this.seat = seat;
        this.precedence = precedence;
    }

    int getPrecedence() {
        return precedence;
    }

    void makeRoom(int place) {
        this.precedence = place;
    }
}
