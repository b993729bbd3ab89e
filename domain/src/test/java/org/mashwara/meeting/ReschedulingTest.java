package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.QuettaGroup.ADDITIONAL;
import static org.mashwara.meeting.QuettaGroup.CHAIR;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.PRISONS;
import static org.mashwara.meeting.QuettaGroup.PROSECUTION;
import static org.mashwara.meeting.QuettaGroup.QUETTA;
import static org.mashwara.meeting.QuettaGroup.text;
import static org.mashwara.meeting.QuettaGroup.weeksBefore;
import static org.mashwara.meeting.QuettaGroup.withId;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Period;

class ReschedulingTest {

    private static final String REASON = "The Prime Minister has called an emergency meeting.";
    private static final String LINK = "https://meet.example/quetta";

    private final QuettaGroup group = new QuettaGroup().convened();
    private final Meeting meeting = group.meeting;
    private final Room besides = withId(new Room(text("Committee room"), group.home, text("Quetta"), 20));
    private final Room islamabad = withId(new Room(text("Committee room"), group.agency, text("Islamabad"), 20));

    private static TimeSlot slot(LocalDate day, int from, int until) {
        return TimeSlot.of(day, LocalTime.of(from, 0), LocalTime.of(until, 0), QUETTA);
    }

    private MeetingChange change(UnaryOperator<Arrangement> to) {
        return meeting.reschedule(
                to.apply(meeting.arrangement()), group.seats, REASON, QuettaGroup.ACCOUNT, weeksBefore());
    }

    private static void refused(String rule, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }

