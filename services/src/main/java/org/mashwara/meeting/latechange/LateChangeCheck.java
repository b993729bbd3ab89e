package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.util.List;
import org.mashwara.meeting.MessagePreview;
import org.mashwara.shared.Choice;

/**
 * What choosing a way out would do, and to whom.
 *
 * @param way the way with its consequences
 * @param presenters posts that could present an item
 * @param messages every mail that would go out
 */
public record LateChangeCheck(
        LateChangePage.Head head, WayRow way, List<Choice> presenters, List<MessagePreview> messages)
        implements Serializable {

    public LateChangeCheck {
        presenters = List.copyOf(presenters);
        messages = List.copyOf(messages);
    }
}
