package org.mashwara.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * One mail to one person, written in the transaction that causes it and sent afterwards. Its text is in English and in
 * Urdu, paragraph by paragraph, as plain text.
 *
 * <p>What only the receiver may know (a link with a token, a code) is kept apart from the text, stands in it as
 * {@link #SECRET_PLACE} and is forgotten as soon as the mail is sent.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends BaseEntity {

    /** Where the secret goes in the text. */
    public static final String SECRET_PLACE = "[[secret]]";

    /** After so many failures a mail is given up: with the waits between them that is after 29 hours. */
    public static final int MAX_ATTEMPTS = 12;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int MAX_ERROR = 1000;

    @Column(name = "to_address")
    private String toAddress;

    @Column(name = "to_name")
    private String toName;

    private String subject;
    private String body;
    private String secret;

    /** The calendar's part as it is sent (iCalendar), or null. */
    private String calendar;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method")
    private CalendarMethod calendarMethod;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private Long aboutId;

    @Enumerated(EnumType.STRING)
    private MailTopic topic;

    @Column(name = "seat_id")
    private Long seatId;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private OutboxState state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() {}

    /**
     * A mail to be sent as soon as possible, or one to be handed over where the person has no address.
     *
     * @param toAddress the address, or null where the person has none
     * @param toName the person's name or, where a post is written to, the post's
     * @param secret what stands at {@link #SECRET_PLACE}, or null
     * @param at when it is written
     */
    public OutboxMail(String toAddress, String toName, String subject, String body, String secret, Instant at) {
        this.toAddress = Require.optionalText("email", toAddress, 254);
        this.toName = Require.text("name", toName, 500);
        this.subject = Require.text("subject", subject.replaceAll("\\s+", " "), 500);
        this.body = Require.text("body", body, 100_000);
        this.secret = secret;
        this.createdAt = Require.present("at", at);
        this.state = this.toAddress == null ? OutboxState.NO_ADDRESS : OutboxState.QUEUED;
        this.nextAttemptAt = this.toAddress == null ? null : at;
    }

    /**
     * Names the thing that the mail is about.
     *
     * @param kind as in the audit trail: {@code meeting}, {@code round}, {@code account} …
     */
    public OutboxMail about(String kind, Long id) {
        this.aboutKind = kind;
        this.aboutId = id;
        return this;
    }

    /**
     * Adds the part that calendar programs take over.
     *
     * @param content the entry as iCalendar
     * @param method what they are to do with it
     */
    public OutboxMail with(String content, CalendarMethod method) {
        this.calendar = Require.text("calendar", content, 200_000) + "\r\n";
        this.calendarMethod = Require.present("method", method);
        return this;
    }

    /**
     * Names what it tells which seat.
     *
     * @param seat the seat of the meeting that it is about
     */
    public OutboxMail telling(MailTopic what, Long seat) {
        this.topic = what;
        this.seatId = seat;
        return this;
    }

    /**
     * The name by which mail servers know it, the same at every attempt: a mail that comes back is recognised by it.
     *
     * @param host the name of the sender's domain, which a new one ends with
     */
    public String identify(String host) {
        if (messageId == null) {
            messageId = "<" + UUID.randomUUID() + "@" + host + ">";
        }
        return messageId;
    }

    /**
     * It came back: it was not delivered.
     *
     * @param reason what the mail server that refused it said
     * @return false where it had come back already
     */
    public boolean cameBack(String reason) {
        if (state == OutboxState.CAME_BACK) {
            return false;
        }
        state = OutboxState.CAME_BACK;
        nextAttemptAt = null;
        lastError = limited(reason);
        secret = null;
        return true;
    }

    /** The text as it goes out, the secret in its place. */
    public String textToSend() {
        return secret == null ? body : body.replace(SECRET_PLACE, secret);
    }

    /** The mail server has taken it; the secret is forgotten. */
    public void sent(Instant at) {
        attempts++;
        state = OutboxState.SENT;
        sentAt = at;
        nextAttemptAt = null;
        lastError = null;
        secret = null;
    }

    /**
     * An attempt failed: the next one comes after a minute, then after twice as long each time, at most after half a
     * day.
     *
     * @param reason what the mail server or the network said
     */
    public void failed(Instant at, String reason) {
        attempts++;
        lastError = limited(reason);
        if (attempts >= MAX_ATTEMPTS) {
            state = OutboxState.FAILED;
            nextAttemptAt = null;
        } else {
            Duration wait = FIRST_WAIT.multipliedBy(1L << (attempts - 1));
            nextAttemptAt = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    private static String limited(String reason) {
        String why = reason == null || reason.isBlank() ? "?" : reason.strip();
        return why.length() > MAX_ERROR ? why.substring(0, MAX_ERROR) : why;
    }

    /** Tries a mail again at once, one that was given up too. */
    public void retry(Instant at) {
        Require.that(state == OutboxState.QUEUED || state == OutboxState.FAILED, "outbox.notWaiting");
        state = OutboxState.QUEUED;
        attempts = 0;
        nextAttemptAt = at;
    }

    public String getToAddress() {
        return toAddress;
    }

    public String getToName() {
        return toName;
    }

    public String getSubject() {
        return subject;
    }

    /** The text without the secret. */
    public String getBody() {
        return body;
    }

    /** What only the receiver may know, or null; not to be shown where a mail server is configured. */
    public String getSecret() {
        return secret;
    }

    /** The calendar's part, or null. */
    public String getCalendar() {
        return calendar;
    }

    /** What calendar programs are to do with their part, or null. */
    public CalendarMethod getCalendarMethod() {
        return calendarMethod;
    }

    public String getAboutKind() {
        return aboutKind;
    }

    public Long getAboutId() {
        return aboutId;
    }

    /** What it tells a seat; null for a mail that is not about a meeting. */
    public MailTopic getTopic() {
        return topic;
    }

    /** The seat that it tells it, or null. */
    public Long getSeatId() {
        return seatId;
    }

    /** The name by which mail servers know it; null before the first attempt. */
    public String getMessageId() {
        return messageId;
    }

    public OutboxState getState() {
        return state;
    }

    /** How often sending was tried, successfully or not. */
    public int getAttempts() {
        return attempts;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When sending is tried next, or null where it is not. */
    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getLastError() {
        return lastError;
    }
}
