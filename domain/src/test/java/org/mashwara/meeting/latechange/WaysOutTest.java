package org.mashwara.meeting.latechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.meeting.latechange.ASituation.ADDITIONAL_HOME_SECRETARY;
import static org.mashwara.meeting.latechange.ASituation.AGENCY_HEAD;
import static org.mashwara.meeting.latechange.ASituation.AIG_TRAINING;
import static org.mashwara.meeting.latechange.ASituation.COLLEGE;
import static org.mashwara.meeting.latechange.ASituation.COORDINATOR;
import static org.mashwara.meeting.latechange.ASituation.DAY;
import static org.mashwara.meeting.latechange.ASituation.FIA;
import static org.mashwara.meeting.latechange.ASituation.FRONTIER_CORPS;
import static org.mashwara.meeting.latechange.ASituation.HEALTH;
import static org.mashwara.meeting.latechange.ASituation.HOME_SECRETARY;
import static org.mashwara.meeting.latechange.ASituation.NARCOTICS;
import static org.mashwara.meeting.latechange.ASituation.OPENING;
import static org.mashwara.meeting.latechange.ASituation.PRIORITIES;
import static org.mashwara.meeting.latechange.ASituation.PRISONS;
import static org.mashwara.meeting.latechange.ASituation.PROSECUTION;
import static org.mashwara.meeting.latechange.ASituation.STATUS;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.Standing;
import org.mashwara.meeting.Purpose;

/** The case of Quetta: two days before the meeting the Prime Minister calls the Home Secretary to Islamabad. */
class WaysOutTest {

    private final ASituation quetta = new ASituation()
            .unable(HOME_SECRETARY, NARCOTICS, HEALTH)
            .sure(ADDITIONAL_HOME_SECRETARY, PROSECUTION, PRISONS, FIA, AIG_TRAINING, COLLEGE, FRONTIER_CORPS)
            .sure(AGENCY_HEAD, COORDINATOR)
            .other(DAY.plusDays(9), 25, 7L, Set.of(HOME_SECRETARY, PRISONS));

    private RankedWay best() {
        return ways().ranked().get(0);
    }

    private WaysOut ways() {
        return WaysOut.of(quetta.now());
    }

