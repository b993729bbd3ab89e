package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.ServerConfiguration;

/** The addresses of pages as they stand in mails. */
@ApplicationScoped
class PortalLinks {

    @Inject
    private ServerConfiguration configuration;

    String invitation(long invitationId) {
        return to("/meetings/answer?id=" + invitationId);
    }

    /** The invitation that a signed link opens without signing in. */
    String signedInvitation(String code) {
        return to("/invitation?key=" + code);
    }

    /** The minutes of a meeting. */
    String minutes(long meetingId) {
        return to("/meetings/minutes?id=" + meetingId);
    }

    String response(long responseId) {
        return to("/feedback/respond?response=" + responseId);
    }

    /** The form, later what was sent with its answers, that a signed link opens without a password. */
    String signedResponse(long responseId, String code) {
        return to("/feedback-link?response=" + responseId + "&key=" + code);
    }

    /** A response that waits for clearance. */
    String clearance(long clearanceId) {
        return to("/feedback/clearance?id=" + clearanceId);
    }

    /** A response as it was given. */
    String receipt(long responseId) {
        return to("/feedback/response?response=" + responseId);
    }

    /** What a seat said, with the agency's answers. */
    String answers(long roundId) {
        return to("/feedback/you-said?round=" + roundId);
    }

    /** How a round stands, and its results. */
    String round(long roundId) {
        return to("/feedback/round?round=" + roundId);
    }

    /** The own account, with its sessions. */
    String account() {
        return to("/account");
    }

    /** What waits for the agency's answer. */
    String toAnswer() {
        return to("/feedback/dispositions");
    }

    /** Refusals that wait for their release. */
    String toRelease() {
        return to("/feedback/dispositions?state=HELD");
    }

    /** One comment or proposal with what came of it. */
    String point(long pointId) {
        return to("/feedback/point?point=" + pointId);
    }

    /** Changes of the workplan, drafted, recommended and decided. */
    String amendments() {
        return to("/feedback/amendments");
    }

    /** "You said, we did" of the own seat. */
    String done() {
        return to("/feedback/done");
    }

    String firstPassword(String code) {
        return to("/first-password?code=" + code);
    }

    private String to(String path) {
        return configuration.baseUrl() + path;
    }
}
