package org.mashwara.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashwara.directory.Post;
import org.mashwara.shared.LocalText;

/** The order of a meeting's business: its items, numbered from 1 without gaps. Works on the meeting's own list. */
final class Agenda {

    private final Meeting meeting;
    private final List<AgendaItem> items;

    Agenda(Meeting meeting, List<AgendaItem> items) {
        this.meeting = meeting;
        this.items = items;
    }

    List<AgendaItem> inOrder() {
        return items.stream()
                .sorted(Comparator.comparingInt(AgendaItem::getPosition))
                .toList();
    }

    /** At the end. */
    AgendaItem add(LocalText name, Purpose purpose, int minutes, Post presenter) {
        AgendaItem item = new AgendaItem(meeting, items.size() + 1, name, purpose, minutes, presenter);
        items.add(item);
        return item;
    }

    void change(AgendaItem item, LocalText name, Purpose purpose, int minutes, Post presenter) {
        requireOwn(item);
        item.rewrite(name, purpose, minutes, presenter);
    }

    /** @param position from 1; a place beyond the ends means the first or the last */
    void move(AgendaItem item, int position) {
        requireOwn(item);
        List<AgendaItem> order = new ArrayList<>(inOrder());
        order.remove(item);
        order.add(Math.max(0, Math.min(order.size(), position - 1)), item);
        renumber(order);
    }

    void remove(AgendaItem item) {
        requireOwn(item);
        items.remove(item);
        renumber(inOrder());
    }

    private static void renumber(List<AgendaItem> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    private void requireOwn(AgendaItem item) {
        if (!items.contains(item)) {
            throw new IllegalArgumentException("an agenda item of another meeting");
        }
    }

    /** @param item may be null: what is recorded need not belong to an item */
    void requireOwnOrNone(AgendaItem item) {
        if (item != null) {
            requireOwn(item);
        }
    }
}
