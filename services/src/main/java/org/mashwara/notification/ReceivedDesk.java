package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.CommandContext;

/** Fetches for a command a received mail that the person may deal with, and tells the audit trail. */
@ApplicationScoped
class ReceivedDesk {

    @Inject
    private ReceivedMailRepository mails;

    @Inject
    private ReceivedQueries queries;

    @Inject
    private CommandContext context;

    /** Whoever may not see it finds none. */
    ReceivedMail toHandle(long mailId, long version) {
        queries.mail(mailId);
        ReceivedMail mail = mails.get(mailId);
        mail.requireVersion(version);
        return mail;
    }

    /** Last of all: what a command calls besides names what it is about itself. */
    void about(ReceivedMail mail) {
        context.about("receivedMail", mail.getId(), mail.getSubject());
    }
}
