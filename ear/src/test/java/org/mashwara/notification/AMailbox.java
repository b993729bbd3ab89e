package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.mashwara.identity.SystemCommands;

/** What arrives at the portal's mailbox, as the timer takes it; how mails are read from a server is tested elsewhere. */
@ApplicationScoped
public class AMailbox {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject
    private ReceivedMails received;

    @Inject
    private SystemCommands commands;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** A reply, with a name of its own. */
    public ReceivedMail replies(String from, String attendee, String status, String uid, int sequence) {
        return replies(name(), from, attendee, status, uid, sequence, clock.instant());
    }

    public ReceivedMail replies(
            String name, String from, String attendee, String status, String uid, int sequence, Instant stampedAt) {
        return arrives(new IncomingMail(
                name,
                from,
                "Re",
                clock.instant(),
                false,
                false,
                """
                BEGIN:VCALENDAR
                PRODID:-//Test//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s
                SEQUENCE:%d
                DTSTAMP:%s
                ATTENDEE;PARTSTAT=%s:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(uid, sequence, STAMP.format(stampedAt), status, attendee)
                        .replace("\n", "\r\n"),
                null,
                ""));
    }

    public ReceivedMail breaks(String from) {
        return arrives(new IncomingMail(
                name(), from, "Re", clock.instant(), false, false, "BEGIN:VCALENDAR\r\nMETHOD:REPLY", null, ""));
    }

    /** The newest mail to an address was sent, and comes back. */
    public ReceivedMail sendsBack(String address) throws Exception {
        String name = commands.run("test.send", () -> {
            OutboxMail mail = em.createQuery(
                            "select m from OutboxMail m where m.toAddress = :address order by m.id desc",
                            OutboxMail.class)
                    .setParameter("address", address)
                    .setMaxResults(1)
                    .getSingleResult();
            mail.identify("test.example");
            mail.sent(clock.instant());
            return mail.getMessageId();
        });
        return arrives(new IncomingMail(
                name(),
                "mailer-daemon@test.example",
                "Undelivered",
                clock.instant(),
                true,
                false,
                null,
                new IncomingMail.Returned(name, true, "5.1.1 no such user"),
                ""));
    }

    private ReceivedMail arrives(IncomingMail mail) {
        received.take(mail);
        return em.createQuery("select r from ReceivedMail r where r.messageId = :name", ReceivedMail.class)
                .setParameter("name", mail.messageId())
                .getSingleResult();
    }

    public static String name() {
        return "<" + UUID.randomUUID() + "@test.example>";
    }
}
