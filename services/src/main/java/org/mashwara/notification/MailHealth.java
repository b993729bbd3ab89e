package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mashwara.shared.HealthLine;
import org.mashwara.shared.HealthLine.State;
import org.mashwara.shared.HealthSource;

/** The mail server, and how much waits for it. */
@ApplicationScoped
class MailHealth implements HealthSource {

    /** A mail that waits longer makes somebody look. */
    private static final Duration LONG = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private MailServer server;

    @Inject
    private Mailbox mailbox;

    @Inject
    private MailboxPositions positions;

    @Inject
    private Clock clock;

    @Override
    public List<HealthLine> health() {
        return List.of(mail(), outbox(), mailbox());
    }

    private HealthLine mail() {
        if (!server.isConfigured()) {
            return HealthLine.of("mail", State.LOOK, "health.mail.none");
        }
        try {
            server.reach();
            return HealthLine.of("mail", State.WELL, "health.mail.reached");
        } catch (IOException e) {
            return HealthLine.of("mail", State.FAILS, "health.problem", e.toString());
        }
    }

    /** A mailbox that is configured is read every minute; everything works without one. */
    private HealthLine mailbox() {
        if (!mailbox.isConfigured()) {
            return HealthLine.of("mailbox", State.WELL, "health.mailbox.none");
        }
        Instant read =
                positions.find(mailbox.name()).map(MailboxPosition::getReadAt).orElse(null);
        if (read == null) {
            return HealthLine.of("mailbox", State.LOOK, "health.mailbox.never");
        }
        boolean late = read.plus(LONG).isBefore(clock.instant());
        return HealthLine.of("mailbox", late ? State.FAILS : State.WELL, "health.mailbox.read", read);
    }

    private HealthLine outbox() {
        Object[] row = (Object[]) entityManager.createNativeQuery("""
                        select count(*) filter (where state = 'QUEUED'), count(*) filter (where state = 'FAILED'),
                               min(created_at) filter (where state = 'QUEUED')
                          from outbox_mail where state in ('QUEUED', 'FAILED')
                        """).getSingleResult();
        long queued = ((Number) row[0]).longValue();
        long failed = ((Number) row[1]).longValue();
        if (queued == 0) {
            return HealthLine.of("outbox", failed == 0 ? State.WELL : State.LOOK, "health.outbox.empty", failed);
        }
        Instant oldest = row[2] instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) row[2]).toInstant();
        boolean stuck = server.isConfigured() && oldest.plus(LONG).isBefore(clock.instant());
        return HealthLine.of(
                "outbox",
                stuck || failed > 0 ? State.LOOK : State.WELL,
                "health.outbox.waiting",
                queued,
                oldest,
                failed);
    }
}
