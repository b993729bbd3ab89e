package org.mashwara.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.meeting.CalendarReply;
import org.mashwara.meeting.ReplyStatus;
import org.mashwara.notification.Mailbox.Numbered;
import org.mashwara.shared.ServerConfiguration;

/** Replies as calendar programs write them, and mails that come back, read from a real mail server. */
class MailboxTest {

    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final String UID = "3f0c@mashwara";
    private static final String DIRECTOR = "director.fia@example.org";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});

    private GreenMailUser portal;

    private final Mailbox mailbox = new Mailbox(
            new ServerConfiguration() {
                @Override
                public Optional<String> imapHost() {
                    return Optional.of("127.0.0.1");
                }

                @Override
                public int imapPort() {
                    return SERVER.getImap().getPort();
                }

                @Override
                public MailSecurity imapSecurity() {
                    return MailSecurity.NONE;
                }

                @Override
                public Optional<String> imapUser() {
                    return Optional.of("portal");
                }

                @Override
                public Optional<String> imapPassword() {
                    return Optional.of("pw");
                }

                @Override
                public String imapFolder() {
                    return "INBOX";
                }
            },
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void openTheMailbox() {
        portal = SERVER.setUser("mashwara@example.org", "portal", "pw");
    }

    private void arrives(String file) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("replies/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{uid}}", UID)
                    .replace("{{messageId}}", "<sent-1@example.org>");
            portal.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private IncomingMail read(String file) throws Exception {
        arrives(file);
        try (Mailbox.Opened opened = mailbox.open()) {
            return opened.after(0).orElseThrow().mail();
        }
    }

    private CalendarReply reply(String file) throws Exception {
        IncomingMail mail = read(file);
        ReplyReader.Read read = ReplyReader.read(mail.calendar(), mail.from(), NOW);
        assertThat(read.attendee()).isEqualTo(DIRECTOR);
        assertThat(read.reply().uid()).isEqualTo(UID);
        return read.reply();
    }

    @ParameterizedTest
    @CsvSource({
        "outlook-accepted.eml, ACCEPTED, 0, 2026-03-01T06:15:00Z",
        "outlook-tentative.eml, TENTATIVE, 0, 2026-03-01T07:15:00Z",
        "gmail-accepted.eml, ACCEPTED, 0, 2026-03-01T09:00:00Z",
        "gmail-declined.eml, DECLINED, 0, 2026-03-01T09:30:00Z",
        "apple-declined.eml, DECLINED, 0, 2026-03-01T10:00:00Z",
        "thunderbird-accepted.eml, ACCEPTED, 0, 2026-03-01T11:00:00Z",
        "delegated.eml, DELEGATED, 0, 2026-03-01T12:00:00Z",
        "later-version.eml, ACCEPTED, 7, 2026-03-01T12:30:00Z",
        "without-sequence-and-stamp.eml, ACCEPTED, 0, 2026-03-02T05:00:00Z"
    })
    void aCalendarProgramsReplyIsUnderstood(String file, ReplyStatus status, int sequence, Instant stampedAt)
            throws Exception {
        CalendarReply reply = reply(file);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.sequence()).isEqualTo(sequence);
        assertThat(reply.stampedAt()).isEqualTo(stampedAt);
    }

    @Test
    void whatWasWrittenWithItIsKept() throws Exception {
        assertThat(reply("gmail-declined.eml").comment()).isEqualTo("Called to Islamabad");
        assertThat(read("delegated.eml").from()).isEqualTo(DIRECTOR);
    }

    @Test
    void aDelegateIsNamed() throws Exception {
        assertThat(reply("delegated.eml").delegateName()).isEqualTo("Ghulam Nabi (deputy.fia@example.org)");
    }

    @Test
    void aProposalInAZoneOfWindowsIsUnderstood() throws Exception {
        CalendarReply proposal = reply("outlook-counter.eml");
        assertThat(proposal.status()).isEqualTo(ReplyStatus.COUNTER);
        assertThat(proposal.proposedStart()).isEqualTo(Instant.parse("2026-03-19T06:00:00Z"));
        assertThat(proposal.comment()).isEqualTo("The Secretary is back on Thursday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-answer.eml",
                "without-attendee.eml",
                "cut-off.eml",
                "impossible-date.eml",
                "one-of-a-series.eml"
            })
    void whatIsBrokenIsNoAnswer(String file) throws Exception {
        IncomingMail mail = read(file);
        assertThatThrownBy(() -> ReplyReader.read(mail.calendar(), mail.from(), NOW))
                .isInstanceOf(ReplyReader.UnreadableException.class);
    }

    @Test
    void aStrangerIsSeenToBeOne() throws Exception {
        IncomingMail mail = read("stranger.eml");
        assertThat(ReplyReader.read(mail.calendar(), mail.from(), NOW).attendee())
                .isEqualTo(DIRECTOR)
                .isNotEqualTo(mail.from());
    }

    @ParameterizedTest
    @CsvSource({
        "returned-postfix.eml, true, User unknown",
        "returned-headers.eml, true, mailbox full",
        "delayed.eml, false, timed out"
    })
    void aMailThatCameBackIsRecognised(String file, boolean failed, String reason) throws Exception {
        IncomingMail mail = read(file);
        assertThat(mail.calendar()).isNull();
        assertThat(mail.returned().originalId()).isEqualTo("<sent-1@example.org>");
        assertThat(mail.returned().failed()).isEqualTo(failed);
        assertThat(mail.returned().reason()).contains(reason).doesNotContain("\n");
    }

    @Test
    void anAbsenceNoticeIsTheWorkOfAProgramAndWordsAreKept() throws Exception {
        assertThat(read("absence.eml").automatic()).isTrue();
        SERVER.purgeEmailFromAllMailboxes();
        IncomingMail words = read("in-words.eml");
        assertThat(words.automatic()).isFalse();
        assertThat(words.text()).contains("Inshallah", "میں آؤں گا۔");
    }

    @Test
    void theMailboxIsReadInOrderAndNothingIsTakenAway() throws Exception {
        arrives("gmail-accepted.eml");
        arrives("delayed.eml");
        arrives("gmail-declined.eml");
        List<String> names = new ArrayList<>();
        try (Mailbox.Opened opened = mailbox.open()) {
            long last = 0;
            for (Optional<Numbered> next = opened.after(last); next.isPresent(); next = opened.after(last)) {
                names.add(next.get().mail().messageId());
                last = next.get().uid();
                opened.seen(last);
            }
            assertThat(opened.after(last)).isEmpty();
        }
        assertThat(names)
                .containsExactly(
                        "<calendar-aaa1@google.com>", "<bounce3@mail.example.org>", "<calendar-aaa2@google.com>");
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", SERVER.getImap().getPort(), "portal", "pw");
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        assertThat(inbox.getMessageCount()).isEqualTo(3);
        assertThat(inbox.getMessage(1).isSet(Flags.Flag.SEEN)).isTrue();
        store.close();
    }

    @Test
    void aMailThatIsTooLargeIsNotRead() throws Exception {
        MimeMessage large = new MimeMessage(Session.getInstance(new Properties()));
        large.setText("x".repeat(MailParts.MAX_BYTES + 1));
        large.saveChanges();
        portal.deliver(large);
        try (Mailbox.Opened opened = mailbox.open()) {
            IncomingMail mail = opened.after(0).orElseThrow().mail();
            assertThat(mail.tooLarge()).isTrue();
            assertThat(mail.text()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsSaid() {
        portal.setPassword("another");
        assertThatThrownBy(mailbox::open).isInstanceOf(MessagingException.class);
    }
}
