package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Area;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class GoverningBodyTest {

    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    private final ABody made = new ABody();
    private final GoverningBody committee = made.body("PGC");
    private final GoverningBody group = made.body("TWG-BAL", committee);

    @Test
    void bodiesDoNotAdviseEachOtherInACircle() {
        GoverningBody below = made.body("TWG-QTA", group);
        refused("body.parentCycle", () -> committee.change(advising(committee, below), DAY, DAY));
        refused("body.parentCycle", () -> group.correct(advising(group, group), DAY));
        below.change(advising(below, committee), DAY, DAY);
        assertThat(below.getParent()).isEqualTo(committee);
        assertThat(below.parentOn(DAY.minusDays(1))).isEqualTo(group);
    }

    @Test
    void aCodeThatReferencesBearStays() {
        refused("body.codeInUse", () -> group.recode("TWG-BLN", true));
        group.recode("TWG-BLN", false);
        assertThat(group.getCode()).isEqualTo("TWG-BLN");
        refused("body.code", () -> group.recode("twg bln", false));
    }

    @Test
    void aBodyEndsOnceAndNotBeforeItsLastMeeting() {
        refused("body.satLater", () -> group.endOn(DAY.minusDays(1), List.of(DAY), List.of()));
        group.endOn(DAY, List.of(DAY), List.of());
        assertThat(group.getLastDay()).isEqualTo(DAY);
        refused("body.ended", () -> group.endOn(DAY.plusDays(1), List.of(), List.of()));
        GoverningBody another = made.body("TWG-X");
        refused("body.parentEnded", () -> another.change(advising(another, group), DAY, DAY));
    }

    @Test
    void anEndedBodyGetsNoSeatsAndNoTerms() {
        SeatPlan seats = new SeatPlan(group, List.of(), List.of());
        TermsHistory terms = new TermsHistory(group, List.of(), List.of());
        seats.give(made.post("Home Secretary"), SeatCapacity.CHAIR, ABody.START);
        terms.introduce(ABody.terms(QuorumRule.seats(1, true)), ABody.START);
        group.endOn(DAY, List.of(), List.of());
        seats.endAll(DAY);
        terms.endOn(DAY);

        assertThat(seats.on(DAY)).hasSize(1);
        assertThat(seats.on(DAY.plusDays(1))).isEmpty();
        assertThat(terms.on(DAY.plusDays(1))).isEmpty();
        refused("body.ended", () -> seats.give(made.post("Another"), SeatCapacity.MEMBER, DAY));
        refused("body.ended", () -> terms.introduce(ABody.terms(QuorumRule.seats(1, true)), DAY));
    }

    @Test
    void whatIsSaidOfABodyIsDatedAndPutRight() {
        BodyProfile first = group.getProfile();
        BodyProfile second = new BodyProfile(ABody.text("Joint Group"), ABody.text("Ziarat"), committee, null);
        refused("body.changeAhead", () -> group.change(second, DAY.plusDays(1), DAY));
        refused("change.nothing", () -> group.change(first, DAY, DAY));
        group.change(second, DAY, DAY);

        assertThat(group.nameOn(DAY.minusDays(1))).isEqualTo(first.name());
        assertThat(group.profileOn(DAY)).isEqualTo(second);
        refused("place.beforeCurrent", () -> group.change(first, DAY, DAY));

        BodyProfile right = new BodyProfile(ABody.text("The Working Group"), ABody.text("Quetta"), committee, null);
        group.correct(right, DAY.minusDays(9));
        group.correctProfileSince(DAY.minusDays(3), DAY);
        assertThat(group.nameOn(DAY.minusDays(4))).isEqualTo(right.name());
        assertThat(group.nameOn(DAY.minusDays(3))).isEqualTo(second.name());
        assertThat(group.profileSince(DAY)).isEqualTo(DAY.minusDays(3));
        refused("place.noEarlier", () -> group.correctProfileSince(DAY, DAY.minusDays(9)));
    }

    @Test
    void anEndedBodyGoesOnWithItsSeatsAndTerms() {
        SeatPlan seats = new SeatPlan(group, List.of(), List.of());
        TermsHistory terms = new TermsHistory(group, List.of(), List.of());
        Seat chair = made.withId(seats.give(made.post("Home Secretary"), SeatCapacity.CHAIR, ABody.START));
        Seat gone = made.withId(seats.give(made.post("Director"), SeatCapacity.MEMBER, ABody.START));
        terms.introduce(ABody.terms(QuorumRule.seats(1, true)), ABody.START);
        seats.end(gone, DAY.minusDays(5));
        refused("change.nothing", group::reopen);
        group.endOn(DAY, List.of(), List.of());
        seats.endAll(DAY);
        terms.endOn(DAY);

        group.reopen();
        assertThat(seats.goOnWithBody(DAY)).containsExactly(chair);
        terms.goOnWithBody(DAY);

        assertThat(seats.on(DAY.plusYears(1))).containsExactly(chair);
        assertThat(terms.on(DAY.plusYears(1))).isPresent();
        assertThat(group.hasEnd()).isFalse();
    }

    @Test
    void aBodyGoesOnOnlyUnderOneThatDoes() {
        group.endOn(DAY, List.of(), List.of());
        committee.endOn(DAY, List.of(), List.of());
        refused("body.parentEnded", group::reopen);
    }

    @Test
    void theQuorumOfNobodyIsNotReached() {
        QuorumOutlook nobody = QuorumRule.percent(50, false).outlook(0);
        assertThat(nobody.needed()).isEqualTo(1);
        assertThat(nobody.isWithoutSeats()).isTrue();
        assertThat(nobody.isReachable()).isFalse();
        assertThat(QuorumRule.percent(60, true).outlook(8)).isEqualTo(new QuorumOutlook(5, 8));
        assertThat(QuorumRule.seats(9, true).outlook(8).isReachable()).isFalse();
    }

    @Test
    void aSeatGoesOnInItsPlaceWithAnotherCapacity() {
        SeatPlan seats = new SeatPlan(group, List.of(), List.of(DAY));
        Seat first = made.withId(seats.give(made.post("A"), SeatCapacity.CHAIR, ABody.START));
        Seat second = made.withId(seats.give(made.post("B"), SeatCapacity.MEMBER, ABody.START));
        Seat third = made.withId(seats.give(made.post("C"), SeatCapacity.MEMBER, ABody.START));

        Seat next = seats.changeCapacity(second, SeatCapacity.CO_CHAIR, DAY.plusDays(1))
                .orElseThrow();

        assertThat(seats.on(DAY)).containsExactly(first, second, third);
        assertThat(seats.on(DAY.plusDays(1))).containsExactly(first, next, third);
        refused("seat.satLater", () -> seats.changeCapacity(third, SeatCapacity.OBSERVER, DAY));
        refused("seat.satLater", () -> seats.end(third, DAY.minusDays(1)));
        refused("seat.chairTaken", () -> seats.changeCapacity(third, SeatCapacity.CHAIR, DAY.plusDays(2)));
        refused("seat.alreadyThere", () -> seats.give(third.getPost(), SeatCapacity.MEMBER, DAY.plusDays(2)));
    }

    @Test
    void aSeatOfTheTimeBeforeAMeetingIsEnteredWithItsEnd() {
        SeatPlan seats = new SeatPlan(group, List.of(), List.of(DAY));
        Seat former = seats.give(made.post("A"), SeatCapacity.CHAIR, ABody.START, DAY.minusDays(1));
        Seat chair = seats.give(made.post("B"), SeatCapacity.CHAIR, DAY);

        assertThat(seats.on(DAY.minusDays(1))).containsExactly(former);
        assertThat(seats.on(DAY)).containsExactly(chair);
        refused(
                "seat.endsBeforeItBegins",
                () -> seats.give(made.post("C"), SeatCapacity.MEMBER, DAY, DAY.minusDays(1)));
    }

    @Test
    void theOrderOfPrecedenceIsSetByHand() {
        SeatPlan seats = new SeatPlan(group, List.of(), List.of());
        Seat first = made.withId(seats.give(made.post("A"), SeatCapacity.CHAIR, ABody.START));
        Seat second = made.withId(seats.give(made.post("B"), SeatCapacity.MEMBER, ABody.START));
        Seat third = made.withId(seats.give(made.post("C"), SeatCapacity.MEMBER, ABody.START));

        seats.move(third, 1, DAY);
        assertThat(seats.on(DAY)).containsExactly(third, first, second);
        seats.move(third, 99, DAY);
        assertThat(seats.on(DAY)).containsExactly(first, second, third);
        seats.order(List.of(second.getId(), third.getId(), first.getId()), DAY);
        assertThat(seats.on(DAY)).containsExactly(second, third, first);
        refused("seat.orderIncomplete", () -> seats.order(List.of(second.getId()), DAY));
    }

    @Test
    void earlierDaysKeepTheirOrderOfPrecedence() {
        SeatPlan seats = new SeatPlan(group, List.of(), List.of());
        Seat first = made.withId(seats.give(made.post("A"), SeatCapacity.CHAIR, ABody.START));
        Seat second = made.withId(seats.give(made.post("B"), SeatCapacity.MEMBER, ABody.START));
        Seat third = made.withId(seats.give(made.post("C"), SeatCapacity.MEMBER, ABody.START));

        seats.move(third, 1, DAY);
        Seat next = made.withId(seats.changeCapacity(first, SeatCapacity.CO_CHAIR, DAY.minusDays(5))
                .orElseThrow());

        assertThat(seats.on(DAY.minusDays(6))).containsExactly(first, second, third);
        assertThat(seats.on(DAY.minusDays(1))).containsExactly(next, second, third);
        assertThat(seats.on(DAY)).containsExactly(third, next, second);
        refused("seat.orderedLater", () -> seats.move(second, 1, DAY.minusDays(1)));
        seats.move(second, 1, DAY);
        assertThat(seats.on(DAY)).containsExactly(second, third, next);
    }

    @Test
    void whatAMeetingReliedOnIsNotCorrected() {
        TermsHistory terms = new TermsHistory(group, List.of(), List.of(DAY));
        TermsOfReference first = terms.introduce(ABody.terms(QuorumRule.seats(3, true)), ABody.START);
        refused("terms.satLater", () -> terms.introduce(ABody.terms(QuorumRule.seats(4, true)), DAY));
        TermsOfReference second = terms.introduce(ABody.terms(QuorumRule.seats(4, true)), DAY.plusDays(10));

        refused("terms.reliedOn", () -> terms.correct(first, ABody.terms(QuorumRule.seats(9, true)), ABody.START));
        terms.correct(second, ABody.terms(QuorumRule.seats(5, true)), DAY.plusDays(5));

        assertThat(first.getPeriod().getUntil()).isEqualTo(DAY.plusDays(4));
        assertThat(second.getQuorumRule()).isEqualTo(QuorumRule.seats(5, true));
    }

    @Test
    void termsSayWhoMayPresideAndByWhenMinutesAreCorrected() {
        refused(
                "terms.nobodyPresides",
                () -> TermsContent.usual(
                        ABody.text("x"),
                        QuorumRule.seats(1, true),
                        DecisionRule.CONSENSUS,
                        2,
                        MinutesConfirmation.DEEMED,
                        new ChairSuccession(List.of(), Set.of())));
        refused("required", () -> new TermsContent.Confirmation(MinutesConfirmation.DEEMED, null));
        assertThat(new TermsContent.Confirmation(MinutesConfirmation.NEXT_MEETING, 5).correctionDays())
                .isNull();
        refused("terms.days", () -> new TermsContent.Deadlines(-1, 5));
        refused(
                "terms.successionTwice",
                () -> TermsContent.usual(
                        ABody.text("x"),
                        QuorumRule.seats(1, true),
                        DecisionRule.CONSENSUS,
                        2,
                        MinutesConfirmation.DEEMED,
                        new ChairSuccession(List.of(1L, 1L), Set.of(IncumbencyKind.REGULAR))));
    }

    @Test
    void theSecretariatKeepsTheSeatsOfItsBodiesButNotItsOwn() {
        Actor administrator = actor(Role.ADMINISTRATOR);
        Actor secretariat = actor(Role.SECRETARIAT);
        Actor counterpart = actor(Role.COUNTERPART);
        assertThat(BodyAccess.mayKeepBodies(administrator)).isTrue();
        assertThat(BodyAccess.mayKeepBodies(secretariat)).isFalse();
        assertThat(BodyAccess.mayKeepSeats(secretariat, true)).isTrue();
        assertThat(BodyAccess.mayKeepSeats(secretariat, false)).isFalse();
        assertThat(BodyAccess.mayKeepSeats(counterpart, true)).isFalse();
        assertThat(BodyAccess.mayGive(secretariat, true, SeatCapacity.SECRETARIAT))
                .isFalse();
        assertThat(BodyAccess.mayGive(secretariat, true, SeatCapacity.MEMBER)).isTrue();
        assertThat(BodyAccess.mayGive(administrator, false, SeatCapacity.SECRETARIAT))
                .isTrue();
    }

    @Test
    void areasHaveCodesAndNoCircle() {
        Area country = new Area(ABody.text("Pakistan"), "PK", "PK", null);
        Area province = made.withId(new Area(ABody.text("Balochistan"), "PK2", "PK-BA", made.withId(country)));
        refused("area.parentCycle", () -> country.liesIn(province));
        refused("area.pCode", () -> province.describe(ABody.text("Balochistan"), "2", null));
        refused("area.isoCode", () -> province.describe(ABody.text("Balochistan"), "PK2", "PK-Baloch"));
        province.describe(LocalText.of("Balochistan", "بلوچستان"), "PK2", null);
        assertThat(province.getIsoCode()).isNull();
    }

    private static BodyProfile advising(GoverningBody body, GoverningBody parent) {
        return new BodyProfile(body.getName(), body.getCity(), parent, body.getArea());
    }

    private static Actor actor(Role role) {
        return new Actor(1, 2, ABody.text("Somebody"), Set.of(role), Set.of(), Set.of());
    }

    private static void refused(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}
