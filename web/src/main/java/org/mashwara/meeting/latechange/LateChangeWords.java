package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.mashwara.scheduling.ObjectionRow;
import org.mashwara.scheduling.SlotWords;
import org.mashwara.shared.Format;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Words;

/** Puts late changes into words; as {@code lateChangeWords} in pages. */
@Named
@ApplicationScoped
public class LateChangeWords {

    private static final String REASON = "lateChange.reason.";

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private SlotWords slotWords;

    /** "Go on as convened", "Postpone to Tuesday 18 March 2014, 10:00 to 13:00". */
    public String way(WayRow way, LateChangePage.Head head) {
        return words.of("lateChange.way." + way.kind(), when(way, head));
    }

    /** "10:00 to 11:00" on the day, with the day where it is another one. */
    public String when(WayRow way, LateChangePage.Head head) {
        return way.kind().isOnTheDay()
                ? words.of(
                        "format.span",
                        format.timeOf(way.startsAt(), head.zone()),
                        format.timeOf(way.endsAt(), head.zone()))
                : format.span(way.startsAt(), way.endsAt(), head.zone(), words.in(head.city()));
    }

    /** The kind of tag for a quorum. */
    public String kind(QuorumProspect prospect) {
        return switch (prospect) {
            case SURE -> "ok";
            case OPEN -> "warn";
            case BROKEN -> "bad";
        };
    }

    /** What can be said of a body's quorum, in a sentence; with the body where several sit. */
    public String quorum(WayRow.Body body, WayRow way) {
        String said = words.of("lateChange.quorum", body.needed(), body.sure(), body.unknown(), body.unable());
        return way.bodies().size() == 1 ? said : words.in(body.name()) + ": " + said;
    }

    /** Who chairs, in a sentence. */
    public String chair(WayRow.Body body) {
        if (body.chair() == null) {
            return words.of("lateChange.chair.nobody");
        }
        String key = "lateChange.chair" + (body.certain() ? "" : ".if") + (body.acting() ? ".acting" : ".self");
        return words.of(key, body.chair(), body.person() == null ? "" : words.in(body.person()));
    }

    /** Why a way stands where it does. */
    public String place(WayRow way, WayRow before) {
        if (before == null) {
            return words.of("lateChange.first." + way.prospect());
        }
        if (before.prospect() != way.prospect()) {
            return words.of("lateChange.below." + way.prospect(), before.rank());
        }
        return before.cost() == way.cost()
                ? words.of("lateChange.below.equal", before.rank())
                : words.of("lateChange.below.cost", before.rank(), way.cost(), before.cost());
    }

    /** What speaks against a way, as a sentence. */
    public String reason(ObjectionRow reason) {
        return slotWords.sentence(REASON, reason);
    }

    /** What becomes of the agenda, in a line. */
    public String agenda(WayRow way) {
        return way.getChangedItems() == 0
                ? words.of("lateChange.agenda.whole")
                : words.of(
                        "lateChange.agenda.changes",
                        way.getTakenItems(),
                        way.items().size(),
                        way.getChangedItems());
    }

    /** What becomes of an item, in words. */
    public String fate(WayRow.Item item) {
        return fate(item.fate(), item.newPresenter());
    }

    /** The same of one on record. */
    public String fate(LateChangeRecord.Item item) {
        return item.takenUpBy() == null
                ? fate(item.fate(), item.newPresenter())
                : words.of("lateChange.takenUpBy", item.takenUpBy());
    }

    private String fate(ItemFate fate, LocalText presenter) {
        return words.of("lateChange.fate." + fate, presenter == null ? "" : words.in(presenter));
    }

    /** Names one after the other. */
    public String listed(List<LocalText> names) {
        return names.stream().map(words::in).collect(Collectors.joining(words.of("format.comma") + " "));
    }

    /** What has happened, with whose answer it was. */
    public String cause(LateChangeRecord record) {
        String cause = words.name("lateChange.cause", record.cause());
        return record.post() == null ? cause : words.of("lateChange.causeBy", cause, record.post());
    }

    /** How whoever presides agreed. */
    public String approval(LateChangeRecord record) {
        return words.of(
                "lateChange.approval." + record.approval() + ".said",
                record.approvedBy(),
                record.noteReference() == null ? record.conveyedBy() : record.noteReference());
    }
}
