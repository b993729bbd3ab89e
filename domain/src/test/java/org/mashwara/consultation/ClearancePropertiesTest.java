package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.MEETING;
import static org.mashwara.consultation.AReview.OPENED;
import static org.mashwara.consultation.AReview.committed;
import static org.mashwara.consultation.AReview.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;

/** Whatever is done to a response of an office that wants clearance, by whom and in whatever order. */
class ClearancePropertiesTest {

    private static final long HOLDER = 7;
    private static final long STAFF = 8;
    private static final Set<IncumbencyKind> ADMITTED = Set.of(IncumbencyKind.REGULAR);

    private enum Kind {
        SAVE,
        SUBMIT,
        SEND,
        EDIT,
        CLEAR,
        SEND_BACK,
        RECALL,
        CHANGE,
        WITHDRAW,
        CLOSE
    }

    private record Step(Kind kind, boolean holder, Agreement agreement, IncumbencyKind charge) {

        long account() {
            return holder ? HOLDER : STAFF;
        }
    }

    /** What one run has come to: the version that is worked on and all clearances that there were. */
    private static final class Office {

        private final AReview review = new AReview();
        private final ClearanceRoute route;
        private final List<Response> versions = new ArrayList<>();
        private final List<Clearance> clearances = new ArrayList<>();
        private Instant now = OPENED;

        Office(int stations) {
            route = new ClearanceRoute(
                    List.of(review.prisons, review.police, review.corps).subList(0, stations));
            versions.add(review.response());
        }

        Response latest() {
            return versions.get(versions.size() - 1);
        }

        Clearance clearance() {
            if (clearances.isEmpty()) {
                throw new BusinessException("clearance.none");
            }
            return clearances.get(clearances.size() - 1);
        }

        private Clearance cameBack() {
            return clearances.isEmpty() || clearance().getResponse() != latest() ? null : clearance();
        }

        void take(Step step) {
            now = now.plusSeconds(60);
            Submission act = AReview.submission(latest().getVersion(), null, now, step.account());
            GivenAnswer answer = grade(review.relevance, step.agreement);
            switch (step.kind) {
                case SAVE -> latest().save(latest().getVersion(), List.of(answer), now, step.account());
                case SUBMIT -> assertThat(latest().submit(act, route)).isFalse();
                case SEND -> clearances.add(Clearance.send(latest(), act, route, cameBack()));
                case EDIT -> clearance().edit(List.of(answer), by(step), now);
                case CLEAR -> clearance().clear(by(step), Approval.inPortal(MEETING), ADMITTED, act);
                case SEND_BACK -> clearance().sendBack("Say more.", by(step), now);
                case RECALL -> clearance().recall(now);
                case CHANGE -> versions.add(latest().change(now, step.account(), false));
                case WITHDRAW -> latest().withdraw("Too early.", now, step.account());
                case CLOSE -> latest().getRound().close(now);
                default -> throw new IllegalStateException();
            }
            committed(latest());
        }

        private GivenAnswer grade(Question question, Agreement agreement) {
            return new GivenAnswer(
                    question,
                    About.activity(review.hiv),
                    agreement == null ? AnswerValue.NONE : AnswerValue.of(agreement));
        }

        private static Signatory by(Step step) {
            return new Signatory(
                    step.account(), text("Somebody"), text("Post"), text("Holder"), step.charge, step.holder);
        }
    }

    @Property
    void onlyWhatEveryStationHasClearedIsSubmitted(
            @ForAll @IntRange(min = 1, max = 3) int stations, @ForAll("steps") List<Step> steps) {
        Office office = new Office(stations);
        for (Step step : steps) {
            try {
                office.take(step);
            } catch (BusinessException | StaleEditException refused) {
                // rolled back: nothing was changed
            }
            office.versions.forEach(version -> assertThat(version.getState().isGiven())
                    .isEqualTo(office.clearances.stream()
                            .anyMatch(clearance -> clearance.getResponse() == version && clearedByAll(clearance))));
            assertThat(office.versions.stream().filter(Response::isSubmitted).count())
                    .isLessThanOrEqualTo(1);
            assertThat(office.versions.stream().filter(Response::isStanding).count())
                    .isEqualTo(1);
        }
    }

