package org.mashwara.meeting.latechange;

import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What participants are told of the way that was chosen, beyond when, where and how the meeting is held.
 *
 * @param kind what is done
 * @param chair the post that is sure to preside on the day, or null if that is not known
 * @param acting it presides by succession
 * @param items the agenda items that change, in their order
 * @param agenda the items that the meeting takes, in their order
 */
public record LateChangeNotice(
        WayKind kind, LocalText chair, boolean acting, List<ItemSaid> items, List<LocalText> agenda) {

    public LateChangeNotice {
        items = List.copyOf(items);
        agenda = List.copyOf(agenda);
    }

    /**
     * What becomes of an item.
     *
     * @param name the item
     * @param fate what becomes of it
     * @param presenter who presents it then, or null
     */
    public record ItemSaid(LocalText name, ItemFate fate, LocalText presenter) {}
}
