package org.mashwara.dashboard;

import org.mashwara.meeting.InvitationAnswer;

/** The pages to which the dashboard leads. */
final class TodayLinks {

    private TodayLinks() {}

    static String meeting(long id) {
        return "/meetings/meeting?id=" + id;
    }

    static String minutes(long meeting) {
        return "/meetings/minutes?id=" + meeting;
    }

    static String lateChange(long meeting) {
        return "/meetings/late-change?id=" + meeting;
    }

    static String convene(long meeting) {
        return "/meetings/convene?id=" + meeting;
    }

    /** @param answer what the page begins with */
    static String answer(long invitation, InvitationAnswer answer) {
        return "/meetings/answer?id=" + invitation + "&answer=" + answer;
    }

    static String permission(long invitation) {
        return "/meetings/permission?id=" + invitation;
    }

    static String session(long meeting) {
        return "/meetings/session?id=" + meeting;
    }

    static String action(long id) {
        return "/actions/action?id=" + id;
    }

    /** @param begun whether to go on where nothing is answered yet, on a phone */
    static String response(long id, boolean begun) {
        return "/feedback/respond?response=" + id + (begun ? "#continue" : "");
    }

    /** A response that was withdrawn: the page where it is given again. */
    static String withdrawn(long id) {
        return "/feedback/response?response=" + id;
    }

    static String clearance(long id) {
        return "/feedback/clearance?id=" + id;
    }

    static String openRound(long meeting) {
        return "/feedback/open?meeting=" + meeting;
    }

    static String round(long id) {
        return "/feedback/round?round=" + id;
    }

    /** What of a round waits for an answer of the agency. */
    static String waiting(long round, boolean overdue) {
        return "/feedback/dispositions?round=" + round + (overdue ? "&state=OVERDUE" : "");
    }

    static String correction(long point) {
        return "/feedback/correct?point=" + point;
    }

    static String toRelease() {
        return "/feedback/dispositions?state=HELD";
    }

    /** What nobody has been named to answer. */
    static String toAssign() {
        return "/feedback/dispositions?state=UNASSIGNED";
    }

    static String bundle(long recommendation) {
        return "/feedback/bundle?recommendation=" + recommendation;
    }

    static String youSaid(long round) {
        return "/feedback/you-said?round=" + round;
    }

    static String sharedResults(long round) {
        return "/feedback/shared-results?round=" + round;
    }

    static String workplan(long id) {
        return "/workplan/tree?workplan=" + id;
    }
}
