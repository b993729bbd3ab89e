package org.mashwara.meeting;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * The conveners of a meeting.
 *
 * @param version the meeting's, to be given back with a step
 * @param reference as the meeting is cited
 * @param name its name
 * @param planned further conveners can be named
 * @param notices in the order in which they were named
 * @param organisations who could be named
 */
public record NoticesDetail(
        long version,
        String reference,
        LocalText name,
        boolean planned,
        List<NoticeLine> notices,
        List<Choice> organisations)
        implements Serializable {

    public NoticesDetail {
        notices = List.copyOf(notices);
        organisations = List.copyOf(organisations);
    }
}
