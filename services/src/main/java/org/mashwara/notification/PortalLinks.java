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

    String response(long responseId) {
        return to("/feedback/respond?response=" + responseId);
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

    String firstPassword(String code) {
        return to("/first-password?code=" + code);
    }

    private String to(String path) {
        return configuration.baseUrl() + path;
    }
}
