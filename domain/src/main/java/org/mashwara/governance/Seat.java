package org.mashwara.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** Membership of a body, held by a post, never by a person. One seat per post and body at a time. */
@Entity
public class Seat extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private GoverningBody body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private SeatCapacity capacity;

    /** Order of precedence, from 1; set by hand; no two seats that a body ever had share a place. */
    @Column(name = "precedence")
    private int precedence;

    @Embedded
    private Period period;

    protected Seat() {}

    /** @param precedence place in letters, attendance and minutes, from 1 */
    public Seat(GoverningBody body, Post post, SeatCapacity capacity, int precedence, Period period) {
        this.body = Require.present("body", body);
        this.post = Require.present("post", post);
        this.capacity = Require.present("capacity", capacity);
        Require.that(precedence >= 1, "seat.precedence");
        this.precedence = precedence;
        this.period = Require.present("period", period);
    }

    public GoverningBody getBody() {
        return body;
    }

    public Post getPost() {
        return post;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public int getPrecedence() {
        return precedence;
    }

    public Period getPeriod() {
        return period;
    }

    public boolean existsOn(LocalDate day) {
        return period.includes(day);
    }

    /** True if the seat's last day is before the day. */
    public boolean hasEndedBefore(LocalDate day) {
        return !period.isOpen() && period.getUntil().isBefore(day);
    }

    void endOn(LocalDate lastDay) {
        this.period = period.endedOn(lastDay);
    }

    void takePlace(int place) {
        this.precedence = place;
    }

    void serveAs(SeatCapacity newCapacity) {
        this.capacity = newCapacity;
    }
}
