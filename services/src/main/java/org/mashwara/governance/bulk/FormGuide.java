package org.mashwara.governance.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.sheet.WorkbookWriter;
import org.mashwara.shared.sheet.Workbooks;

/** The form's first sheet: how it is filled in, in both languages. It is not read when the form comes back. */
final class FormGuide {

    private FormGuide() {}

    static WorkbookWriter.Page page() {
        return new WorkbookWriter.Page(
                "Read me",
                List.of(),
                Stream.of(english(), List.of(""), urdu())
                        .flatMap(List::stream)
                        .map(line -> List.<Object>of(line))
                        .toList());
    }

    private static List<String> english() {
        return List.of(
                "How to fill in this workbook",
                "One row for each organisation, post, person, incumbency and seat. Leave the first row of each sheet as it is.",
                "A new row needs no key. To tell two things of the same name apart, write a label of your own as the key.",
                "Where a row refers to another (Under, Organisation, Post, Person) write its name, or its key.",
                "Days: 2014-03-18 or 18.3.2014. Values only, no formulas. At most " + Workbooks.MAX_ROWS + " rows.",
                "Kinds of organisation: " + words(OrganisationKind.class),
                "Kinds of incumbency: " + words(IncumbencyKind.class),
                "Capacities of seats: " + words(SeatCapacity.class),
                "Seats: the body is written by its code; Place is the order of precedence, from 1.",
                "In a register that was taken out, leave the keys as they are. What differs in a row is put right; with a day in"
                        + " \"Changes from\" it changes from that day on and earlier days stay as they were.",
                "A row that is missing changes nothing: nothing is ever deleted by bringing a workbook in.");
    }

    private static List<String> urdu() {
        return List.of(
                "یہ ورک بک کیسے بھریں",
                "ہر ادارے، عہدے، فرد، تعیناتی اور نشست کے لیے ایک سطر۔ ہر شیٹ کی پہلی سطر جوں کی توں رہنے دیں۔",
                "نئی سطر کو شناخت کی ضرورت نہیں۔ ایک ہی نام کی دو چیزوں میں فرق کرنے کے لیے شناخت کے خانے میں اپنی کوئی علامت لکھیں۔",
                "جہاں ایک سطر کسی دوسری کا حوالہ دے (کس کے تحت، ادارہ، عہدہ، فرد) وہاں اس کا نام یا شناخت لکھیں۔",
                "تاریخیں: \u20662014-03-18\u2069 یا \u206618.3.2014\u2069۔ صرف قدریں لکھیں، فارمولے نہیں۔ زیادہ سے زیادہ "
                        + Workbooks.MAX_ROWS + " سطریں۔",
                "اداروں، تعیناتیوں اور نشستوں کی اقسام اوپر انگریزی میں دیے گئے الفاظ میں لکھیں۔",
                "نشستیں: کمیٹی اپنے کوڈ سے لکھی جاتی ہے؛ ترتیب سے مراد تقدیم ہے، 1 سے۔",
                "جو رجسٹر نکالا گیا ہو اس میں شناختیں نہ بدلیں۔ سطر میں جو فرق ہو وہ درست کر دیا جاتا ہے؛ اگر \"تبدیلی کب سے\" میں"
                        + " تاریخ ہو تو تبدیلی اس دن سے ہوتی ہے اور پہلے کے دن ویسے ہی رہتے ہیں۔",
                "جو سطر موجود نہ ہو اس سے کچھ نہیں بدلتا: ورک بک لانے سے کبھی کچھ حذف نہیں ہوتا۔");
    }

    private static <E extends Enum<E>> String words(Class<E> kinds) {
        return Arrays.stream(kinds.getEnumConstants()).map(KindWords::of).collect(Collectors.joining(", "));
    }
}
