package org.mashwara.dashboard;

/** The pages to which the dashboard leads. */
final class TodayLinks {

    private TodayLinks() {}

    static String meeting(long id) {
        return "/meetings/meeting?id=" + id;
    }

    static String convene(long meeting) {
        return "/meetings/convene?id=" + meeting;
    }

    static String answer(long invitation) {
        return "/meetings/answer?id=" + invitation;
    }

    static String action(long id) {
        return "/actions/action?id=" + id;
    }

    static String response(long id) {
        return "/feedback/response?id=" + id;
    }

    static String openRound(long meeting) {
        return "/feedback/open?meeting=" + meeting;
    }

    static String round(long id) {
        return "/feedback/round?id=" + id;
    }

    static String dispositions(long round) {
        return "/feedback/dispositions?round=" + round;
    }

    static String youSaid(long round) {
        return "/feedback/said?round=" + round;
    }

    static String workplan(long id) {
        return "/workplan/tree?id=" + id;
    }
}
