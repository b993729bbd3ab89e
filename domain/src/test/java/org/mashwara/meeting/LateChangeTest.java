package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.QuettaGroup.ACCOUNT;
import static org.mashwara.meeting.QuettaGroup.ADDITIONAL;
import static org.mashwara.meeting.QuettaGroup.CHAIR;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.PRISONS;
import static org.mashwara.meeting.QuettaGroup.PROSECUTION;
import static org.mashwara.meeting.QuettaGroup.at;
import static org.mashwara.meeting.QuettaGroup.text;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.latechange.AgendaPoint;
import org.mashwara.meeting.latechange.Approval;
import org.mashwara.meeting.latechange.ApprovalKind;
import org.mashwara.meeting.latechange.BodyThen;
import org.mashwara.meeting.latechange.ItemChange;
import org.mashwara.meeting.latechange.ItemDecision;
import org.mashwara.meeting.latechange.ItemFate;
import org.mashwara.meeting.latechange.LateChange;
import org.mashwara.meeting.latechange.LateChangeCause;
import org.mashwara.meeting.latechange.LateChangeState;
import org.mashwara.meeting.latechange.Noticing;
import org.mashwara.meeting.latechange.OfferedWay;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.Told;
import org.mashwara.meeting.latechange.WayDecision;
import org.mashwara.meeting.latechange.WayKind;
import org.mashwara.meeting.latechange.WaysOut;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;

/** The apology of the Home Secretary, two days before the meeting of Quetta, and what was decided. */
class LateChangeTest {

    private static final Instant TWO_DAYS_BEFORE = at(DAY.minusDays(2), 17);

    private final QuettaGroup group = new QuettaGroup();
    private final AgendaItem opening =
            group.meeting.addAgendaItem(text("Opening"), Purpose.INFORMATION, 15, group.post(CHAIR));
    private final AgendaItem status =
            group.meeting.addAgendaItem(text("Status"), Purpose.DISCUSSION, 60, group.post(FIA));
    private final AgendaItem decisions =
            group.meeting.addAgendaItem(text("Priorities"), Purpose.DECISION, 30, group.post(CHAIR));

    LateChangeTest() {
        group.meeting.getAgenda().forEach(QuettaGroup::withId);
        group.convened();
        group.accept(ADDITIONAL, PROSECUTION, PRISONS, FIA);
    }

    private Situation situation() {
        return new Situation(
                group.meeting.getSlot(),
                false,
                List.of(new BodyThen(
                        group.body.getId(),
                        group.terms.getQuorumRule(),
                        group.terms.getSuccession(),
                        group.meeting.standings(group.body, group.holders()))),
                group.meeting.getAgenda().stream()
                        .map(item -> new AgendaPoint(
                                item.getId(),
                                item.getPurpose(),
                                item.getMinutes(),
                                item.getPresenter() == null
                                        ? null
                                        : item.getPresenter().getId(),
                                List.of()))
                        .toList(),
                Told.nothing(),
                List.of(),
                null);
    }

    private LateChange noticed() {
        group.unable(CHAIR);
        return LateChange.notice(group.meeting, LateChangeCause.CHAIR_UNABLE, group.seats.get(CHAIR), TWO_DAYS_BEFORE);
    }

