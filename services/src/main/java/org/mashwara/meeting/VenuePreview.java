package org.mashwara.meeting;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What releasing the venue of a meeting would do.
 *
 * @param version to be given back with the release
 * @param reference as the meeting is cited
 * @param room the venue
 * @param city where it is
 * @param withheld whether there is anything to be released
 * @param messages every mail that would tell it; none where there is nothing to be released
 */
public record VenuePreview(
        long version, String reference, LocalText room, LocalText city, boolean withheld, List<MessagePreview> messages)
        implements Serializable {

    public VenuePreview {
        messages = List.copyOf(messages);
    }

    public String getReference() {
        return reference;
    }

    public LocalText getRoom() {
        return room;
    }

    public LocalText getCity() {
        return city;
    }

    public List<MessagePreview> getMessages() {
        return messages;
    }
}
