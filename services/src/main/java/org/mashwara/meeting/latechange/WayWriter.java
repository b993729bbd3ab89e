package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mashwara.directory.Post;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.scheduling.NamesSaid;
import org.mashwara.scheduling.ObjectionRow;
import org.mashwara.scheduling.OtherSlot;
import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.scheduling.slots.SeatsNamed;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/** Puts names to the ways out of one meeting. */
final class WayWriter {

    private final LateChangeDesk.Weighed weighed;
    private final LocalDate day;
    private final Map<Long, LocalText> posts = new HashMap<>();

    WayWriter(LateChangeDesk.Weighed weighed) {
        this.weighed = weighed;
        this.day = weighed.meeting().getSlot().day();
        weighed.holders().forEach(holder -> posts.put(holder.seat().getPost().getId(), holder.postName()));
        weighed.meeting().getAgenda().stream()
                .map(AgendaItem::getPresenter)
                .filter(presenter -> presenter != null)
                .forEach(presenter -> posts.put(presenter.getId(), presenter.nameOn(day)));
    }

    LateChangePage.Head head(Actor actor) {
        Meeting meeting = weighed.meeting();
        return new LateChangePage.Head(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.getRoom().getName(),
                weighed.access().meeting().mayConduct(actor),
                weighed.access().decidesInThePortal(actor),
                weighed.isOpen());
    }

    /** Members who can't come in person and have somebody who could take part otherwise. */
    List<LateChangePage.Member> unable() {
        return members(seat -> seat.standing() == Standing.UNABLE && seat.byHolder());
    }

    /** Members who could preside if they come. */
    List<LateChangePage.Member> presiding() {
        Set<Long> successors = new HashSet<>();
        weighed.situation()
                .bodies()
                .forEach(body -> successors.addAll(body.succession().posts()));
        return members(seat -> seat.standing() != Standing.UNABLE
                && seat.byHolder()
                && (seat.capacity().presides() || successors.contains(seat.postId())));
    }

    private List<LateChangePage.Member> members(Predicate<SeatStanding> which) {
        return weighed.situation().bodies().stream()
                .flatMap(body -> body.seats().stream())
                .filter(which)
                .map(seat -> member(weighed.holder(seat.seatId())))
                .toList();
    }

    private LateChangePage.Member member(SeatHolder holder) {
        Optional<Invitation> invitation = weighed.meeting().getInvitations().stream()
                .filter(each -> each.getSeat().equals(holder.seat()))
                .findFirst();
        return new LateChangePage.Member(
                holder.seat().getId(),
                holder.postName(),
                holder.personName(),
                holder.seat().getCapacity(),
                invitation.map(Invitation::getReason).orElse(null));
    }

    /** The posts that could present an item: those of the members who come, in order of precedence. */
    List<Choice> presenters(WayOut way) {
        return weighed.holders().stream()
                .filter(holder -> !way.missing().contains(holder.seat().getId()))
                .map(holder -> holder.seat().getPost())
                .map(post -> new Choice(post.getId(), posts.get(post.getId())))
                .toList();
    }

    List<WayRow> rows() {
        return weighed.ways().ranked().stream().map(this::row).toList();
    }

    List<LateChangePage.NotOffered> notOffered() {
        return weighed.ways().notOffered().stream()
                .map(offer -> new LateChangePage.NotOffered(offer.kind(), offer.whyNot()))
                .toList();
    }

    WayRow row(RankedWay ranked) {
        WayOut way = ranked.way();
        Optional<OtherSlot> other = weighed.around().others().stream()
                .filter(each -> !way.kind().isOnTheDay() && each.said().slot().equals(way.slot()))
                .findFirst();
        return new WayRow(
                way.key(),
                way.fingerprint(),
                ranked.rank(),
                way.kind(),
                way.slot().getStartsAt(),
                way.slot().getEndsAt(),
                way.quorum(),
                way.margin(),
                bodies(way),
                items(way),
                names(way.missing()),
                names(way.byLink()),
                ranked.cost(),
                ranked.reasons().stream().map(this::reason).toList(),
                other.map(each -> each.inWords().slot().against()).orElse(List.of()),
                other.map(each -> each.inWords().seats()).orElse(List.of()),
                other.map(each -> each.inWords().room())
                        .map(room -> room.name())
                        .orElse(null));
    }

    private List<WayRow.Body> bodies(WayOut way) {
        List<WayRow.Body> bodies = new ArrayList<>();
        for (BodyOutlook outlook : way.bodies()) {
            Presiding chair = outlook.presiding() == null ? outlook.possible() : outlook.presiding();
            Optional<SeatHolder> seat = weighed.holders().stream()
                    .filter(holder -> chair != null && holder.seat().getId() == chair.seatId())
                    .findFirst();
            QuorumForecast forecast = outlook.forecast();
            bodies.add(new WayRow.Body(
                    nameOf(outlook.bodyId()),
                    forecast == null ? 0 : forecast.needed(),
                    forecast == null ? 0 : forecast.sure(),
                    forecast == null ? 0 : forecast.unknown(),
                    forecast == null ? 0 : forecast.unable(),
                    seat.map(SeatHolder::postName).orElse(null),
                    seat.map(SeatHolder::personName).orElse(null),
                    chair != null && chair.acting(),
                    outlook.presiding() != null));
        }
        return bodies;
    }

    private LocalText nameOf(long bodyId) {
        return weighed.meeting().getBodies().stream()
                .map(MeetingBody::getBody)
                .filter(body -> body.getId() == bodyId)
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private List<WayRow.Item> items(WayOut way) {
        Map<Long, AgendaItem> agenda = new HashMap<>();
        weighed.meeting().getAgenda().forEach(item -> agenda.put(item.getId(), item));
        return way.items().stream()
                .map(then -> {
                    AgendaItem item = agenda.get(then.item().itemId());
                    return new WayRow.Item(
                            item.getId(),
                            item.getPosition(),
                            item.getName(),
                            item.getPurpose(),
                            item.getMinutes(),
                            nameOf(item.getPresenter()),
                            then.fate(),
                            then.fate() == ItemFate.HANDED_OVER ? then.presenterPost() : null,
                            then.fate() == ItemFate.HANDED_OVER ? posts.get(then.presenterPost()) : null);
                })
                .toList();
    }

    private LocalText nameOf(Post presenter) {
        return presenter == null ? null : posts.get(presenter.getId());
    }

    private List<LocalText> names(Collection<Long> seatIds) {
        return weighed.holders().stream()
                .filter(holder -> seatIds.contains(holder.seat().getId()))
                .map(SeatHolder::postName)
                .toList();
    }

    private ObjectionRow reason(Reason reason) {
        List<Serializable> arguments = new ArrayList<>();
        for (Object argument : reason.arguments()) {
            arguments.add(
                    argument instanceof SeatsNamed named
                            ? new NamesSaid(names(named.seatIds()))
                            : (Serializable) argument);
        }
        return new ObjectionRow(reason.name(), reason.cost(), arguments);
    }
}
