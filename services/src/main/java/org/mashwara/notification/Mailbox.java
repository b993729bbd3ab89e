package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.mashwara.shared.ServerConfiguration;
import org.mashwara.shared.ServerConfiguration.MailSecurity;

/**
 * The mailbox at which calendar programs reply and to which undeliverable mails come back, as {@code mashwara.mail.imap.*}
 * says. Without {@code mashwara.mail.imap.host} there is none, and nothing is read.
 */
@ApplicationScoped
public class Mailbox {

    private static final String TIMEOUT_MILLIS = "15000";

    @Inject
    private ServerConfiguration configuration;

    @Inject
    private Clock clock;

    protected Mailbox() {}

    /** For a program outside the container. */
    Mailbox(ServerConfiguration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    /** True where there is a mailbox to be read. */
    public boolean isConfigured() {
        return configuration.imapHost().isPresent();
    }

    /** User, server and folder: what its position is kept by. */
    String name() {
        return configuration.imapUser().orElse("") + "@"
                + configuration.imapHost().orElseThrow() + "/" + configuration.imapFolder();
    }

    /**
     * Opens the folder. Mails are read and marked as seen, never moved or deleted.
     *
     * @throws MessagingException if the server, the network, the sign-in or the folder says no
     */
    Opened open() throws MessagingException {
        Store store = session().getStore();
        try {
            store.connect(
                    configuration.imapHost().orElseThrow(),
                    configuration.imapPort(),
                    configuration.imapUser().orElse(""),
                    configuration.imapPassword().orElse(""));
            Folder folder = store.getFolder(configuration.imapFolder());
            folder.open(Folder.READ_WRITE);
            return new Opened(store, folder);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private Session session() {
        MailSecurity security = configuration.imapSecurity();
        Properties settings = new Properties();
        settings.put("mail.store.protocol", "imap");
        settings.put("mail.imap.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.imap.timeout", TIMEOUT_MILLIS);
        settings.put("mail.imap.writetimeout", TIMEOUT_MILLIS);
        settings.put("mail.imap.ssl.enable", Boolean.toString(security == MailSecurity.TLS));
        settings.put("mail.imap.starttls.enable", Boolean.toString(security == MailSecurity.STARTTLS));
        settings.put("mail.imap.starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        settings.put("mail.imap.ssl.checkserveridentity", "true");
        // a mail that is larger than it says is not read to its end
        settings.put("mail.imap.partialfetch", "true");
        return Session.getInstance(settings);
    }

    /** One mail with the server's number. */
    public record Numbered(long uid, IncomingMail mail) {}

    /** The open folder. */
    public final class Opened implements AutoCloseable {

        private final Store store;
        private final Folder folder;

        private Opened(Store store, Folder folder) {
            this.store = store;
            this.folder = folder;
        }

        long validity() throws MessagingException {
            return ((UIDFolder) folder).getUIDValidity();
        }

        /** The mail that follows a number; nothing where that was the last. */
        Optional<Numbered> after(long uid) throws MessagingException {
            UIDFolder numbered = (UIDFolder) folder;
            for (Message message : numbered.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
                // a server answers a range beyond the end with the last mail
                if (message != null && numbered.getUID(message) > uid) {
                    return Optional.of(new Numbered(numbered.getUID(message), taken(message)));
                }
            }
            return Optional.empty();
        }

        private IncomingMail taken(Message message) throws MessagingException {
            long uid = ((UIDFolder) folder).getUID(message);
            Date received = message.getReceivedDate();
            Instant now = clock.instant();
            try {
                return MailParts.of(
                        (MimeMessage) message,
                        "<" + validity() + "." + uid + "@" + name() + ">",
                        received == null || received.toInstant().isAfter(now) ? now : received.toInstant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The mail has been dealt with; for whoever looks into the mailbox. */
        void seen(long uid) throws MessagingException {
            Message message = ((UIDFolder) folder).getMessageByUID(uid);
            if (message != null) {
                message.setFlag(Flags.Flag.SEEN, true);
            }
        }

        @Override
        public void close() throws MessagingException {
            try {
                folder.close(false);
            } finally {
                store.close();
            }
        }
    }
}
