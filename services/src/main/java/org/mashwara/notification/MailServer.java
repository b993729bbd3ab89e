package org.mashwara.notification;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.mashwara.shared.ServerConfiguration;
import org.mashwara.shared.ServerConfiguration.MailSecurity;

/**
 * The organisation's SMTP server, as {@code mashwara.mail.*} says. Without {@code mashwara.mail.host} there is none and
 * nothing is sent.
 */
@ApplicationScoped
public class MailServer {

    private static final String TIMEOUT_MILLIS = "15000";

    private static final int KNOCK_MILLIS = 2_000;

    @Inject
    private ServerConfiguration configuration;

    protected MailServer() {}

    /** For a program outside the container. */
    MailServer(ServerConfiguration configuration) {
        this.configuration = configuration;
    }

    /** True where mails can be sent at all. */
    public boolean isConfigured() {
        return configuration.mailHost().isPresent();
    }

    /**
     * Hands one mail to the server: the text as it stands, and beside it as HTML in which every paragraph finds its
     * own direction.
     *
     * @throws MessagingException if the server, the network or the address refuses it
     */
    void send(OutboxMail mail, Instant at) throws MessagingException {
        MimeMessage message = new NamedMessage(session(), mail.identify(domain()));
        message.setFrom(new InternetAddress(configuration.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, receiver(mail));
        message.setSubject(mail.getSubject(), "UTF-8");
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        String text = mail.textToSend();
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(MailHtml.of(text), "UTF-8", "html");
        MimeMultipart parts = new MimeMultipart("alternative", plain, html);
        if (mail.getCalendar() != null) {
            parts.addBodyPart(calendar(mail));
        }
        message.setContent(parts);
        Transport.send(message);
    }

    /** Byte for byte as it was written: in base64 nothing on the way breaks its lines (RFC 6047). */
    private static MimeBodyPart calendar(OutboxMail mail) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + mail.getCalendarMethod();
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(mail.getCalendar().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /**
     * Knocks at the server.
     *
     * @throws IOException if nobody answers within two seconds
     */
    void reach() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(configuration.mailHost().orElseThrow(), configuration.mailPort()),
                    KNOCK_MILLIS);
        }
    }

    /** The sender's domain. */
    private String domain() {
        String from = configuration.mailFrom();
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^\\w.-]", "");
    }

    /** Keeps its name when it is sent; by itself a message gets a new one at every attempt. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    private static InternetAddress receiver(OutboxMail mail) throws MessagingException {
        try {
            InternetAddress address =
                    new InternetAddress(mail.getToAddress(), mail.getToName(), StandardCharsets.UTF_8.name());
            address.validate();
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new AddressException(e.getMessage());
        }
    }

    private Session session() {
        MailSecurity security = configuration.mailSecurity();
        Properties settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.host", configuration.mailHost().orElseThrow());
        settings.put("mail.smtp.port", Integer.toString(configuration.mailPort()));
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.ssl.enable", Boolean.toString(security == MailSecurity.TLS));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(security == MailSecurity.STARTTLS));
        settings.put("mail.smtp.starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        Optional<String> user = configuration.mailUser();
        if (user.isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        PasswordAuthentication login = new PasswordAuthentication(
                user.get(), configuration.mailPassword().orElse(""));
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return login;
            }
        });
    }
}
