package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.meeting.MeetingState.CANCELLED;
import static org.mashwara.meeting.MeetingState.CLOSED;
import static org.mashwara.meeting.MeetingState.CONVENED;
import static org.mashwara.meeting.MeetingState.IN_SESSION;
import static org.mashwara.meeting.MeetingState.PLANNED;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.QuorumFinding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.shared.BusinessException;

/** Whatever is done to a meeting, in whatever order, its rules hold. */
class MeetingPropertiesTest {

    private static final Map<MeetingState, Set<MeetingState>> NEXT = Map.of(
            PLANNED, Set.of(PLANNED, CONVENED, CANCELLED),
            CONVENED, Set.of(CONVENED, IN_SESSION, CANCELLED),
            IN_SESSION, Set.of(IN_SESSION, CLOSED),
            CLOSED, Set.of(CLOSED),
            CANCELLED, Set.of(CANCELLED));

    enum Verb {
        ADD_ITEM,
        MOVE_ITEM,
        REMOVE_ITEM,
        CONVENE,
        ACCEPT,
        UNABLE,
        NOMINATE,
        SUCCEED,
        HOLD_BOTH,
        VACATE,
        OPEN,
        PRESENT,
        ALTERNATE,
        ABSENT,
        ALL_ABSENT,
        DECIDE,
        RECOMMEND,
        ACT,
        CLOSE,
        CANCEL
    }

    record Step(Verb verb, int seat, int other) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Verb> verbs = Arbitraries.frequency(
                        Tuple.of(1, Verb.CANCEL),
                        Tuple.of(3, Verb.CONVENE),
                        Tuple.of(3, Verb.OPEN),
                        Tuple.of(2, Verb.CLOSE),
                        Tuple.of(30, null))
                .flatMap(verb -> verb == null ? Arbitraries.of(Verb.class) : Arbitraries.just(verb));
        return Combinators.combine(
                        verbs,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1000)
    void anySequenceOfVerbsKeepsTheRules(@ForAll("steps") List<Step> steps) {
        QuettaGroup group = new QuettaGroup();
        for (Step step : steps) {
            MeetingState before = group.meeting.getState();
            String record = record(group.meeting);
            String answers = answers(group.meeting);
            boolean done = run(group, step);
            MeetingState after = group.meeting.getState();

            assertThat(NEXT.get(before)).contains(after);
            if (before.isFinal()) {
                assertThat(record(group.meeting)).isEqualTo(record);
            }
            if (before != CONVENED && before != PLANNED || !done) {
                assertThat(answers(group.meeting)).isEqualTo(answers);
            }
            rulesHold(group);
        }
    }

    private static void rulesHold(QuettaGroup group) {
        Meeting meeting = group.meeting;
        for (int i = 0; i < meeting.getAgenda().size(); i++) {
            assertThat(meeting.getAgenda().get(i).getPosition()).isEqualTo(i + 1);
        }
        assertThat(meeting.getInvitations()).hasSize(meeting.wasConvened() ? group.seats.size() : 0);
        assertThat(meeting.getOpenedAt() != null)
                .isEqualTo(meeting.getState() == IN_SESSION || meeting.getState() == CLOSED);
        assertThat(meeting.getClosedAt() != null).isEqualTo(meeting.getState() == CLOSED);
        for (Invitation invitation : meeting.getInvitations()) {
            assertThat(invitation.getAnswer() == InvitationAnswer.NOT_ANSWERED)
                    .isEqualTo(invitation.getAnsweredAt() == null);
            assertThat(invitation.getAnswer() == InvitationAnswer.UNABLE).isEqualTo(invitation.getReason() != null);
            assertThat(invitation.getAnswer() == InvitationAnswer.ALTERNATE)
                    .isEqualTo(invitation.getAlternateName() != null);
        }
        for (int i = 0; i < meeting.getDecisions().size(); i++) {
            assertThat(meeting.getDecisions().get(i).getNumber()).isEqualTo(i + 1);
        }
        if (meeting.getState() == CLOSED) {
            assertThat(meeting.getAttendance()).hasSize(group.seats.size());
        }
        countsAreSound(group);
    }

