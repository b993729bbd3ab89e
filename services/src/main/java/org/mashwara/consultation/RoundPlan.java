package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.mashwara.shared.LocalText;

/**
 * A round as it is set up.
 *
 * @param target what it is about and whom it asks
 * @param name of the round; null for the meeting's or the workplan's
 * @param opensAt when it opens; null for at once or, where there is a meeting that has not closed, with its closing
 * @param closesAt the first instant at which no response is taken any more; null where it closes with a meeting
 * @param closingMeetingId the meeting with whose beginning it closes, or null for a set time
 */
public record RoundPlan(Target target, LocalText name, Instant opensAt, Instant closesAt, Long closingMeetingId)
        implements Serializable {

    /** That closes at a set time. */
    public RoundPlan(Target target, LocalText name, Instant opensAt, Instant closesAt) {
        this(target, name, opensAt, closesAt, null);
    }

    /**
     * What a round is about and whom it asks.
     *
     * @param meetingId the meeting, or null
     * @param bodyId whose seats are asked, where there is no meeting; otherwise null
     * @param versionId the workplan version, or null for the first that fits, or for none
     * @param questionnaireId what is asked, or null for the newest review of a workplan
     * @param seats ids of the seats, where it is addressed to some
     * @param subprogrammes ids, where it is addressed by subprogramme
     */
    public record Target(
            Long meetingId,
            Long bodyId,
            Long versionId,
            Long questionnaireId,
            AddressedTo to,
            Set<Long> seats,
            Set<Long> subprogrammes)
            implements Serializable {

        public Target {
            to = to == null ? AddressedTo.ALL : to;
            seats = Set.copyOf(seats);
            subprogrammes = Set.copyOf(subprogrammes);
        }

        /** After a meeting, to all, by the usual questionnaire. */
        public static Target after(long meetingId, Long versionId) {
            return new Target(meetingId, null, versionId, null, AddressedTo.ALL, Set.of(), Set.of());
        }
    }
}
