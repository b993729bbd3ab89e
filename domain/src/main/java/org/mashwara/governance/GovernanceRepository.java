package org.mashwara.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps bodies, their seats and terms of reference. */
public interface GovernanceRepository {

    void add(GoverningBody body);

    void add(Seat seat);

    void add(TermsOfReference terms);

    Optional<GoverningBody> findBody(long bodyId);

    /** The body, held against other commands that ask for it so until the transaction ends. */
    Optional<GoverningBody> findBodyForChange(long bodyId);

    Optional<GoverningBody> findBody(String code);

    Optional<Seat> findSeat(long seatId);

    /** Counts whatever changes of its seats or terms of reference as a change of the body. */
    void touch(GoverningBody body);

    /** All seats that the body has, had or will have, with their posts and their names. One query. */
    List<Seat> seatsOf(long bodyId);

    /** All versions of the body's terms of reference. */
    List<TermsOfReference> termsOf(long bodyId);

    /** All bodies by code, with their parents. */
    List<GoverningBody> bodies();

    /** The terms of reference in force on a day. */
    Optional<TermsOfReference> termsOn(long bodyId, LocalDate day);

    /** The terms of reference of the bodies in force on a day, with succession and presiding charges. One query. */
    List<TermsOfReference> termsOn(Collection<Long> bodyIds, LocalDate day);

    /** The seats that the bodies have on a day, in order of precedence, with their posts and their names. One query. */
    List<Seat> seatsOn(Collection<Long> bodyIds, LocalDate day);

    /** The seats that the bodies have on at least one of the days, in no order, with their posts and their names. One query. */
    List<Seat> seatsOnAny(Collection<Long> bodyIds, Collection<LocalDate> days);

    /** Seats of the bodies on a day with post names and holders, in order of precedence. Two queries. */
    List<SeatHolder> seatHoldersOn(Collection<Long> bodyIds, LocalDate day);

    /** Ids of the bodies in which any of the posts has a seat on a day, of any of the capacities. */
    Set<Long> bodiesOf(Collection<Long> postIds, Collection<SeatCapacity> capacities, LocalDate day);
}
