package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingMode;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.RoomRepository;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** What a way out makes of a meeting: of its agenda, of when, where and how it sits, and what is said of it. */
@ApplicationScoped
class WayDrafts {

    @Inject
    private PostRepository posts;

    @Inject
    private RoomRepository rooms;

    /**
     * What becomes of each agenda item: as chosen, otherwise as the way proposes.
     *
     * @throws org.mashwara.shared.BusinessException {@code required} on {@code presenter}
     */
    List<ItemDecision> items(LateChangeDesk.Weighed weighed, WayOut way, List<ItemChoice> choices) {
        Map<Long, ItemChoice> chosen = new HashMap<>();
        way.items()
                .forEach(then -> chosen.put(
                        then.item().itemId(),
                        new ItemChoice(
                                then.item().itemId(),
                                then.fate(),
                                then.fate() == ItemFate.HANDED_OVER ? then.presenterPost() : null)));
        choices.forEach(choice -> chosen.replace(choice.itemId(), choice));
        return weighed.meeting().getAgenda().stream()
                .map(item -> decision(item, chosen.get(item.getId()), weighed))
                .toList();
    }

    private ItemDecision decision(AgendaItem item, ItemChoice choice, LateChangeDesk.Weighed weighed) {
        Post presenter = choice.presenterId() == null ? null : presenter(choice.presenterId(), weighed);
        return new ItemDecision(item, choice.fate(), presenter);
    }

    /** Mostly a member's post, which is known. */
    private Post presenter(long postId, LateChangeDesk.Weighed weighed) {
        return weighed.holders().stream()
                .map(holder -> holder.seat().getPost())
                .filter(post -> post.getId() == postId)
                .findFirst()
                .or(() -> posts.find(postId))
                .orElseThrow(() -> new NotFoundException("post", postId));
    }

    /**
     * When, where and how the meeting sits then.
     *
     * @param joinLink the address of the link, for {@link WayKind#HYBRID}
     * @throws org.mashwara.shared.BusinessException on {@code joinLink} if it is missing or none
     */
    Arrangement arrangement(Meeting meeting, WayOut way, String joinLink) {
        return arrangement(
                meeting, way, joinLink, id -> rooms.find(id).orElseThrow(() -> new NotFoundException("room", id)));
    }

    /** The same, to be shown and not to be kept: another room is described as it is at hand. */
    Arrangement preview(LateChangeDesk.Weighed weighed, WayOut way, String joinLink) {
        return arrangement(
                weighed.meeting(),
                way,
                joinLink,
                id -> weighed.around().others().stream()
                        .map(other -> other.inWords().room())
                        .filter(room -> room != null && room.id() == id)
                        .findFirst()
                        .map(room -> Room.toShow(room.name(), room.city(), room.capacity()))
                        .orElseThrow(() -> new NotFoundException("room", id)));
    }

    private static Arrangement arrangement(Meeting meeting, WayOut way, String joinLink, LongFunction<Room> rooms) {
        Arrangement now = meeting.arrangement();
        return switch (way.kind()) {
            case GO_ON -> now;
            case HYBRID -> new Arrangement(now.slot(), now.room(), MeetingMode.HYBRID, joinLink);
            case DECISIONS_ONLY, BEFORE_LEAVING -> now.at(way.slot());
            case POSTPONE -> new Arrangement(way.slot(), room(way.roomId(), now, rooms), now.mode(), now.joinLink());
        };
    }

    private static Room room(Long roomId, Arrangement now, LongFunction<Room> rooms) {
        return roomId == null || roomId.equals(now.room().getId()) ? now.room() : rooms.apply(roomId);
    }

    /** What participants are told of it. */
    LateChangeNotice notice(LateChangeDesk.Weighed weighed, WayOut way, List<ItemDecision> items) {
        Presiding chair = way.bodies().get(0).presiding();
        Optional<SeatHolder> seat = Optional.ofNullable(chair).map(found -> weighed.holder(found.seatId()));
        return new LateChangeNotice(
                way.kind(),
                way.kind().isOnTheDay() ? seat.map(SeatHolder::postName).orElse(null) : null,
                chair != null && chair.acting(),
                items.stream()
                        .filter(ItemDecision::changes)
                        .map(item -> said(item, weighed))
                        .toList(),
                items.stream()
                        .filter(item -> item.fate().isTaken())
                        .map(item -> item.item().getName())
                        .toList());
    }

    private static LateChangeNotice.ItemSaid said(ItemDecision decision, LateChangeDesk.Weighed weighed) {
        LocalText presenter = decision.presenter() == null
                ? null
                : decision.presenter().nameOn(weighed.meeting().getSlot().day());
        return new LateChangeNotice.ItemSaid(decision.item().getName(), decision.fate(), presenter);
    }
}
