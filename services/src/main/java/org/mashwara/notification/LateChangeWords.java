package org.mashwara.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.latechange.LateChangeNotice;
import org.mashwara.meeting.latechange.LateChangeNotice.ItemSaid;
import org.mashwara.shared.LocalText;

/** What a late change changes beside when, where and how a meeting is held, line by line as mails say it. */
final class LateChangeWords {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    private LateChangeWords() {}

    /** Values for the template of a change: what changes, in full, and the agenda as it is then. */
    static Map<String, Object> of(Meeting meeting, MeetingChanged changed, LateChangeNotice notice) {
        Map<String, Object> ordinary =
                MeetingWords.ofChange(meeting, changed.before(), changed.after(), changed.reason());
        List<Object> lines = new ArrayList<>();
        lines.add(way(notice));
        lines.addAll((List<?>) ordinary.get("changes"));
        if (notice.chair() != null) {
            lines.add(chair(notice));
        }
        notice.items().forEach(item -> lines.add(item(item)));
        Map<String, Object> values = new HashMap<>();
        values.put("changes", lines);
        values.put("agenda", notice.agenda());
        values.put("hasAgenda", !notice.agenda().isEmpty());
        return values;
    }

    private static LocalText way(LateChangeNotice notice) {
        return switch (notice.kind()) {
            case GO_ON ->
                LocalText.of(
                        "The meeting is held as convened, although not everybody can come",
                        "اجلاس طے شدہ وقت اور مقام پر ہوگا، اگرچہ سب شریک نہیں ہو سکتے");
            case HYBRID ->
                LocalText.of(
                        "The meeting is held as convened; who cannot come may join over the link",
                        "اجلاس طے شدہ وقت اور مقام پر ہوگا؛ جو نہیں آ سکتے وہ لنک کے ذریعے شریک ہو سکتے ہیں");
            case DECISIONS_ONLY ->
                LocalText.of(
                        "The meeting is shorter and takes only what is to be decided",
                        "اجلاس مختصر ہوگا اور صرف فیصلہ طلب نکات لے گا");
            case BEFORE_LEAVING ->
                LocalText.of(
                        "The meeting is shorter, so that all can stay to its end",
                        "اجلاس مختصر ہوگا تاکہ سب آخر تک رہ سکیں");
            case POSTPONE ->
                LocalText.of(
                        "The meeting is postponed, with its whole agenda",
                        "اجلاس اپنے پورے ایجنڈے کے ساتھ ملتوی کیا جاتا ہے");
        };
    }

    private static LocalText chair(LateChangeNotice notice) {
        return notice.acting()
                ? LocalText.prose(
                        "Acting chair, by succession: " + notice.chair().getEn(),
                        "قائم مقام صدر، جانشینی کے مطابق: " + notice.chair().in(URDU))
                : LocalText.prose(
                        "Chair: " + notice.chair().getEn(),
                        "صدر: " + notice.chair().in(URDU));
    }

    private static LocalText item(ItemSaid item) {
        String en = item.presenter() == null ? "" : item.presenter().getEn();
        String ur = item.presenter() == null ? "" : item.presenter().in(URDU);
        return switch (item.fate()) {
            case KEPT, HANDED_OVER -> item(item, "is presented by " + en, "پیش کریں گے: " + ur);
            case WITHOUT_PRESENTER -> item(item, "has no presenter", "پیش کرنے والے کے بغیر");
            case CARRIED -> item(item, "is left to the next meeting", "اگلے اجلاس کے لیے");
            case DROPPED -> item(item, "is not taken", "زیرِ غور نہیں آئے گا");
        };
    }

    private static LocalText item(ItemSaid item, String en, String ur) {
        return LocalText.prose(
                "Agenda: “" + item.name().getEn() + "” " + en,
                "ایجنڈا: ”" + item.name().in(URDU) + "“ " + ur);
    }
}