    @Property
    void itLiesAtOneStationAndNeverAtTwo(
            @ForAll @IntRange(min = 1, max = 3) int stations, @ForAll("steps") List<Step> steps) {
        Office office = new Office(stations);
        for (Step step : steps) {
            try {
                office.take(step);
            } catch (BusinessException | StaleEditException refused) {
                // rolled back: nothing was changed
            }
            office.clearances.forEach(clearance -> assertThat(clearance.getStations().stream()
                            .filter(station -> station.getState() == StationState.WAITING)
                            .count())
                    .isEqualTo(clearance.isRunning() ? 1 : 0));
            assertThat(office.clearances.stream().filter(Clearance::isRunning).count())
                    .isEqualTo(office.latest().getState() == ResponseState.AWAITING_CLEARANCE ? 1 : 0);
            office.clearances.forEach(clearance -> assertThat(clearance.getStations())
                    .filteredOn(station -> station.getState() == StationState.CLEARED)
                    .allMatch(station -> station.getCharge() == IncumbencyKind.REGULAR
                            && !(station.getDecidedBy() == STAFF && clearance.getSentBy() == STAFF)));
        }
    }

    /** What is said of the answers when a response is sent: nothing left out, nothing told that did not change. */
    @Property
    void whatTheOfficeChangedIsTheDifferenceToWhatItHadSaid(
            @ForAll @IntRange(min = 1, max = 3) int stations, @ForAll("steps") List<Step> steps) {
        Office office = new Office(stations);
        Map<Response, String> cameBack = new HashMap<>();
        for (Step step : steps) {
            Response worked = office.latest();
            int before = office.clearances.size();
            String then = said(worked);
            try {
                office.take(step);
            } catch (BusinessException | StaleEditException refused) {
                continue;
            }
            if (step.kind == Kind.SEND_BACK || step.kind == Kind.RECALL) {
                cameBack.put(worked, then);
            }
            if (office.clearances.size() > before) {
                String earlier = cameBack.containsKey(worked)
                        ? cameBack.get(worked)
                        : worked.getPrevious() == null ? then : said(worked.getPrevious());
                assertThat(office.clearance().getMarks().stream().filter(mark -> mark.getStation() == null))
                        .extracting(ClearanceMark::getBefore, ClearanceMark::getAfter)
                        .containsExactlyElementsOf(
                                Objects.equals(earlier, then) ? List.of() : List.of(Tuple.tuple(earlier, then)));
            }
        }
    }

    /** The one answer that the steps give. */
    private static String said(Response response) {
        return response.sheet().given().stream()
                .map(GivenAnswer::content)
                .findFirst()
                .orElse(null);
    }

    private static boolean clearedByAll(Clearance clearance) {
        return clearance.getState() == ClearanceState.CLEARED
                && clearance.getStations().stream().allMatch(station -> station.getState() == StationState.CLEARED);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        List<Kind> often = new ArrayList<>(List.of(Kind.values()));
        often.addAll(
                List.of(Kind.SAVE, Kind.SAVE, Kind.SEND, Kind.SEND, Kind.CLEAR, Kind.CLEAR, Kind.CLEAR, Kind.CLEAR));
        often.addAll(often);
        often.remove(Kind.CLOSE);
        return Combinators.combine(
                        Arbitraries.of(often),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(Agreement.class).injectNull(0.1),
                        Arbitraries.of(IncumbencyKind.REGULAR, IncumbencyKind.REGULAR, IncumbencyKind.LOOK_AFTER, null)
                                .injectNull(0.1))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }
}
