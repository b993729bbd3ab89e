package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.ServerConfiguration;

/** The addresses of pages as they stand in mails. */
@ApplicationScoped
class PortalLinks {

    @Inject
    private ServerConfiguration configuration;

    String today() {
        return to("/today");
    }

    String invitation(long invitationId) {
        return to("/meetings/invitation?id=" + invitationId);
    }

    String response(long responseId) {
        return to("/feedback/response?id=" + responseId);
    }

    String firstPassword(String code) {
        return to("/first-password?code=" + code);
    }

    private String to(String path) {
        return configuration.baseUrl() + path;
    }
}
