package org.mashwara.meeting;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What a reminder by hand would do.
 *
 * @param reference as the meeting is cited
 * @param name its name
 * @param firstDays so many days before it the rule reminds by itself; 0 for never
 * @param secondDays the same once more
 * @param messages every mail that would go out
 */
public record ReminderPreview(
        String reference, LocalText name, int firstDays, int secondDays, List<MessagePreview> messages)
        implements Serializable {

    public ReminderPreview {
        messages = List.copyOf(messages);
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public int getFirstDays() {
        return firstDays;
    }

    public int getSecondDays() {
        return secondDays;
    }

    public List<MessagePreview> getMessages() {
        return messages;
    }
}
