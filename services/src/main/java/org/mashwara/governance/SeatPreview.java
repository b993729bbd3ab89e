package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.LocalText;

/**
 * What a change of a seat does.
 *
 * @param from the first day on which it shows
 * @param before what the quorum comes to without it; null where no terms of reference are in force on that day
 * @param after what it comes to with it; null likewise
 * @param chairMissing true if no seat is the chair's after it
 * @param secretariatMissing true if no seat is the secretariat's after it
 * @param effects what under way it touches
 */
public record SeatPreview(
        LocalText post,
        LocalDate from,
        SeatList.Quorum before,
        SeatList.Quorum after,
        boolean chairMissing,
        boolean secretariatMissing,
        List<TransferEffect> effects)
        implements Serializable {}
