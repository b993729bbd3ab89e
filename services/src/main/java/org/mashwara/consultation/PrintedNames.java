package org.mashwara.consultation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.document.WrittenTimes;

/** The names on a response as the templates of documents take them. */
final class PrintedNames {

    private PrintedNames() {}

    /**
     * {@code by}: who sent it, where it came neither on paper nor for approval; {@code paper}: the form, with {@code by},
     * {@code dated}, {@code diary} and {@code recorded}; {@code prepared}: who sent it for approval; {@code approvals}:
     * each with {@code post}, {@code holder}, the name of its means, true, and what proves it.
     */
    static Map<String, Object> of(GivenBy names, ZoneId zone, LocalText city) {
        Map<String, Object> values = new HashMap<>();
        values.put("by", names.isOnPaper() || names.isApproved() ? null : names.sentBy());
        values.put("paper", names.isOnPaper() ? paper(names.paper()) : null);
        values.put("prepared", names.isOnPaper() ? null : names.preparedBy());
        values.put(
                "approvals",
                names.approvals().stream().map(one -> approval(one, zone, city)).toList());
        return values;
    }

    private static Map<String, Object> paper(GivenBy.Paper form) {
        return Map.of(
                "by", form.givenBy(),
                "dated", WrittenTimes.day(form.dated()),
                "diary", form.diaryNumber(),
                "recorded", form.enteredBy());
    }

    private static Map<String, Object> approval(StationLine station, ZoneId zone, LocalText city) {
        Map<String, Object> values = new HashMap<>();
        Instant at = station.decidedAt();
        values.put("post", station.post());
        values.put("holder", station.holder());
        values.put(station.means().name(), true);
        values.put("person", station.person());
        values.put("at", WrittenTimes.moment(at.atZone(zone), city));
        values.put("day", WrittenTimes.day(station.givenOn()));
        values.put("conveyedBy", station.conveyedBy());
        values.put("reference", station.noteReference());
        return values;
    }
}