    @Test
    void anAcceptanceOfTheOldDayIsNoneOfTheNewOne() {
        group.accept(CHAIR, ADDITIONAL);
        group.unable(PRISONS);
        group.nominate(FIA, null);

        MeetingChange change = change(now -> now.at(slot(DAY.plusDays(7), 10, 13)));

        assertThat(change.aspects()).containsExactly(ChangedAspect.TIME);
        assertThat(change.getReason()).isEqualTo(REASON);
        assertThat(meeting.getChanges()).containsExactly(change);
        assertThat(meeting.getInvitations()).allSatisfy(invitation -> {
            assertThat(invitation.getAnswer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
            assertThat(invitation.getAnsweredAt()).isNull();
        });
        assertThat(group.invitation(CHAIR).getEarlierAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(group.invitation(PRISONS).getEarlierAnswer()).isEqualTo(InvitationAnswer.UNABLE);
        assertThat(group.invitation(FIA).getEarlierAnswer()).isEqualTo(InvitationAnswer.ALTERNATE);
        assertThat(group.invitation(FIA).getAlternateName()).isNull();
        assertThat(group.invitation(CHAIR).getEarlierStartsAt())
                .isEqualTo(slot(DAY, 10, 13).getStartsAt());
        assertThat(group.invitation(PROSECUTION).getEarlierAnswer()).isNull();
        assertThat(meeting.forecast(group.body, group.terms, group.holders()).getUnknown())
                .isEqualTo(5);
    }

    @Test
    void theNewAnswerTakesThePlaceOfTheEarlierOne() {
        group.accept(CHAIR);
        change(now -> now.at(slot(DAY.plusDays(7), 10, 13)));
        change(now -> now.at(slot(DAY.plusDays(8), 10, 13)));
        assertThat(group.invitation(CHAIR).getEarlierAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);

        group.accept(CHAIR);

        assertThat(group.invitation(CHAIR).getAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(group.invitation(CHAIR).getEarlierAnswer()).isNull();
        assertThat(group.invitation(CHAIR).getEarlierStartsAt()).isNull();
    }

    @ParameterizedTest(name = "{0} to {1}, {2}: again {3}")
    @CsvSource({
        "10, 12, here, false",
        "11, 13, here, false",
        "10, 14, here, true",
        "9, 12, here, true",
        "10, 13, besides, false",
        "10, 13, islamabad, true"
    })
    void whoCanComeToTheLongerSittingCanComeToTheShorterOne(int from, int until, String place, boolean again) {
        group.accept(CHAIR);
        Room room = switch (place) {
            case "besides" -> besides;
            case "islamabad" -> islamabad;
            default -> group.room;
        };

        change(now -> new Arrangement(slot(DAY, from, until), room, now.mode(), now.joinLink()));

        assertThat(group.invitation(CHAIR).getAnswer())
                .isEqualTo(again ? InvitationAnswer.NOT_ANSWERED : InvitationAnswer.ACCEPTED);
    }

    @ParameterizedTest(name = "{0} to {1}: again {2}")
    @CsvSource({
        "IN_PERSON, HYBRID, false",
        "IN_PERSON, ONLINE, false",
        "HYBRID, ONLINE, false",
        "HYBRID, IN_PERSON, true",
        "ONLINE, HYBRID, true",
        "ONLINE, IN_PERSON, true"
    })
    void whoComesCanJoinOverALinkButNotTheOtherWayRound(MeetingMode before, MeetingMode after, boolean again) {
        Arrangement first = new Arrangement(slot(DAY, 10, 13), group.room, before, LINK);
        Arrangement second = new Arrangement(slot(DAY, 10, 13), group.room, after, LINK);

        assertThat(second.asksAgain(first)).isEqualTo(again);
        assertThat(second.changesFrom(first)).contains(ChangedAspect.MODE);
    }

    @Test
    void aSeatOfTheNewDayIsInvitedAndOneThatHasEndedIsNot() {
        LocalDate later = DAY.plusDays(30);
        Seat guest = withId(
                new Seat(group.body, group.post(FIA), SeatCapacity.OBSERVER, 8, Period.from(later.minusDays(1))));
        Seat prisons = group.seats.get(PRISONS);
        List<Seat> then = new ArrayList<>(group.seats);
        then.remove(prisons);
        then.add(guest);

        meeting.reschedule(
                meeting.arrangement().at(slot(later, 10, 13)), then, REASON, QuettaGroup.ACCOUNT, weeksBefore());

        assertThat(meeting.getInvitations()).extracting(Invitation::getSeat).contains(guest, prisons);
        assertThat(meeting.getInvitations()).hasSize(group.seats.size() + 1);
    }

    @Test
    void itIsMovedOnlyWhileItIsConvenedAndOnlyToLater() {
        Arrangement later = meeting.arrangement().at(slot(DAY.plusDays(7), 10, 13));
        refused("meeting.nothingChanges", () -> change(now -> now));
        refused(
                "meeting.inThePast",
                () -> meeting.reschedule(later, group.seats, REASON, 1, QuettaGroup.at(DAY.plusDays(7), 10)));
        refused("required", () -> meeting.reschedule(later, group.seats, " ", 1, weeksBefore()));
        refused(
                "meeting.notMovable",
                () -> new QuettaGroup().meeting.reschedule(later, group.seats, REASON, 1, weeksBefore()));
        meeting.openSession(QuettaGroup.during());
        refused("meeting.notMovable", () -> change(now -> later));
        assertThat(meeting.getCalendar().getSequence()).isZero();
        assertThat(meeting.getChanges()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "http://meet.example/x", "javascript:alert(1)", "https:", "https://meet example", "meet.me"})
    void aMeetingOverALinkNeedsOneThatIsSafeToOpen(String link) {
        assertThatThrownBy(() -> new Arrangement(slot(DAY, 10, 13), group.room, MeetingMode.HYBRID, link))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getField()).isEqualTo("joinLink"));
        assertThat(new Arrangement(slot(DAY, 10, 13), group.room, MeetingMode.IN_PERSON, link).joinLink())
                .isNull();
    }

    @Test
    void aVenueIsWithheldBeforeAndReleasedAfterInvitationsAreOut() {
        refused("meeting.notPlanned", () -> meeting.withholdVenue(true));
        refused("meeting.venueNotWithheld", () -> meeting.releaseVenue(weeksBefore()));
        QuettaGroup quiet = new QuettaGroup();
        quiet.meeting.withholdVenue(true);
        refused("meeting.venueNotWithheld", () -> quiet.meeting.releaseVenue(weeksBefore()));
        quiet.convened();

        quiet.meeting.releaseVenue(weeksBefore());

        assertThat(quiet.meeting.isVenueWithheld()).isFalse();
        assertThat(quiet.meeting.getVenueReleasedAt()).isEqualTo(weeksBefore());
        assertThat(quiet.meeting.getCalendar().getSequence()).isEqualTo(1);
    }
}
