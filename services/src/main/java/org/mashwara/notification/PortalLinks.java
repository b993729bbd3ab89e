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

    String firstPassword(String code) {
        return to("/first-password?code=" + code);
    }

    private String to(String path) {
        return configuration.baseUrl() + path;
    }
}
