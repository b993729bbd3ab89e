package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * The minutes of a closed meeting, drafted from its record, and how they stand.
 *
 * @param id the meeting
 * @param version the meeting's, to be given back with a change
 * @param reference the meeting's
 * @param name the meeting's
 * @param place when, where and by which bodies it was held
 * @param agenda what was on it, in its order
 * @param members its seats in order of precedence, with who sat
 * @param records decisions, recommendations and action points, in this order
 * @param standing how the minutes stand
 * @param circulation how they went out; null for a draft
 * @param corrections what members want corrected, the earliest first
 * @param steps what the person may do
 */
public record MinutesDetail(
        long id,
        long version,
        String reference,
        LocalText name,
        Place place,
        List<AgendaName> agenda,
        List<MemberLine> members,
        List<RecordLine> records,
        MinutesStanding standing,
        Out circulation,
        List<CorrectionLine> corrections,
        Steps steps)
        implements Serializable {

    public MinutesDetail {
        agenda = List.copyOf(agenda);
        members = List.copyOf(members);
        records = List.copyOf(records);
        corrections = List.copyOf(corrections);
    }

    /**
     * When and where the meeting was held, and by which bodies.
     *
     * @param zone id of the time zone
     * @param room null where it is withheld from the person
     */
    public record Place(
            Instant startsAt, Instant endsAt, String zone, LocalText city, LocalText room, List<BodyLine> bodies)
            implements Serializable {

        public Place {
            bodies = List.copyOf(bodies);
        }
    }

    /** Decisions, or another kind of record. */
    public List<RecordLine> of(RecordKind kind) {
        return records.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Corrections that the minutes carry. */
    public List<CorrectionLine> takenUp() {
        return corrections.stream()
                .filter(line -> line.outcome() == CorrectionOutcome.TAKEN_UP)
                .toList();
    }

    /** An item of the agenda. */
    public record AgendaName(int position, LocalText name) implements Serializable {}

    /**
     * How they went out.
     *
     * @param number under which
     * @param approvedBy who approved the draft for the chair, or null
     * @param scanned whether a scan is kept
     * @param means by what they were confirmed; null before, and where they are deemed to be
     * @param confirmedBy who signed, or the reference of the meeting that confirmed them; null before
     */
    public record Out(String number, String approvedBy, boolean scanned, ConfirmationMeans means, String confirmedBy)
            implements Serializable {}

    /**
     * What the person may do.
     *
     * @param conducts the person is one of the meeting's TWG Secretariat
     * @param step what has to be done next, by the TWG Secretariat
     * @param dueOn by when; null where that is open
     * @param overdue that day has passed
     * @param told how many members are told when they are circulated
     * @param later meetings that may have confirmed them; for those who conduct it
     * @param mine the person's own seats, which may send corrections now
     */
    public record Steps(
            boolean conducts,
            MinutesStep step,
            LocalDate dueOn,
            boolean overdue,
            int told,
            List<LaterMeeting> later,
            List<MemberLine> mine)
            implements Serializable {

        public Steps {
            later = List.copyOf(later);
            mine = List.copyOf(mine);
        }
    }

    /** A meeting that may have confirmed the minutes. */
    public record LaterMeeting(long id, String reference, LocalDate day) implements Serializable {}
}
