package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.Presence.ABSENT;
import static org.mashwara.meeting.Presence.ALTERNATE;
import static org.mashwara.meeting.Presence.PRESENT;
import static org.mashwara.meeting.QuettaGroup.ADDITIONAL;
import static org.mashwara.meeting.QuettaGroup.CHAIR;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.OBSERVER;
import static org.mashwara.meeting.QuettaGroup.PRISONS;
import static org.mashwara.meeting.QuettaGroup.PROSECUTION;
import static org.mashwara.meeting.QuettaGroup.SECRETARIAT;
import static org.mashwara.meeting.QuettaGroup.at;
import static org.mashwara.meeting.QuettaGroup.during;
import static org.mashwara.meeting.QuettaGroup.receipt;
import static org.mashwara.meeting.QuettaGroup.text;
import static org.mashwara.meeting.QuettaGroup.weeksBefore;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;

class MeetingTest {

    private final QuettaGroup group = new QuettaGroup();
    private final Meeting meeting = group.meeting;

    private static void refused(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }

    private QuorumForecast forecast() {
        return meeting.forecast(group.body, group.terms, group.holders());
    }

    @Nested
    class Planned {

        @Test
        void itsAgendaKeepsItsOrderWithoutGaps() {
            AgendaItem opening = meeting.addAgendaItem(text("Opening"), Purpose.INFORMATION, 10, null);
            AgendaItem status = meeting.addAgendaItem(text("Status"), Purpose.DISCUSSION, 60, group.post(FIA));
            AgendaItem decisions = meeting.addAgendaItem(text("Decisions"), Purpose.DECISION, 30, null);

            meeting.moveAgendaItem(decisions, 1);
            assertThat(meeting.getAgenda()).containsExactly(decisions, opening, status);
            meeting.moveAgendaItem(decisions, 99);
            assertThat(meeting.getAgenda()).containsExactly(opening, status, decisions);
            meeting.removeAgendaItem(opening);

            assertThat(meeting.getAgenda()).extracting(AgendaItem::getPosition).containsExactly(1, 2);
        }

        @Test
        void anItemTakesAtLeastAMinute() {
            refused("agenda.minutes", () -> meeting.addAgendaItem(text("Opening"), Purpose.INFORMATION, 0, null));
        }

        @Test
        void nobodyHasAnswered() {
            assertThat(forecast().getUnknown()).isEqualTo(5);
            assertThat(forecast().isReached()).isFalse();
            assertThat(forecast().isPossible()).isTrue();
        }

        @Test
        void itsTimeMayChangeUntilInvitationsAreOut() {
            TimeSlot later = TimeSlot.of(DAY, LocalTime.of(11, 0), LocalTime.of(14, 0), QuettaGroup.QUETTA);
            meeting.replan(text("Renamed"), Arrangement.inPerson(later, group.room));
            assertThat(meeting.getSlot()).isEqualTo(later);

            group.convened();
            refused("meeting.notPlanned", () -> meeting.replan(text("Again"), Arrangement.inPerson(later, group.room)));
        }

        @Test
        void itIsConvenedOnceByEachConvenerBeforeItBegins() {
            refused("meeting.noConvener", () -> meeting.convene(List.of(), group.seats, weeksBefore()));
            refused(
                    "meeting.convenerTwice",
                    () -> meeting.convene(
                            List.of(Convener.of(group.home), Convener.of(group.home)), group.seats, weeksBefore()));
            refused("meeting.past", () -> meeting.convene(List.of(Convener.of(group.home)), group.seats, at(DAY, 10)));
            group.convened();
            refused("meeting.notPlanned", group::convened);

            assertThat(meeting.getInvitations()).hasSize(group.seats.size());
            assertThat(meeting.getNotices()).hasSize(2);
        }
    }

    @Nested
    class Convened {

        Convened() {
            group.convened();
        }

        @Test
        void nobodyCountsWhoHasNotAnswered() {
            group.accept(ADDITIONAL, PROSECUTION);
            group.unable(CHAIR);

            QuorumForecast forecast = forecast();

            assertThat(forecast.getSure()).isEqualTo(2);
            assertThat(forecast.getUnknown()).isEqualTo(2);
            assertThat(forecast.getUnable()).isEqualTo(1);
            assertThat(forecast.isReached()).isFalse();
        }

        @Test
        void theFirstOfTheSuccessionWouldPresideWhenTheChairIsUnable() {
            group.accept(CHAIR, ADDITIONAL);
            assertThat(meeting.presidingForecast(group.body, group.terms, group.holders()))
                    .contains(new Presiding(group.seats.get(CHAIR).getId(), false));

            group.unable(CHAIR);

            assertThat(meeting.presidingForecast(group.body, group.terms, group.holders()))
                    .contains(new Presiding(group.seats.get(ADDITIONAL).getId(), true));
        }

        @Test
        void onePersonInTwoPostsCountsOnce() {
            group.holdBoth(PRISONS, FIA);
            group.accept(ADDITIONAL, PRISONS, FIA);

            assertThat(forecast().getSure()).isEqualTo(2);
        }

