package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.meeting.QuettaGroup.ACCOUNT;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.QUETTA;
import static org.mashwara.meeting.QuettaGroup.text;
import static org.mashwara.meeting.QuettaGroup.weeksBefore;
import static org.mashwara.meeting.QuettaGroup.withId;

import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;

/** Whatever is done to a meeting, calendars know it by one name, and each change has a higher number. */
class CalendarEntryPropertiesTest {

    enum Verb {
        MOVE,
        OTHER_ROOM,
        OTHER_MODE,
        RELEASE,
        ACCEPT,
        UNABLE,
        NOMINATE,
        CANCEL,
        OPEN
    }

    record Step(Verb verb, int number) {}

    private final QuettaGroup others = new QuettaGroup();
    private final List<Room> rooms = List.of(
            others.room,
            withId(new Room(text("Committee room"), others.home, text("Quetta"), 20)),
            withId(new Room(text("Committee room"), others.home, text("Islamabad"), 20)));

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        20,
                                        Arbitraries.of(
                                                Verb.MOVE,
                                                Verb.OTHER_ROOM,
                                                Verb.OTHER_MODE,
                                                Verb.RELEASE,
                                                Verb.ACCEPT)),
                                Tuple.of(1, Arbitraries.of(Verb.class))),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void theNumberRisesWithEveryChangeAndTheNameStays(@ForAll("steps") List<Step> steps, @ForAll boolean withheld) {
        QuettaGroup group = new QuettaGroup();
        Meeting meeting = group.meeting;
        meeting.withholdVenue(withheld);
        String uid = meeting.getCalendar().getUid();
        group.convened();
        assertThat(meeting.getCalendar().getSequence()).isZero();
        for (Step step : steps) {
            int before = meeting.getCalendar().getSequence();
            Arrangement was = meeting.arrangement();
            boolean released = meeting.getVenueReleasedAt() != null;
            MeetingState state = meeting.getState();
            run(group, step);
            boolean told = !meeting.arrangement().equals(was)
                    || released != (meeting.getVenueReleasedAt() != null)
                    || state != meeting.getState() && meeting.getState() == MeetingState.CANCELLED;

            assertThat(meeting.getCalendar().getUid()).isEqualTo(uid);
            assertThat(meeting.getCalendar().getSequence()).isEqualTo(told ? before + 1 : before);
        }
        assertThat(meeting.getChanges())
                .extracting(MeetingChange::getSequence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private void run(QuettaGroup group, Step step) {
        try {
            switch (step.verb()) {
                case MOVE ->
                    reschedule(
                            group,
                            group.meeting
                                    .arrangement()
                                    .at(TimeSlot.of(
                                            DAY.plusDays(step.number()),
                                            LocalTime.of(10, 0),
                                            LocalTime.of(13, 0),
                                            QUETTA)));
                case OTHER_ROOM ->
                    reschedule(group, with(group, rooms.get(step.number() % 3), group.meeting.getMode()));
                case OTHER_MODE ->
                    reschedule(group, with(group, group.meeting.getRoom(), MeetingMode.values()[step.number() % 3]));
                case RELEASE -> group.meeting.releaseVenue(weeksBefore());
                case ACCEPT -> group.accept(step.number());
                case UNABLE -> group.unable(step.number());
                case NOMINATE -> group.nominate(step.number(), null);
                case CANCEL -> group.meeting.cancel();
                case OPEN -> group.meeting.openSession(QuettaGroup.at(DAY.plusDays(5), 10));
            }
        } catch (BusinessException refused) {
            assertThat(refused.getMessageKey()).isNotBlank();
        }
    }

    private static Arrangement with(QuettaGroup group, Room room, MeetingMode mode) {
        return new Arrangement(group.meeting.getSlot(), room, mode, "https://meet.example/quetta");
    }

    private static void reschedule(QuettaGroup group, Arrangement to) {
        group.meeting.reschedule(to, group.seats, "Because", ACCOUNT, weeksBefore());
    }
}
