package org.mashwara.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** Takes a mail apart, as far as the portal understands mails, and no further than its limits. */
final class MailParts {

    /** A larger mail is not read, in bytes: 5 MiB. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final int MAX_PART = 256 * 1024;
    private static final int MAX_DEPTH = 6;
    private static final int MAX_PARTS = 60;

    private int parts;
    private String calendar;
    private String text;
    private String status;
    private String originalId;

    private MailParts() {}

    /**
     * @param place where it lies in the mailbox, in place of a name that it does not have
     * @param receivedAt when the mailbox took it
     */
    static IncomingMail of(MimeMessage mail, String place, Instant receivedAt) throws MessagingException, IOException {
        boolean tooLarge = mail.getSize() > MAX_BYTES;
        MailParts found = new MailParts();
        if (!tooLarge) {
            found.walk(mail, 0);
        }
        String name = mail.getMessageID();
        return new IncomingMail(
                name == null || name.isBlank() || name.length() > 500 ? place : name.strip(),
                sender(mail),
                mail.getSubject() == null ? "" : mail.getSubject(),
                receivedAt,
                isAutomatic(mail),
                tooLarge,
                found.calendar,
                found.status == null ? null : found.returned(),
                found.text == null ? "" : found.text);
    }

    private static String sender(MimeMessage mail) {
        try {
            Address[] from = mail.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress address
                    ? ReplyReader.address(address.getAddress() == null ? "" : address.getAddress())
                    : "";
        } catch (MessagingException e) {
            return "";
        }
    }

    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        String submitted = mail.getHeader("Auto-Submitted", null);
        return submitted != null && !submitted.strip().equalsIgnoreCase("no");
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        parts++;
        if (depth > MAX_DEPTH || parts > MAX_PARTS) {
            return;
        }
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
            calendar = calendar == null ? content(part) : calendar;
        } else if (part.isMimeType("message/delivery-status")) {
            status = content(part);
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            originalId = idOf(part);
        } else if (part.isMimeType("multipart/*")) {
            Multipart several = (Multipart) part.getContent();
            for (int i = 0; i < several.getCount(); i++) {
                walk(several.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("text/plain")) {
            text = text == null ? content(part) : text;
        }
    }

    /** The name of the mail that is returned: whole, or only its headers. */
    private static String idOf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/rfc822")
                && part.getContent() instanceof MimeMessage whole
                && whole.getMessageID() != null) {
            return whole.getMessageID();
        }
        return header(content(part), "message-id");
    }

    private IncomingMail.Returned returned() {
        String action = header(status, "action");
        String said = header(status, "diagnostic-code");
        String code = header(status, "status");
        return new IncomingMail.Returned(
                originalId,
                action == null || action.equalsIgnoreCase("failed"),
                ((code == null ? "" : code + " ") + (said == null ? "" : said)).strip());
    }

    /** The value of the first header of that name, with its folded lines; null where there is none. */
    private static String header(String lines, String name) {
        String value = null;
        for (String line : lines.split("\r?\n")) {
            if (value != null && (line.startsWith(" ") || line.startsWith("\t"))) {
                value += " " + line.strip();
            } else if (value != null) {
                return value.strip();
            } else if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                value = line.substring(name.length() + 1).strip();
            }
        }
        return value == null ? null : value.strip();
    }

    private static String content(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MAX_PART), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named.strip());
        } catch (IllegalArgumentException | MessagingException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
