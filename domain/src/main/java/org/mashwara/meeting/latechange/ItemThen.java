package org.mashwara.meeting.latechange;

/**
 * What becomes of an agenda item.
 *
 * @param item the item
 * @param fate what becomes of it
 * @param presenterPost who presents it then: another post where it is handed over, otherwise as before; null for nobody
 */
public record ItemThen(AgendaPoint item, ItemFate fate, Long presenterPost) {

    static ItemThen kept(AgendaPoint item) {
        return new ItemThen(item, ItemFate.KEPT, item.presenterPost());
    }

    static ItemThen carried(AgendaPoint item) {
        return new ItemThen(item, ItemFate.CARRIED, item.presenterPost());
    }
}