    private WayDecision decision(WayKind kind, ItemDecision... items) {
        WaysOut ways = WaysOut.of(situation());
        return new WayDecision(
                ways.find(kind.name()).orElseThrow(),
                ways.ranked().stream()
                        .map(ranked -> new WayDecision.Offered(
                                ranked,
                                group.seats.stream()
                                        .filter(seat -> ranked.way()
                                                .presidingSeat()
                                                .filter(seat.getId()::equals)
                                                .isPresent())
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                List.of(items),
                "The Prime Minister has called an emergency meeting in Islamabad.",
                Approval.entered(ApprovalKind.PAPER, "Home Secretary", "SO(TWG)1-12/N.14", null),
                7,
                ACCOUNT,
                TWO_DAYS_BEFORE.plusSeconds(600));
    }

    private static void refused(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }

    @Test
    void theChairsApologyIsNoticedAndOverWhenHeComesAfterAll() {
        group.unable(CHAIR);
        Noticing noticing = new Noticing(situation(), Optional.empty());
        assertThat(noticing.after(InvitationAnswer.UNABLE, group.seats.get(CHAIR)))
                .contains(LateChangeCause.CHAIR_UNABLE);
        assertThat(noticing.after(InvitationAnswer.ACCEPTED, group.seats.get(FIA)))
                .isEmpty();

        group.accept(CHAIR);

        assertThat(new Noticing(situation(), Optional.empty()).isOver()).isTrue();
    }

    @Test
    void theDecisionGivesTheChairsItemsToTheActingChairAndKeepsWhatWasOffered() {
        LateChange change = noticed();
        change.decide(decision(
                WayKind.GO_ON,
                new ItemDecision(opening, ItemFate.HANDED_OVER, group.post(ADDITIONAL)),
                new ItemDecision(status, ItemFate.KEPT, null),
                new ItemDecision(decisions, ItemFate.HANDED_OVER, group.post(ADDITIONAL))));

        assertThat(change.getState()).isEqualTo(LateChangeState.DECIDED);
        assertThat(opening.getPresenter()).isEqualTo(group.post(ADDITIONAL));
        assertThat(change.getItems()).extracting(ItemChange::getPresenter).containsOnly(group.post(CHAIR));
        assertThat(change.getOffered())
                .filteredOn(OfferedWay::isChosen)
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.getKind()).isEqualTo(WayKind.GO_ON);
                    assertThat(way.getPresidingSeat()).isEqualTo(group.seats.get(ADDITIONAL));
                    assertThat(way.getSure()).isEqualTo(4);
                });
        assertThat(change.getApproval().getNoteReference()).isEqualTo("SO(TWG)1-12/N.14");
    }

    @Test
    void itIsDecidedOnce() {
        LateChange change = noticed();
        WayDecision decision = decision(WayKind.GO_ON);
        change.decide(decision);

        refused("lateChange.decided", () -> change.decide(decision));
        refused("lateChange.decided", () -> change.pass(TWO_DAYS_BEFORE));
    }

    @Test
    void whatIsCarriedLeavesTheAgendaAndTheNextMeetingTakesItUpOnce() {
        LateChange change = noticed();
        change.decide(decision(
                WayKind.DECISIONS_ONLY,
                new ItemDecision(opening, ItemFate.DROPPED, null),
                new ItemDecision(status, ItemFate.CARRIED, null),
                new ItemDecision(decisions, ItemFate.WITHOUT_PRESENTER, null)));
        assertThat(group.meeting.getAgenda()).containsExactly(decisions);
        assertThat(change.getItems()).extracting(ItemChange::getPosition).containsExactly(1, 2, 3);
        assertThat(decisions.getPresenter()).isNull();

        Meeting next = Meeting.plan(
                new MeetingReference("TWG-BAL", 2014, 2),
                text("Next"),
                TimeSlot.of(DAY.plusDays(90), LocalTime.of(10, 0), LocalTime.of(13, 0), QuettaGroup.QUETTA),
                group.room,
                List.of(group.body));
        ItemChange carried = change.getItems().stream()
                .filter(item -> item.getFate() == ItemFate.CARRIED)
                .findFirst()
                .orElseThrow();
        carried.takeUp(next);

        assertThat(next.getAgenda()).singleElement().satisfies(item -> {
            assertThat(item.getName()).isEqualTo(text("Status"));
            assertThat(item.getPresenter()).isEqualTo(group.post(FIA));
        });
        refused("lateChange.notCarried", () -> carried.takeUp(next));
    }

    @Test
    void somethingMustStayOnTheAgendaAndSomebodyMustHaveAgreed() {
        LateChange change = noticed();
        refused(
                "lateChange.emptyAgenda",
                () -> change.decide(decision(
                        WayKind.GO_ON,
                        new ItemDecision(opening, ItemFate.DROPPED, null),
                        new ItemDecision(status, ItemFate.CARRIED, null),
                        new ItemDecision(decisions, ItemFate.DROPPED, null))));
        refused("required", () -> new ItemDecision(opening, ItemFate.HANDED_OVER, null));
        refused("required", () -> Approval.entered(ApprovalKind.PAPER, "Home Secretary", " ", null));
        refused("required", () -> Approval.entered(ApprovalKind.CONVEYED, "Home Secretary", "12", null));
        refused("required", () -> Approval.entered(ApprovalKind.PORTAL, "Home Secretary", null, null));
        assertThat(change.getState()).isEqualTo(LateChangeState.OPEN);
    }

    @Test
    void afterTheDecisionOnlyWhatIsNewNeedsAnother() {
        LateChange change = noticed();
        change.decide(decision(WayKind.GO_ON));
        Optional<LateChange> decided = Optional.of(change);

        group.unable(FIA);
        assertThat(new Noticing(situation(), decided).after(InvitationAnswer.UNABLE, group.seats.get(FIA)))
                .isEmpty();

        group.unable(ADDITIONAL);
        assertThat(new Noticing(situation(), decided).after(InvitationAnswer.UNABLE, group.seats.get(ADDITIONAL)))
                .contains(LateChangeCause.CHAIR_UNABLE);

        group.accept(ADDITIONAL);
        group.unable(PRISONS);
        assertThat(new Noticing(situation(), decided).after(InvitationAnswer.UNABLE, group.seats.get(PRISONS)))
                .contains(LateChangeCause.QUORUM_IN_QUESTION);
    }

    @Test
    void nothingIsDecidedOnceTheMeetingHasBegun() {
        LateChange change = noticed();
        WayDecision decision = decision(WayKind.GO_ON);
        group.meeting.openSession(QuettaGroup.during());

        refused("lateChange.notConvened", () -> change.decide(decision));
        refused(
                "lateChange.notConvened",
                () -> LateChange.notice(group.meeting, LateChangeCause.SECRETARIAT, null, TWO_DAYS_BEFORE));
    }
}
