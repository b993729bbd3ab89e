package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.Download;
import org.mashwara.shared.FileName;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.document.PdfMaker;
import org.mashwara.shared.document.PrintedPage;
import org.mashwara.shared.document.WrittenTimes;

/**
 * The letters with which a convener invites: on its letterhead, numbered and dated, one for each seat in order of
 * precedence, each with the others in its copy-to list. A withheld venue does not stand in them.
 */
@ApplicationScoped
class InvitationLetters {

    @Inject
    private PdfMaker pdf;

    Download of(SeenMeeting seen, Notice notice, Locale language) {
        Meeting meeting = seen.meeting();
        Map<String, Object> values = about(meeting, notice);
        List<Map<String, Object>> letters = new ArrayList<>();
        seen.holders().forEach(holder -> letters.add(letter(seen, notice, holder, letters.isEmpty())));
        values.put("letters", letters);
        byte[] printed =
                pdf.make(InvitationLetters.class, "letter", language, PrintedPage.of(meeting.getName()), values);
        String name = FileName.of("pdf", "invitation", meeting.getReference().toString(), language.getLanguage());
        return new Download(name, "application/pdf", printed);
    }

    private static Map<String, Object> about(Meeting meeting, Notice notice) {
        LocalText city = meeting.getRoom().getCity();
        Map<String, Object> values = new HashMap<>();
        values.put(
                "organisation",
                notice.getOrganisation().nameOn(meeting.getSlot().day()));
        values.put("meeting", meeting.getName());
        values.put("reference", meeting.getReference().toString());
        values.put(
                "when",
                WrittenTimes.span(
                        meeting.getSlot().localStart(), meeting.getSlot().localEnd(), city));
        values.put("room", meeting.isVenueWithheld() ? null : meeting.getRoom().getName());
        values.put("city", city);
        values.put("joinLink", meeting.getJoinLink());
        List<LocalText> agenda =
                meeting.getAgenda().stream().map(AgendaItem::getName).toList();
        values.put("agenda", agenda);
        values.put("hasAgenda", !agenda.isEmpty());
        values.put("signatory", notice.getSignatoryName());
        values.put("signatoryPost", notice.getSignatoryPost());
        return values;
    }

    private static Map<String, Object> letter(SeenMeeting seen, Notice notice, SeatHolder holder, boolean first) {
        ZoneId zone = seen.meeting().getSlot().getZone();
        Map<String, Object> values = new HashMap<>();
        values.put("first", first);
        values.put("post", holder.postName());
        values.put("holder", holder.personName());
        values.putAll(PermissionAsked.of(holder.seat(), seen.meeting().getSlot().day()));
        values.put("number", notice.getNumber());
        LocalDate dated = notice.getDated();
        for (Dispatch entry : notice.getDispatches()) {
            if (entry.getSeat().equals(holder.seat())) {
                values.put("number", entry.getNumber());
                dated = entry.getDated();
            }
        }
        values.put("dated", dated == null ? null : WrittenTimes.day(dated.atStartOfDay(zone)));
        values.put(
                "copies",
                seen.holders().stream()
                        .filter(other -> !other.seat().equals(holder.seat()))
                        .map(SeatHolder::postName)
                        .toList());
        return values;
    }
}
