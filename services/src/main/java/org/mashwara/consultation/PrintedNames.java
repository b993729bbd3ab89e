package org.mashwara.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.shared.LocalText;

/** The names on a response as the templates of documents take them. */
final class PrintedNames {

    private PrintedNames() {}

    /**
     * {@code by}: who sent it, where it came neither on paper nor for approval; {@code paper}: the form, with {@code by},
     * {@code dated}, {@code diary} and {@code recorded}; {@code prepared}: who sent it for approval; {@code approvals}:
     * each with {@code post}, {@code holder}, the name of its means, true, and what proves it.
     */
    static Map<String, Object> of(GivenBy names, String zone) {
        Map<String, Object> values = new HashMap<>();
        values.put("by", names.isOnPaper() || names.isApproved() ? null : names.sentBy());
        values.put("paper", names.isOnPaper() ? paper(names.paper()) : null);
        values.put("prepared", names.isOnPaper() ? null : names.preparedBy());
        values.put(
                "approvals",
                names.approvals().stream().map(one -> approval(one, zone)).toList());
        return values;
    }

    private static Map<String, Object> paper(GivenBy.Paper form) {
        return Map.of(
                "by", form.givenBy(),
                "dated", day(form.dated()),
                "diary", form.diaryNumber(),
                "recorded", form.enteredBy());
    }

    private static Map<String, Object> approval(StationLine station, String zone) {
        Map<String, Object> values = new HashMap<>();
        Instant at = station.decidedAt();
        values.put("post", station.post());
        values.put("holder", station.holder());
        values.put(station.means().name(), true);
        values.put("person", station.person());
        values.put("at", PrintedAnswers.moment(at, zone));
        values.put("day", day(station.givenOn()));
        values.put("conveyedBy", station.conveyedBy());
        values.put("reference", station.noteReference());
        return values;
    }

    /** Tuesday 18 March 2014. */
    private static LocalText day(LocalDate day) {
        List<String> written = List.of(Locale.UK, Locale.forLanguageTag("ur-PK")).stream()
                .map(locale ->
                        DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(day))
                .toList();
        return LocalText.of(written.get(0), written.get(1));
    }
}