        @Test
        void observersAndTheSecretariatDoNotCount() {
            group.accept(OBSERVER, SECRETARIAT);

            assertThat(forecast().getSure()).isZero();
            assertThat(forecast().getSeats()).isEqualTo(5);
        }

        @Test
        void anAnswerMayBeChangedAndLeavesNothingOfTheEarlierOne() {
            group.unable(PRISONS);
            group.nominate(PRISONS, null);
            Invitation invitation = group.invitation(PRISONS);
            assertThat(invitation.getReason()).isNull();

            group.accept(PRISONS);

            assertThat(invitation.getAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);
            assertThat(invitation.getAlternateName()).isNull();
            assertThat(invitation.getLetter()).isNull();
        }

        @Test
        void anApologyNamesItsReason() {
            refused("required", () -> group.invitation(FIA).unable(" ", group.holder(FIA), receipt()));
            assertThat(group.invitation(FIA).getAnswer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
        }

        @Test
        void afterATransferTheSuccessorHasNotAnsweredButANominationStays() {
            group.accept(ADDITIONAL, PROSECUTION, FIA);
            group.nominate(PRISONS, null);
            group.succeed(FIA, IncumbencyKind.REGULAR);
            group.succeed(PRISONS, IncumbencyKind.REGULAR);

            assertThat(group.invitation(FIA).answerOf(group.holder(FIA))).isEqualTo(InvitationAnswer.NOT_ANSWERED);
            assertThat(group.invitation(FIA).hasLapsed(group.holder(FIA))).isTrue();
            assertThat(forecast().getSure()).isEqualTo(3);
            assertThat(forecast().getUnknown()).isEqualTo(2);
        }

        @Test
        void aVacantPostCanOnlySendARepresentative() {
            group.vacate(PRISONS);
            assertThat(forecast().getUnable()).isEqualTo(1);
            refused("invitation.vacant", () -> group.accept(PRISONS));

            group.nominate(PRISONS, null);

            assertThat(forecast().getSure()).isEqualTo(1);
        }

        @Test
        void theSessionOpensOnTheDayBeforeAtTheEarliest() {
            refused("meeting.tooEarly", () -> meeting.openSession(at(DAY.minusDays(2), 23)));
            assertThat(meeting.opensOn(DAY.minusDays(2))).isFalse();
            assertThat(meeting.opensOn(DAY.minusDays(1))).isTrue();
            meeting.openSession(at(DAY.minusDays(1), 8));

            assertThat(meeting.getState()).isEqualTo(MeetingState.IN_SESSION);
        }

        @Test
        void itCanBeCancelledAndThenNotAnswered() {
            meeting.cancel();

            refused("invitation.closed", () -> group.accept(FIA));
            refused("meeting.notConvened", () -> meeting.openSession(during()));
            refused("meeting.cannotCancel", meeting::cancel);
        }
    }

    @Nested
    class InSession {

        InSession() {
            group.convened();
            group.nominate(PRISONS, null);
            meeting.openSession(during());
        }

        @Test
        void answersAndAgendaAreFixed() {
            refused("invitation.closed", () -> group.accept(FIA));
            refused("agenda.fixed", () -> meeting.addAgendaItem(text("Late"), Purpose.DISCUSSION, 5, null));
            refused("meeting.cannotCancel", meeting::cancel);
        }

        @Test
        void aRepresentativeSitsOnlyForTheSeatThatNominatedThem() {
            group.sit(Map.of(PRISONS, ALTERNATE));
            assertThat(group.sitting().finding().orElseThrow().present()).isEqualTo(1);

            refused("attendance.noAlternate", () -> group.sit(Map.of(FIA, ALTERNATE)));
        }

        @Test
        void aNominatedRepresentativeWhoDidNotComeDoesNotCount() {
            group.sit(Map.of(PRISONS, ABSENT, FIA, PRESENT));

            assertThat(group.sitting().finding().orElseThrow().present()).isEqualTo(1);
        }

        @Test
        void quorumAndChairAreFoundFromWhoSits() {
            group.sit(Map.of(ADDITIONAL, PRESENT, PRISONS, ALTERNATE, FIA, PRESENT));

            assertThat(group.sitting().finding().orElseThrow().reached()).isTrue();
            assertThat(group.sitting().getPresidingSeat()).isEqualTo(group.seats.get(ADDITIONAL));
            assertThat(group.sitting().isPresidingActing()).isTrue();
        }

        @Test
        void withoutSomebodyWhoMayPresideThereIsNoQuorum() {
            group.holders.remove(group.seats.get(PROSECUTION));
            group.succeed(ADDITIONAL, IncumbencyKind.LOOK_AFTER);

            group.sit(Map.of(ADDITIONAL, PRESENT, PRISONS, ALTERNATE, FIA, PRESENT));

            assertThat(group.sitting().finding().orElseThrow().present()).isEqualTo(3);
            assertThat(group.sitting().finding().orElseThrow().reached()).isFalse();
            assertThat(group.sitting().getPresidingSeat()).isNull();
        }

