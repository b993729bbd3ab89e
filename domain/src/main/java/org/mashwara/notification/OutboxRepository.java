package org.mashwara.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that the portal has written. */
public interface OutboxRepository {

    /** Keeps a new mail; it is sent only if the running transaction commits. */
    void add(OutboxMail mail);

    Optional<OutboxMail> find(Long id);

    /** Mails that were given up, the oldest first. */
    List<OutboxMail> failed(int most);

    /** The mail that mail servers know by that name. */
    Optional<OutboxMail> byMessageId(String messageId);

    /**
     * One mail whose next attempt is due, locked for this transaction; mails that another node holds are passed over.
     */
    Optional<OutboxMail> lockNextDue(Instant now);
}