    private WayOut way(WayKind kind) {
        return ways().ranked().stream()
                .map(RankedWay::way)
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static ItemFate fate(WayOut way, long item) {
        return then(way, item).fate();
    }

    private static ItemThen then(WayOut way, long item) {
        return way.items().stream()
                .filter(each -> each.item().itemId() == item)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class GoingOn {

        @Test
        void theAdditionalHomeSecretaryChairsAndTheMeetingGoesOn() {
            WayOut way = best().way();

            assertThat(way.kind()).isEqualTo(WayKind.GO_ON);
            assertThat(way.bodies().get(0).presiding()).isEqualTo(new Presiding(ADDITIONAL_HOME_SECRETARY, true));
            assertThat(way.quorum()).isEqualTo(QuorumProspect.SURE);
            assertThat(way.margin()).isEqualTo(2);
            assertThat(way.missing()).containsExactlyInAnyOrder(HOME_SECRETARY, NARCOTICS, HEALTH);
        }

        @Test
        void theActingChairTakesTheChairsItems() {
            WayOut way = best().way();

            assertThat(fate(way, STATUS)).isEqualTo(ItemFate.KEPT);
            assertThat(then(way, OPENING).presenterPost()).isEqualTo(ADDITIONAL_HOME_SECRETARY);
            assertThat(fate(way, PRIORITIES)).isEqualTo(ItemFate.HANDED_OVER);
        }

        @Test
        void whoIsNotWillingIsPassedOver() {
            quetta.notPresiding(ADDITIONAL_HOME_SECRETARY);

            assertThat(way(WayKind.GO_ON).bodies().get(0).presiding()).isEqualTo(new Presiding(PROSECUTION, true));
            assertThat(way(WayKind.GO_ON).margin()).isEqualTo(2);
        }

        @Test
        void withoutAnybodyWhoMayPresideTheQuorumIsBroken() {
            quetta.notPresiding(ADDITIONAL_HOME_SECRETARY).represented(PROSECUTION);

            assertThat(way(WayKind.GO_ON).quorum()).isEqualTo(QuorumProspect.BROKEN);
            assertThat(best().way().kind()).isEqualTo(WayKind.POSTPONE);
        }

        @Test
        void aColleagueTakesTheItemOfAMemberAndOtherwiseWhoeverPresides() {
            quetta.unable(AGENCY_HEAD);
            assertThat(then(way(WayKind.GO_ON), STATUS).presenterPost()).isEqualTo(COORDINATOR);

            quetta.unable(COORDINATOR);
            assertThat(then(way(WayKind.GO_ON), STATUS).presenterPost()).isEqualTo(ADDITIONAL_HOME_SECRETARY);
        }

        @Test
        void anItemThatNobodyCanPresentIsSaidToBeWithout() {
            quetta.stands(Standing.UNABLE, ADDITIONAL_HOME_SECRETARY, PROSECUTION);

            assertThat(fate(way(WayKind.GO_ON), OPENING)).isEqualTo(ItemFate.WITHOUT_PRESENTER);
        }
    }

    @Nested
    class ByLink {

        @Test
        void isOfferedOnceSomebodyIsWilling() {
            assertThat(ways().notOffered()).extracting(Offer::whyNot).contains("nobodyByLink");

            quetta.byLink(HOME_SECRETARY, PRISONS);

            assertThat(way(WayKind.HYBRID).byLink()).containsExactly(HOME_SECRETARY);
            assertThat(fate(way(WayKind.HYBRID), OPENING)).isEqualTo(ItemFate.KEPT);
        }

        @Test
        void countsOnlyWhereTheTermsSaySoAndNeverPresides() {
            quetta.byLink(HOME_SECRETARY, NARCOTICS);
            assertThat(way(WayKind.HYBRID).margin()).isEqualTo(2);

            quetta.quorum(QuorumRule.seats(5, true).countingLinks(true));

            assertThat(way(WayKind.HYBRID).margin()).isEqualTo(4);
            assertThat(way(WayKind.HYBRID).bodies().get(0).presiding().seatId()).isEqualTo(ADDITIONAL_HOME_SECRETARY);
        }

        @Test
        void isNoWayWhereThereIsALinkAlready() {
            quetta.linked().byLink(HOME_SECRETARY);

            assertThat(ways().notOffered()).extracting(Offer::whyNot).contains("linkedAlready");
        }

        @Test
        void isBetterWhereTheLinkMakesTheQuorum() {
            quetta.unable(PRISONS, FIA, AIG_TRAINING)
                    .quorum(QuorumRule.seats(5, true).countingLinks(true))
                    .byLink(HOME_SECRETARY, PRISONS);

            assertThat(way(WayKind.GO_ON).quorum()).isEqualTo(QuorumProspect.BROKEN);
            assertThat(best().way().kind()).isEqualTo(WayKind.HYBRID);
        }
    }

    @Nested
    class Shorter {

        @Test
        void decisionsOnlyCarriesTheRest() {
            WayOut way = way(WayKind.DECISIONS_ONLY);

            assertThat(fate(way, OPENING)).isEqualTo(ItemFate.CARRIED);
            assertThat(fate(way, PRIORITIES)).isEqualTo(ItemFate.HANDED_OVER);
            assertThat(way.slot().length()).isEqualTo(Duration.ofMinutes(40));
        }

        @Test
        void withoutAnythingToDecideItIsNotOffered() {
            quetta.agenda(new AgendaPoint(STATUS, Purpose.DISCUSSION, 60, AGENCY_HEAD, List.of()));

            assertThat(ways().notOffered()).extracting(Offer::whyNot).contains("nothingToDecide");
        }

        @Test
        void beforeTheChairLeavesTakesDecisionsFirst() {
            quetta.leaving(HOME_SECRETARY, LocalTime.of(11, 0));

            WayOut way = way(WayKind.BEFORE_LEAVING);

            assertThat(way.bodies().get(0).presiding()).isEqualTo(new Presiding(HOME_SECRETARY, false));
            assertThat(way.slot().length()).isEqualTo(Duration.ofHours(1));
            assertThat(fate(way, PRIORITIES)).isEqualTo(ItemFate.KEPT);
            assertThat(fate(way, OPENING)).isEqualTo(ItemFate.KEPT);
            assertThat(fate(way, STATUS)).isEqualTo(ItemFate.CARRIED);
        }

        @Test
        void whoLeavesBeforeTheFirstItemEndsDoesNotHelp() {
            quetta.leaving(HOME_SECRETARY, LocalTime.of(10, 10));

            assertThat(ways().notOffered()).extracting(Offer::whyNot).contains("nothingFits");
        }
    }

    @Nested
    class Later {

        @Test
        void isBestWhenTheDayBreaksTheQuorum() {
            quetta.unable(PRISONS, FIA, AIG_TRAINING, COLLEGE);

            assertThat(best().way().kind()).isEqualTo(WayKind.POSTPONE);
            assertThat(best().way().items()).allMatch(item -> item.fate() == ItemFate.KEPT);
        }

        @Test
        void costsMoreAfterTheParentHasSat() {
            int before = WaysOut.of(quetta.now())
                    .find(way(WayKind.POSTPONE).key())
                    .orElseThrow()
                    .cost();

            quetta.parentSits(DAY.plusDays(5));

            RankedWay later =
                    WaysOut.of(quetta.now()).find(way(WayKind.POSTPONE).key()).orElseThrow();
            assertThat(later.cost()).isGreaterThan(before);
            assertThat(later.reasons()).extracting(Reason::name).contains("afterParent");
        }

        @Test
        void theSlotAgainstWhichLessSpeaksComesFirst() {
            quetta.other(DAY.plusDays(4), 60, 7L, Set.of()).other(DAY.plusDays(11), 3, 7L, Set.of());

            assertThat(ways().ranked().stream()
                            .filter(each -> each.way().kind() == WayKind.POSTPONE)
                            .map(each -> each.way().slot().day()))
                    .startsWith(DAY.plusDays(11));
        }

        @Test
        void withoutASlotItSaysSo() {
            assertThat(WaysOut.of(new ASituation().now()).notOffered())
                    .extracting(Offer::whyNot)
                    .contains("noSlot");
        }
    }

    @Test
    void anAnswerThatTakesTheChairOrTheQuorumIsALateChange() {
        assertThat(new ASituation().now().cause()).isEmpty();
        assertThat(new ASituation().unable(FIA).now().cause()).contains(LateChangeCause.QUORUM_IN_QUESTION);
        assertThat(quetta.now().cause()).contains(LateChangeCause.CHAIR_UNABLE);
        assertThat(quetta.sure(HOME_SECRETARY).now().cause()).isEmpty();
        assertThat(quetta.represented(HOME_SECRETARY).now().cause()).contains(LateChangeCause.CHAIR_UNABLE);
    }

    @Test
    void theFingerprintChangesWithWhatIsSaidOfTheWay() {
        String shown = way(WayKind.GO_ON).fingerprint();
        assertThat(way(WayKind.GO_ON).fingerprint()).isEqualTo(shown);

        quetta.unable(FRONTIER_CORPS);

        assertThat(way(WayKind.GO_ON).fingerprint()).isNotEqualTo(shown);
    }
}