    private static void countsAreSound(QuettaGroup group) {
        QuorumForecast forecast = group.meeting.forecast(group.body, group.terms, group.holders());
        assertThat(forecast.sure() + forecast.unknown() + forecast.unable()).isEqualTo(forecast.seats());
        long saidYes = group.meeting.getInvitations().stream()
                .filter(each ->
                        each.getAnswer() == InvitationAnswer.ACCEPTED || each.getAnswer() == InvitationAnswer.ALTERNATE)
                .count();
        assertThat((long) forecast.sure()).isLessThanOrEqualTo(saidYes);

        QuorumFinding finding = group.sitting().finding().orElse(null);
        if (finding != null) {
            Set<Object> sitting = new HashSet<>();
            group.meeting.getAttendance().stream()
                    .filter(Attendance::isFilled)
                    .filter(taken -> taken.getSeat().getCapacity().countsTowardsQuorum())
                    .forEach(taken -> sitting.add(taken.getPersonId() == null ? taken : taken.getPersonId()));
            assertThat(finding.present()).isEqualTo(sitting.size());
            if (group.sitting().getPresidingSeat() != null) {
                assertThat(group.meeting.getAttendance())
                        .anyMatch(
                                taken -> taken.getSeat().equals(group.sitting().getPresidingSeat())
                                        && taken.getPresence() == Presence.PRESENT);
            }
        }
    }

    /** True if nothing refused it. */
    private static boolean run(QuettaGroup group, Step step) {
        Meeting meeting = group.meeting;
        try {
            switch (step.verb()) {
                case ADD_ITEM -> meeting.addAgendaItem(QuettaGroup.text("Item"), Purpose.DISCUSSION, 10, null);
                case MOVE_ITEM -> withItem(meeting, step, item -> meeting.moveAgendaItem(item, step.other()));
                case REMOVE_ITEM -> withItem(meeting, step, meeting::removeAgendaItem);
                case CONVENE -> group.convened();
                case ACCEPT -> invited(group, () -> group.accept(step.seat()));
                case UNABLE -> invited(group, () -> group.unable(step.seat()));
                case NOMINATE -> invited(group, () -> group.nominate(step.seat(), null));
                case SUCCEED -> group.succeed(step.seat(), IncumbencyKind.ACTING);
                case HOLD_BOTH -> {
                    if (group.holders.get(group.seats.get(step.seat())) != null) {
                        group.holdBoth(step.seat(), step.other());
                    }
                }
                case VACATE -> group.vacate(step.seat());
                case OPEN -> meeting.openSession(QuettaGroup.during());
                case PRESENT -> take(group, step, Presence.PRESENT);
                case ALTERNATE -> take(group, step, Presence.ALTERNATE);
                case ABSENT -> take(group, step, Presence.ABSENT);
                case ALL_ABSENT -> group.sit(Map.of());
                case DECIDE -> {
                    boolean quorum = group.sitting()
                            .finding()
                            .filter(QuorumFinding::reached)
                            .isPresent();
                    meeting.recordDecision("Decided", null, QuettaGroup.during());
                    assertThat(quorum).isTrue();
                }
                case RECOMMEND ->
                    meeting.recordRecommendation("Recommended", group.committee, null, QuettaGroup.during());
                case ACT ->
                    meeting.recordActionPoint(
                            "Do it", group.post(step.seat()), QuettaGroup.DAY.plusDays(9), null, QuettaGroup.during());
                case CLOSE -> meeting.close(QuettaGroup.during());
                case CANCEL -> meeting.cancel();
            }
            return true;
        } catch (BusinessException e) {
            return false;
        }
    }

    private static void take(QuettaGroup group, Step step, Presence presence) {
        group.take(Map.of(group.seats.get(step.seat()).getId(), presence));
    }

    private static void invited(QuettaGroup group, Runnable answer) {
        if (group.meeting.wasConvened()) {
            answer.run();
        }
    }

    private static void withItem(Meeting meeting, Step step, Consumer<AgendaItem> work) {
        if (!meeting.getAgenda().isEmpty()) {
            work.accept(
                    meeting.getAgenda().get(step.seat() % meeting.getAgenda().size()));
        }
    }

    private static String answers(Meeting meeting) {
        StringBuilder all = new StringBuilder();
        meeting.getInvitations()
                .forEach(each -> all.append(each.getAnswer())
                        .append(each.getReason())
                        .append(each.getAlternateName())
                        .append(each.getAnsweredFor())
                        .append(';'));
        return all.toString();
    }

    private static String record(Meeting meeting) {
        StringBuilder all = new StringBuilder(answers(meeting));
        meeting.getAgenda().forEach(each -> all.append(each.getName()).append(each.getPosition()));
        meeting.getAttendance()
                .forEach(each -> all.append(each.getPresence())
                        .append(each.getPersonName())
                        .append(each.getPostName()));
        all.append(meeting.getDecisions().size())
                .append(meeting.getRecommendations().size())
                .append(meeting.getActionPoints().size());
        return all.toString();
    }
}
