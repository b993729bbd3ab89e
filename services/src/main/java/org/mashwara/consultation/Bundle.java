package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.shared.LocalText;

/**
 * A recommendation with the amendments that it carries, for the body that decides on them.
 *
 * @param points what its amendments answer, as far as the person reads them
 * @param sessions meetings of the parent body in session that the person runs: there it can be decided
 */
public record Bundle(
        long recommendationId,
        String reference,
        String text,
        LocalText toBody,
        List<AmendmentRow> amendments,
        List<SaidRow> points,
        List<MeetingChoice> sessions)
        implements Serializable {

    public Bundle {
        amendments = List.copyOf(amendments);
        points = List.copyOf(points);
        sessions = List.copyOf(sessions);
    }

    /** True if all that its amendments answer was taken back. */
    public boolean isTakenBack() {
        return amendments.stream().allMatch(AmendmentRow::takenBack);
    }

    /** True while something of it is to be decided. */
    public boolean isOpen() {
        return amendments.stream().anyMatch(amendment -> amendment.state() == AmendmentState.RECOMMENDED);
    }

    /** Codes of the activities that more than one of the amendments would change, in their order. */
    public List<String> repeated() {
        Map<String, Long> times = amendments.stream()
                .filter(amendment -> amendment.state() == AmendmentState.RECOMMENDED)
                .flatMap(amendment -> amendment.changes().stream().map(ActivityChange::code))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .filter(code -> code.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param reference by which the meeting is cited */
    public record MeetingChoice(long id, String reference, LocalText name) implements Serializable {}
}
