package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mashwara.product.server.MashwaraProcess;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Pages;

/** A member's calendar program gets the meeting by SMTP and accepts it; the portal finds the reply in its mailbox by IMAP. */
class MailRoundTripIT {

    private static final String PORTAL = "portal@mashwara.example";
    private static final String MEMBER = "member@office.example";

    /** The mailbox is read once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final GreenMail mails = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});

    @Test
    void whatTheMembersCalendarAcceptsStandsInThePortal() throws Exception {
        mails.start();
        mails.setUser(PORTAL, "portal", "pw");
        mails.setUser(MEMBER, "member", "pw");
        int port = Ports.free();
        try (MashwaraProcess mashwara = MashwaraProcess.onPort(port)
                .home(Target.directory().resolve("product/mail-" + port))
                .demo(true)
                .shortLived()
                .with("mashwara.mail.host", "127.0.0.1")
                .with("mashwara.mail.port", String.valueOf(mails.getSmtp().getPort()))
                .with("mashwara.mail.security", "none")
                .with("mashwara.mail.from", PORTAL)
                .with("mashwara.mail.imap.host", "127.0.0.1")
                .with("mashwara.mail.imap.port", String.valueOf(mails.getImap().getPort()))
                .with("mashwara.mail.imap.security", "none")
                .with("mashwara.mail.imap.user", "portal")
                .with("mashwara.mail.imap.password", "pw")
                .start()) {
            new OwnDatabase(mashwara.home())
                    .run(List.of("update account set email = '" + MEMBER + "' where sign_in_name = '"
                            + DemoAccounts.COMMITTEE + "'"));
            HttpVisitor secretary = new HttpVisitor(mashwara.address().toString())
                    .signIn(DemoAccounts.OTHER_SECRETARIAT, DemoAccounts.PASSWORD);
            String meeting = new Pages.Stop(
                            "meetings/meeting", DemoAccounts.OTHER_SECRETARIAT, List.of("/meetings/list"))
                    .address(secretary);
            String remind = meeting.replace("/meetings/meeting", "/meetings/remind");
            assertThat(secretary.press(secretary.get(remind), "remind").statusCode())
                    .isEqualTo(200);

            await("arrived", () -> received().length == 1);
            accept(calendarIn(received()[0]));

            String told = meeting.replace("/meetings/meeting", "/meetings/told");
            await("sent", () -> secretary.get(told).body().contains(MEMBER));
            assertThat(answered(mashwara)).isZero();
            int before = attending(secretary.get(meeting).body());
            await("applied", () -> answered(mashwara) == 1);
            assertThat(attending(secretary.get(meeting).body())).isEqualTo(before + 1);
        } finally {
            mails.stop();
        }
    }

    /** What the member got; the offices of the demo data get mails of their own. */
    private MimeMessage[] received() {
        return mails.getReceivedMessagesForDomain(MEMBER);
    }

    /** How many have accepted by mail. */
    private static long answered(MashwaraProcess mashwara) {
        try {
            return new OwnDatabase(mashwara.home())
                    .numbers("select count(*) from invitation where answer = 'ACCEPTED' and channel = 'CALENDAR'")
                    .get(0);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many members the page of the meeting shows as coming. */
    private static int attending(String page) {
        return page.split(">Attends<", -1).length - 1;
    }

    private static void await(String what, BooleanSupplier done) {
        Instant latest = Clock.systemUTC().instant().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Clock.systemUTC().instant()).as("not " + what).isBefore(latest);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    /** The invitation as a calendar program reads it, without folds. */
    private static String calendarIn(Part part) throws IOException, MessagingException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                String found = calendarIn(parts.getBodyPart(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return part.isMimeType("text/calendar")
                ? new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\R[ \t]", "")
                : null;
    }

    private void accept(String invitation) throws MessagingException {
        assertThat(invitation).contains("METHOD:REQUEST");
        String reply = """
                From: Member <%1$s>
                To: %2$s
                Subject: Accepted: Meeting
                MIME-Version: 1.0
                Content-Type: text/calendar; charset="utf-8"; method=REPLY

                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VEVENT
                ATTENDEE;PARTSTAT=ACCEPTED;CN=Member:MAILTO:%3$s
                UID:%4$s
                SUMMARY;LANGUAGE=en-US:Accepted: Meeting
                DTSTAMP:%5$s
                SEQUENCE:%6$s
                END:VEVENT
                END:VCALENDAR
                """.formatted(
                        MEMBER,
                        PORTAL,
                        MEMBER.toUpperCase(Locale.ROOT),
                        value("UID", invitation),
                        STAMP.format(Clock.systemUTC().instant()),
                        value("SEQUENCE", invitation));
        Properties server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", String.valueOf(mails.getSmtp().getPort()));
        byte[] raw = reply.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        Transport.send(new MimeMessage(Session.getInstance(server), new ByteArrayInputStream(raw)));
    }

    private static String value(String property, String calendar) {
        Matcher line = Pattern.compile("(?m)^" + property + ":(.*?)\\r?$").matcher(calendar);
        assertThat(line.find()).as(property).isTrue();
        return line.group(1);
    }
}
