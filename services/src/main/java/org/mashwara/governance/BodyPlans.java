package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** A body with its seats and terms of reference as the rules see them, and what other features know of it. */
@ApplicationScoped
public class BodyPlans {

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Instance<BodyBusiness> business;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFoundException unless the person keeps bodies and there is this one */
    GoverningBody toKeep(long bodyId) {
        return found(governance.findBody(bodyId).filter(body -> BodyAccess.mayKeepBodies(actors.current())), bodyId);
    }

    /** @throws NotFoundException unless the person keeps bodies and there is one of this code */
    GoverningBody toKeep(String code) {
        return found(governance.findBody(code).filter(body -> BodyAccess.mayKeepBodies(actors.current())), code);
    }

    /** @throws NotFoundException unless the person keeps the seats of the body and there is this one */
    GoverningBody toSeat(long bodyId) {
        return found(governance.findBody(bodyId).filter(this::maySeat), bodyId);
    }

    /** @throws NotFoundException unless the person keeps the seats of the body and there is one of this code */
    GoverningBody toSeat(String code) {
        return found(governance.findBody(code).filter(this::maySeat), code);
    }

    /** Asks whether the person serves the body only where that decides. */
    boolean maySeat(GoverningBody body) {
        Actor actor = actors.current();
        return BodyAccess.mayKeepSeats(actor, false)
                || BodyAccess.mayKeepSeats(actor, true) && BodyAccess.mayKeepSeats(actor, served(body));
    }

    /** The capacities that the person may give and take. */
    List<SeatCapacity> given(GoverningBody body) {
        Actor actor = actors.current();
        boolean served = served(body);
        return Arrays.stream(SeatCapacity.values())
                .filter(capacity -> BodyAccess.mayGive(actor, served, capacity))
                .toList();
    }

    /** The seats to be looked at, not to be changed: what was held is not asked. */
    SeatPlan seatsToRead(GoverningBody body) {
        return new SeatPlan(body, governance.seatsOf(body.getId()), List.of());
    }

    /** All seats of a body, with the days on which it has sat. */
    public SeatPlan seats(GoverningBody body) {
        return new SeatPlan(body, governance.seatsOf(body.getId()), heldOn(body));
    }

    TermsHistory terms(GoverningBody body) {
        return new TermsHistory(body, governance.termsOf(body.getId()), heldOn(body));
    }

    List<LocalDate> heldOn(GoverningBody body) {
        return days(answer -> answer.heldOn(body.getId()));
    }

    List<LocalDate> convenedFor(GoverningBody body) {
        return days(answer -> answer.convenedFor(body.getId()));
    }

    boolean namesCode(GoverningBody body) {
        return business.stream().anyMatch(answer -> answer.namesCode(body.getId()));
    }

    List<TransferEffect> touchedOfBody(GoverningBody body, LocalDate from) {
        return inOrder()
                .flatMap(answer -> answer.touchedOfBody(body.getId(), from).stream())
                .toList();
    }

    List<TransferEffect> touchedOfSeat(Seat seat, LocalDate from) {
        return inOrder()
                .flatMap(answer -> answer.touchedOfSeat(seat.getId(), from).stream())
                .toList();
    }

    private boolean served(GoverningBody body) {
        return governance
                .bodiesOf(actors.current().actingPosts(), Set.of(SeatCapacity.SECRETARIAT), today())
                .contains(body.getId());
    }

    private List<LocalDate> days(Function<BodyBusiness, Collection<LocalDate>> question) {
        return business.stream()
                .flatMap(answer -> question.apply(answer).stream())
                .sorted()
                .toList();
    }

    private Stream<BodyBusiness> inOrder() {
        return business.stream()
                .sorted(Comparator.comparing(
                                (BodyBusiness answer) -> answer.getClass().getName())
                        .reversed());
    }

    private static GoverningBody found(Optional<GoverningBody> body, Object key) {
        return body.orElseThrow(() -> new NotFoundException("body", key));
    }
}
