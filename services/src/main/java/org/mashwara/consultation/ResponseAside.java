package org.mashwara.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What stands beside a seat's response: its other versions, the form on paper it comes from, and its way to clearance.
 *
 * @param route where it would go before it counts; empty where the office wants no clearance, or where it is given
 * @param clearanceId of the latest clearance, or null
 * @param sentBackBy the post that sent it back last, while it is a draft again; otherwise null
 * @param comment why it did
 * @param sending what becomes of it when the person sends it, by what its office wants today
 * @param mayChange whether the person may begin a change of it
 * @param mayWithdraw whether the person may withdraw it
 * @param mayDiscard whether it is a change that the person may give up
 * @param paperBy who handed in the form on paper, or null
 */
public record ResponseAside(
        List<VersionLine> versions,
        List<RouteStop> route,
        Long clearanceId,
        LocalText sentBackBy,
        String comment,
        Sending sending,
        boolean mayChange,
        boolean mayWithdraw,
        boolean mayDiscard,
        String paperBy,
        LocalDate paperDated,
        String diaryNumber)
        implements Serializable {

    public ResponseAside {
        versions = List.copyOf(versions);
        route = List.copyOf(route);
    }

    /** The same with the route that it would go. */
    ResponseAside along(List<RouteStop> stops) {
        return new ResponseAside(
                versions,
                stops,
                clearanceId,
                sentBackBy,
                comment,
                sending,
                mayChange,
                mayWithdraw,
                mayDiscard,
                paperBy,
                paperDated,
                diaryNumber);
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    /** True if one of its versions waits for approval. */
    public boolean isChangeAwaited() {
        return versions.stream().anyMatch(version -> version.state() == ResponseState.AWAITING_CLEARANCE);
    }

    public List<RouteStop> getRoute() {
        return route;
    }

    public Long getClearanceId() {
        return clearanceId;
    }

    public LocalText getSentBackBy() {
        return sentBackBy;
    }

    public String getComment() {
        return comment;
    }

    public Sending getSending() {
        return sending;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public boolean isMayWithdraw() {
        return mayWithdraw;
    }

    /** True if what was given before was withdrawn, and nothing of the seat counts now. */
    public boolean isAfterWithdrawal() {
        return versions.stream().anyMatch(version -> version.state() == ResponseState.WITHDRAWN)
                && versions.stream().noneMatch(version -> version.state() == ResponseState.SUBMITTED);
    }

    public boolean isMayDiscard() {
        return mayDiscard;
    }

    public String getPaperBy() {
        return paperBy;
    }

    public LocalDate getPaperDated() {
        return paperDated;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    /** True if there is more to tell of the versions than that one was given. */
    public boolean isVersioned() {
        return versions.size() > 1 || versions.stream().anyMatch(version -> version.state() == ResponseState.WITHDRAWN);
    }

    /** True if the response was entered from a form on paper. */
    public boolean isPaper() {
        return paperBy != null;
    }

    /** True if it goes to somebody before it counts. */
    public boolean isRouted() {
        return !route.isEmpty();
    }

    /** True if the person who sends it is the only one who has to clear it. */
    public boolean isClearedBySending() {
        return route.size() == 1 && route.get(0).mine();
    }
}
