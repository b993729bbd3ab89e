package org.mashwara.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AccountGuardChanged;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

class MailTextsTest {

    private static final ZonedDateTime TEN_O_CLOCK =
            ZonedDateTime.of(2014, 3, 18, 10, 0, 0, 0, ZoneId.of("Asia/Karachi"));

    private static final LocalText QUETTA = LocalText.of("Quetta", "کوئٹہ");

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("name", LocalText.of("Gul Hassan Rind", "گل حسن رند")),
            Map.entry("post", LocalText.of("Additional Home Secretary", "ایڈیشنل سیکرٹری داخلہ")),
            Map.entry("reference", "TWG-BAL/2014/M1"),
            Map.entry("meeting", LocalText.of("Technical Working Group & partners", "تکنیکی ورکنگ گروپ")),
            Map.entry("day", MailTimes.day(TEN_O_CLOCK)),
            Map.entry("when", MailTimes.span(TEN_O_CLOCK, TEN_O_CLOCK.plusHours(3), QUETTA)),
            Map.entry("room", LocalText.of("Conference Room", "کانفرنس روم")),
            Map.entry("city", QUETTA),
            Map.entry("conveners", List.of(LocalText.of("Home Department", "محکمہ داخلہ"))),
            Map.entry("hasAgenda", true),
            Map.entry("agenda", List.of(LocalText.of("Opening", "آغاز"), LocalText.of("Progress", "پیش رفت"))),
            Map.entry("round", LocalText.of("Review of 2013", "2013 کا جائزہ")),
            Map.entry("closes", MailTimes.day(TEN_O_CLOCK)),
            Map.entry("asked", 10),
            Map.entry("answered", 4),
            Map.entry("count", 4),
            Map.entry("from", MailTimes.day(TEN_O_CLOCK)),
            Map.entry("invitations", List.of(LocalText.of("TWG-BAL/2014/M1", "TWG-BAL/2014/M1"))),
            Map.entry("signInName", "additional-home-secretary"),
            Map.entry("until", MailTimes.moment(TEN_O_CLOCK, QUETTA)),
            Map.entry("changes", List.of(LocalText.of("Place: here (before: there)", "مقام: یہاں (پہلے: وہاں)"))),
            Map.entry("reason", "A late change"),
            Map.entry("note", "Name the month"),
            Map.entry("before", MailTimes.span(TEN_O_CLOCK, TEN_O_CLOCK.plusHours(2), QUETTA)),
            Map.entry("link", "https://portal.example/x?id=1&y=2"));

    private final MailTexts texts = new MailTexts();

    @Test
    void everyMailIsCompleteInBothLanguages() {
        for (String name : List.of(
                "invitation",
                "reminder",
                "handover",
                "change",
                "venue",
                "cancellation",
                "feedback",
                "feedback-closing",
                "feedback-closed",
                "feedback-reminder",
                "round-closed",
                "round-let-go",
                "answered",
                "to-release",
                "answer-sent-back",
                "decided-lead",
                "reopened",
                "decided",
                "transfer",
                "first-password",
                "account-guard")) {
            MailTexts.Written written = texts.inBoth(name, VALUES);
            assertThat(written.subject()).as(name).contains(" · ").doesNotContain("\n");
            assertThat(written.body())
                    .as(name)
                    .contains("Gul Hassan Rind", "گل حسن رند")
                    .doesNotContain("{{", "}}", "&amp;");
        }
    }

    @Test
    void anOwnerIsToldWhatChangedAndNothingElse() {
        for (AccountGuardChanged.Change change : AccountGuardChanged.Change.values()) {
            Map<String, Object> values = new HashMap<>(VALUES);
            values.put(change.name(), true);
            String english = texts.inBoth("account-guard", values).body().split("\\* \\* \\*")[0];
            assertThat(english.lines().filter(line -> line.endsWith(".")).count())
                    .as(change.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void aMailThatAsksForFeedbackSaysUntilWhichDayOrTime() {
        ZoneId zone = TEN_O_CLOCK.getZone();
        assertThat(asking(Deadline.endOf(TEN_O_CLOCK.toLocalDate(), zone)))
                .contains("Please answer until the end of Tuesday 18 March 2014:")
                .contains("براہِ کرم منگل 18 مارچ 2014 کے اختتام تک جواب دیں:");
        assertThat(asking(new Deadline(TEN_O_CLOCK.toInstant(), zone, QUETTA)))
                .contains("Please answer until Tuesday 18 March 2014, 10:00 (Quetta time):")
                .contains("براہِ کرم منگل 18 مارچ 2014، صبح 10:00 بجے (کوئٹہ کا وقت) تک جواب دیں:");
    }

    @Test
    void aMailThatAsksForFeedbackNamesTheBodyAndAMeetingOnlyWhereThereWasOne() {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("bodies", LocalText.of("Technical Working Group, Balochistan", "تکنیکی ورکنگ گروپ، بلوچستان"));
        assertThat(texts.inBoth("feedback", values).body())
                .contains("by: Technical Working Group, Balochistan.")
                .contains("تکنیکی ورکنگ گروپ، بلوچستان کی طرف سے")
                .doesNotContain("meeting is asked", "جو اجلاس میں");
        values.put("afterMeeting", true);
        assertThat(texts.inBoth("feedback", values).body())
                .contains("Whoever was not at the meeting is asked too.", "جو اجلاس میں شریک نہ ہو سکے");
    }

    private String asking(Deadline deadline) {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("until", MailTimes.until(deadline));
        return texts.inBoth("feedback", values).body();
    }

    @Test
    void aClosingThatFollowsAMeetingSaysWhichWay() {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("moved", true);
        assertThat(texts.inBoth("feedback-closing", values).subject()).startsWith("Less time");
        values.put("longer", true);
        MailTexts.Written written = texts.inBoth("feedback-closing", values);
        assertThat(written.subject()).startsWith("More time");
        assertThat(written.body()).contains("that was moved.").doesNotContain("Reason:");
    }

    @Test
    void anInvitationSaysWhenWhereWhoAndWhat() {
        String body = texts.inBoth("invitation", VALUES).body();
        assertThat(body)
                .contains(
                        "Tuesday 18 March 2014, 10:00 to 13:00 (Quetta time)",
                        "منگل 18 مارچ 2014، صبح 10:00 سے دوپہر 1:00 بجے تک (کوئٹہ کا وقت)",
                        "- Home Department",
                        "- Opening\n- Progress\n",
                        "https://portal.example/x?id=1&y=2");
    }
}
