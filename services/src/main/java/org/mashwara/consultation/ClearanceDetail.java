package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A response on its way along its route.
 *
 * @param number which version of the response
 * @param roundId the round, for those who may open its page; otherwise null
 * @param office the post whose response it is
 * @param lastDay the last day on which the round takes or took responses
 * @param reads whether the person may read the marks and comments, not only where the response lies
 * @param readsAnswers whether the person may read the answers as they stand: of a draft that came back only its office
 * @param mayDecide whether the person may clear, change and send back where it lies
 * @param mayRecord whether the person may record a clearance given outside the portal
 * @param mayRecall whether the person may take it back
 * @param admitted whether the charge by which the post is held where it lies may clear
 * @param since since when it is told what the office changed; null for whoever has it for the first time
 * @param sentBackBefore the station that sent it back then, or null
 */
public record ClearanceDetail(
        long id,
        long version,
        long responseId,
        int number,
        Long roundId,
        LocalText round,
        LocalText office,
        ClearanceState state,
        Instant sentAt,
        LocalText sentBy,
        boolean open,
        Instant closesAt,
        LocalDate lastDay,
        LocalText city,
        String timeZone,
        boolean reads,
        boolean readsAnswers,
        boolean mayDecide,
        boolean mayRecord,
        boolean mayRecall,
        boolean admitted,
        List<StationLine> stations,
        Since since,
        StationLine sentBackBefore,
        List<MarkLine> marks)
        implements Serializable {

    public ClearanceDetail {
        stations = List.copyOf(stations);
        marks = List.copyOf(marks);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public long getResponseId() {
        return responseId;
    }

    public Long getRoundId() {
        return roundId;
    }

    public int getNumber() {
        return number;
    }

    public LocalText getRound() {
        return round;
    }

    public LocalText getOffice() {
        return office;
    }

    public ClearanceState getState() {
        return state;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public LocalText getSentBy() {
        return sentBy;
    }

    public boolean isOpen() {
        return open;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public LocalText getCity() {
        return city;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public boolean isReads() {
        return reads;
    }

    public boolean isReadsAnswers() {
        return readsAnswers;
    }

    public boolean isMayDecide() {
        return mayDecide;
    }

    public boolean isMayRecord() {
        return mayRecord;
    }

    public boolean isMayRecall() {
        return mayRecall;
    }

    public boolean isAdmitted() {
        return admitted;
    }

    public List<StationLine> getStations() {
        return stations;
    }

    public Since getSince() {
        return since;
    }

    public StationLine getSentBackBefore() {
        return sentBackBefore;
    }

    /** What the office changed before it sent it. */
    public List<MarkLine> getOfficeMarks() {
        return marks.stream().filter(MarkLine::isOfOffice).toList();
    }

    /** What was changed on the way. */
    public List<MarkLine> getStationMarks() {
        return marks.stream().filter(mark -> !mark.isOfOffice()).toList();
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isRunning() {
        return state == ClearanceState.RUNNING;
    }

    /** True if the round takes responses no more and this one was not cleared by then: it does not count. */
    public boolean isTooLate() {
        return isRunning() && !open;
    }

    /** The station at which it lies, or that sent it back; null otherwise. */
    public StationLine getAt() {
        return stations.stream()
                .filter(station -> station.isWaiting() || station.isSentBack())
                .findFirst()
                .orElse(null);
    }

    /** True if the station at which it lies is the last one: its clearance submits the response. */
    public boolean isLast() {
        return !stations.isEmpty() && stations.get(stations.size() - 1).isWaiting();
    }
}
