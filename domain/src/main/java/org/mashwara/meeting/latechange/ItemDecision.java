package org.mashwara.meeting.latechange;

import org.mashwara.directory.Post;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * What is to become of an agenda item.
 *
 * @param item the item
 * @param fate what becomes of it
 * @param presenter who presents it then, for {@link ItemFate#HANDED_OVER}; otherwise null
 */
public record ItemDecision(AgendaItem item, ItemFate fate, Post presenter) {

    /** @throws BusinessException {@code required} on {@code presenter} where it is handed over to nobody */
    public ItemDecision {
        Require.present("item", item);
        Require.present("fate", fate);
        if (fate == ItemFate.HANDED_OVER && presenter == null) {
            throw BusinessException.onField("presenter", "required");
        }
    }

    /** True if the item differs from what it was. */
    boolean changes() {
        return switch (fate) {
            case KEPT -> false;
            case HANDED_OVER -> !presenter.equals(item.getPresenter());
            case WITHOUT_PRESENTER -> item.getPresenter() != null;
            case CARRIED, DROPPED -> true;
        };
    }
}