        @Test
        void theHolderOfAVacantPostIsNotPresent() {
            group.vacate(FIA);
            refused("attendance.vacant", () -> group.sit(Map.of(FIA, PRESENT)));
        }

        @Test
        void attendanceKeepsTheNamesAsTheyWere() {
            group.sit(Map.of(FIA, PRESENT));
            group.succeed(FIA, IncumbencyKind.REGULAR);
            group.post(FIA).rename(text("Regional Director FIA"), DAY.minusDays(1));

            Attendance taken = meeting.getAttendance().stream()
                    .filter(each -> each.getSeat().equals(group.seats.get(FIA)))
                    .findFirst()
                    .orElseThrow();
            assertThat(taken.getPersonName()).isEqualTo(text("Holder 5"));
            assertThat(taken.getPostName()).isEqualTo(text("Director FIA"));
        }

        @Test
        void nothingIsDecidedWithoutAQuorum() {
            refused("meeting.noQuorum", () -> meeting.recordDecision("Endorsed", null, during()));
            group.sit(Map.of(FIA, PRESENT));
            refused("meeting.noQuorum", () -> meeting.recordDecision("Endorsed", null, during()));
            refused(
                    "meeting.noQuorum",
                    () -> meeting.recordRecommendation("Two vehicles", group.committee, null, during()));

            assertThat(meeting.recordActionPoint("Send the list", group.post(FIA), DAY.plusDays(7), null, during())
                            .getReference())
                    .isEqualTo("TWG-BAL/2014/M1/A1");
        }

        @Test
        void recordsAreNumberedByKind() {
            quorum();

            assertThat(meeting.recordDecision("One", null, during()).getReference())
                    .isEqualTo("TWG-BAL/2014/M1/D1");
            assertThat(meeting.recordDecision("Two", null, during()).getReference())
                    .isEqualTo("TWG-BAL/2014/M1/D2");
            assertThat(meeting.recordRecommendation("Three", group.committee, null, during())
                            .getReference())
                    .isEqualTo("TWG-BAL/2014/M1/R1");
        }

        @Test
        void aWordingIsCorrectedWhileTheSessionLasts() {
            quorum();
            Decision decision = QuettaGroup.withId(meeting.recordDecision("Endorsd", null, during()));
            meeting.rewordDecision(decision.getId(), "Endorsed");
            assertThat(decision.getText()).isEqualTo("Endorsed");

            meeting.close(during());
            refused("meeting.notInSession", () -> meeting.rewordDecision(decision.getId(), "Rejected"));
        }

        @Test
        void aRecommendationGoesToTheParentOnly() {
            quorum();
            refused(
                    "recommendation.notParent",
                    () -> meeting.recordRecommendation("To ourselves", group.body, null, during()));
        }

        @Test
        void anActionPointIsNotDueBeforeTheMeeting() {
            refused(
                    "action.dueBeforeMeeting",
                    () -> meeting.recordActionPoint("Late", group.post(FIA), DAY.minusDays(1), null, during()));
        }

        @Test
        void itClosesOnlyWhenEverySeatIsAccountedFor() {
            group.take(Map.of(group.seats.get(FIA).getId(), PRESENT));
            refused("attendance.missing", () -> meeting.close(during()));

            group.sit(Map.of());
            meeting.close(during());

            assertThat(meeting.getState()).isEqualTo(MeetingState.CLOSED);
            refused("meeting.notInSession", () -> group.sit(Map.of()));
            refused("meeting.notInSession", () -> meeting.recordDecision("Afterwards", null, during()));
        }

        private void quorum() {
            group.sit(Map.of(CHAIR, PRESENT, ADDITIONAL, PRESENT, FIA, PRESENT));
        }
    }

    @Nested
    class FollowUp {

        private final ActionPoint action;

        FollowUp() {
            group.inSession();
            action = meeting.recordActionPoint("Send the list", group.post(FIA), DAY.plusDays(7), null, during());
            group.sit(Map.of());
            meeting.close(during());
        }

        @Test
        void theOwnerReportsAndSomebodyElseVerifies() {
            refused("action.notDone", () -> action.verify(2, during()));
            action.reportDone("Sent", 1, during());
            refused("action.notOpen", () -> action.reportDone("Sent again", 1, during()));
            refused("action.ownWork", () -> action.verify(1, during()));

            action.verify(2, during());

            assertThat(action.getState()).isEqualTo(ActionPointState.VERIFIED);
        }

        @Test
        void whatIsNotDoneGoesBackAndIsLateAgain() {
            action.reportDone("Sent", 1, during());
            assertThat(action.isOverdueOn(DAY.plusDays(8))).isFalse();

            action.sendBack();

            assertThat(action.getState()).isEqualTo(ActionPointState.OPEN);
            assertThat(action.isOverdueOn(DAY.plusDays(7))).isFalse();
            assertThat(action.isOverdueOn(DAY.plusDays(8))).isTrue();
        }
    }
}
