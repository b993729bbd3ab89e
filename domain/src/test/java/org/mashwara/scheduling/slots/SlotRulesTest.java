package org.mashwara.scheduling.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.scheduling.slots.ARequest.MONDAY;
import static org.mashwara.scheduling.slots.ARequest.post;
import static org.mashwara.scheduling.slots.ARequest.seat;
import static org.mashwara.scheduling.slots.ARequest.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.Period;

/** Each rule speaks when it should, and only then. */
class SlotRulesTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final TimeSlot MORNING = slot(TUESDAY, 10, 13);

    private final ARequest request = ARequest.ofQuetta().allFree();

    private List<String> against(TimeSlot slot) {
        return request.finder().assess(slot).objections().stream()
                .map(Objection::rule)
                .toList();
    }

    private Objection objection(TimeSlot slot, String rule) {
        return request.finder().assess(slot).objections().stream()
                .filter(objection -> objection.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheTeamsJourneySpeaksAgainstATuesdayMorningOnWhichAllAreFree() {
        assertThat(against(MORNING)).containsExactly("teamTravels");
    }

    @Test
    void aMondaysTeamTravelsOnSunday() {
        assertThat(against(slot(MONDAY, 10, 13))).containsExactlyInAnyOrder("teamTravels", "travelOnDayOff");
    }

    @Test
    void aHolidayAndTheDayAfter() {
        request.holiday(TUESDAY, false);

        assertThat(against(MORNING)).contains("holiday").doesNotContain("expectedHoliday", "dayAfterHoliday");
        assertThat(against(slot(TUESDAY.plusDays(1), 10, 13))).contains("dayAfterHoliday", "travelOnDayOff");
    }

    @Test
    void anExpectedHolidayIsSaidToBeExpected() {
        request.holiday(TUESDAY, true);

        assertThat(against(MORNING)).contains("expectedHoliday").doesNotContain("holiday");
    }

    @Test
    void officesKeepHoursAndDaysOff() {
        assertThat(against(slot(TUESDAY, 8, 11))).contains("outsideWorkingHours");
        assertThat(against(slot(TUESDAY, 15, 18))).contains("outsideWorkingHours");
        assertThat(against(slot(MONDAY.plusDays(5), 10, 13))).contains("officeClosed");
    }

    @Test
    void fridayFromNoonOnBelongsToThePrayer() {
        assertThat(against(slot(FRIDAY, 9, 12))).doesNotContain("fridayAfternoon", "outsideWorkingHours");
        assertThat(against(slot(FRIDAY, 10, 13))).contains("fridayAfternoon", "outsideWorkingHours");
    }

    @Test
    void noticeIsAsLongAsTheTermsOfReferenceWantAndOtherwiseTwoWeeks() {
        request.today(TUESDAY.minusDays(9));
        assertThat(objection(MORNING, "shortNotice").cost()).isEqualTo(3);
        assertThat(objection(MORNING, "shortNotice").arguments()).containsExactly(9, 10);

        request.today(TUESDAY.minusDays(10));
        assertThat(against(MORNING)).doesNotContain("shortNotice");

        request.withoutTerms();
        assertThat(objection(MORNING, "shortNotice").cost()).isEqualTo(12);
    }

    @Test
    void whoNeedsAPermissionMustBeAbleToHaveItInTime() {
        request.withSeat(new SeatInTime(
                3,
                SeatCapacity.MEMBER,
                Period.from(LocalDate.of(2000, 1, 1)),
                ARequest.post(30),
                List.of(),
                ARequest.HOME_DEPARTMENT,
                false,
                21));
        request.today(TUESDAY.minusDays(21));
        assertThat(against(MORNING)).doesNotContain("permissionLate");

        request.today(TUESDAY.minusDays(20));
        assertThat(objection(MORNING, "permissionLate").cost()).isEqualTo(15);
        assertThat(objection(MORNING, "permissionLate").arguments()).containsExactly(1, new SeatsNamed(List.of(3L)));
    }

    @Test
    void aSlotIsSureOnlyOnceThoseWhoAreKnownToBeFreeMakeTheQuorum() {
        ARequest ofSilentPeople = ARequest.ofQuetta();
        assertThat(ofSilentPeople.finder().assess(MORNING).isSure()).isFalse();

        ofSilentPeople.free(100).free(200);
        assertThat(ofSilentPeople.finder().assess(MORNING).isSure()).isTrue();
    }

    @Test
    void aBusyChairIsSucceeded() {
        request.busy(100, TUESDAY, 9, 11);

        assertThat(against(MORNING)).contains("chairUnable", "membersBusy").doesNotContain("nobodyPresides");
        assertThat(request.finder().assess(MORNING).bodies().get(0).presiding()).isEqualTo(new Presiding(2, true));
    }

    @Test
    void withoutChairAndSuccessorNobodyPresides() {
        request.busy(100, TUESDAY, 9, 11).busy(200, TUESDAY, 12, 14);

        assertThat(against(MORNING)).contains("nobodyPresides", "quorumOutOfReach");
    }

    @Test
    void unknownIsNotFree() {
        ARequest silent = ARequest.ofQuetta().free(100);

        SlotAssessment said = silent.finder().assess(MORNING);

        assertThat(said.seats())
                .extracting(SeatOutlook::outlook)
                .containsExactly(Outlook.FREE, Outlook.UNKNOWN, Outlook.UNKNOWN, Outlook.UNKNOWN);
        assertThat(said.objections()).extracting(Objection::rule).contains("quorumOpen", "membersUnknown");
        assertThat(said.bodies().get(0).forecast().isReached()).isFalse();
    }

    @Test
    void somebodyBelowCanStandInWhenKnownToBeFree() {
        request.withSeat(seat(3, SeatCapacity.MEMBER, false, post(31))).busy(300, TUESDAY, 10, 11);
        assertThat(against(MORNING)).contains("membersBusy");

        request.free(310);
        assertThat(against(MORNING)).contains("membersRepresented").doesNotContain("membersBusy");
        assertThat(request.finder().assess(MORNING).seats().get(2).deputyPostId())
                .isEqualTo(31);
    }

    @Test
    void whoeverSitsHimselfStandsInForNobody() {
        request.withSeat(seat(3, SeatCapacity.MEMBER, false, post(20))).busy(300, TUESDAY, 10, 11);

        assertThat(against(MORNING)).contains("membersBusy").doesNotContain("membersRepresented");
    }

    @Test
    void nobodySitsInTwoCitiesWithoutTheJourneyBetween() {
        request.meeting(TUESDAY, "Islamabad", 9, 200L);

        assertThat(against(slot(TUESDAY, 14, 17))).contains("membersElsewhere");
        assertThat(against(slot(TUESDAY.plusDays(1), 10, 13))).doesNotContain("membersElsewhere");
    }

    @Test
    void anotherMeetingInTheCityTakesItsTimeOnly() {
        request.meeting(TUESDAY, "Quetta", 9, 200L);

        assertThat(against(MORNING)).contains("membersBusy");
        assertThat(against(slot(TUESDAY, 13, 16))).doesNotContain("membersBusy");
    }

    @Test
    void aRoomIsTakenOrThereIsNone() {
        request.meeting(TUESDAY, "Quetta", 1);
        assertThat(against(MORNING)).contains("noRoom");
        assertThat(against(slot(TUESDAY, 13, 16))).doesNotContain("noRoom");

        assertThat(ARequest.ofQuetta().withoutRooms().finder().assess(MORNING).roomId())
                .isNull();
    }

    @Test
    void withoutTermsItCannotSit() {
        request.withoutTerms();

        assertThat(against(MORNING)).contains("noTerms");
    }

    @Test
    void aSeatWithoutWhichItMakesNoSense() {
        request.busy(300, TUESDAY, 10, 11);
        assertThat(against(MORNING)).doesNotContain("mustAttend");

        request.mustAttend(3L);
        assertThat(objection(MORNING, "mustAttend").arguments()).containsExactly(new SeatsNamed(List.of(3L)));
    }

    @Test
    void aVacantSeatIsNeitherBusyNorUnknown() {
        request.withSeat(new SeatInTime(
                3,
                SeatCapacity.MEMBER,
                Period.from(LocalDate.of(2000, 1, 1)),
                new PostInTime(30, day -> Optional.empty()),
                List.of(),
                ARequest.HOME_DEPARTMENT,
                false));

        assertThat(request.finder().assess(MORNING).seats().get(2).outlook()).isEqualTo(Outlook.VACANT);
        assertThat(against(MORNING)).doesNotContain("membersBusy", "membersUnknown");
    }

    @Test
    void everyRuleHasANameOfItsOwnAndAWeight() {
        assertThat(SlotRules.all()).extracting(SlotRule::name).doesNotHaveDuplicates();
        assertThat(SlotRules.all()).allSatisfy(rule -> assertThat(rule.weight()).isPositive());
    }
}
