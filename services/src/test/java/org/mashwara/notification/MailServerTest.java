package org.mashwara.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.shared.ServerConfiguration;

class MailServerTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private static MailServer server(int port) {
        return new MailServer(new ServerConfiguration() {
            @Override
            public Optional<String> mailHost() {
                return Optional.of("127.0.0.1");
            }

            @Override
            public int mailPort() {
                return port;
            }

            @Override
            public MailSecurity mailSecurity() {
                return MailSecurity.NONE;
            }

            @Override
            public Optional<String> mailUser() {
                return Optional.empty();
            }

            @Override
            public String mailFrom() {
                return "mashwara@example.org";
            }
        });
    }

    private static OutboxMail mail(String address) {
        return new OutboxMail(
                address,
                "گل حسن رند",
                "Invitation · دعوت نامہ",
                "Dear <Rind>,\n\nplease answer:\n[[secret]]\n\n* * *\n\nمحترم رند،\n\nجواب دیں۔",
                "https://portal.example/first-password?code=abc&x=1",
                NOW);
    }

    @Test
    void arrivesInBothLanguagesAsTextAndAsHtml() throws Exception {
        server(SMTP.getSmtp().getPort()).send(mail("rind@example.org"), NOW);
        MimeMessage received = SMTP.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Invitation · دعوت نامہ");
        assertThat(received.getAllRecipients()[0].toString()).contains("rind@example.org");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        String text = parts.getBodyPart(0).getContent().toString();
        String html = parts.getBodyPart(1).getContent().toString();
        assertThat(text).contains("https://portal.example/first-password?code=abc&x=1", "جواب دیں۔");
        assertThat(html)
                .contains("Dear &lt;Rind&gt;,", "<p dir=\"auto\">جواب دیں۔</p>")
                .contains("<a href=\"https://portal.example/first-password?code=abc&amp;x=1\">");
    }

    @Test
    void theCalendarArrivesByteForByte() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:" + "ہ".repeat(30) + "\r\n " + "ہ".repeat(30)
                + "\r\nEND:VCALENDAR\r\n";
        SMTP.purgeEmailFromAllMailboxes();
        server(SMTP.getSmtp().getPort()).send(mail("rind@example.org").with(calendar, CalendarMethod.REQUEST), NOW);
        MimeMultipart parts = (MimeMultipart) SMTP.getReceivedMessages()[0].getContent();

        BodyPart part = parts.getBodyPart(2);
        assertThat(part.getContentType()).startsWith("text/calendar").contains("method=REQUEST", "UTF-8");
        assertThat(part.getHeader("Content-Transfer-Encoding")).containsExactly("base64");
        assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @Test
    void saysSoWhenNobodyListens() {
        assertThatThrownBy(() -> server(1).send(mail("rind@example.org"), NOW)).isInstanceOf(MessagingException.class);
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> server(SMTP.getSmtp().getPort()).send(mail("not an address"), NOW))
                .isInstanceOf(MessagingException.class);
    }
}
