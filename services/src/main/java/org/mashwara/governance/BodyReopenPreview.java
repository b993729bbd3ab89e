package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What happens when an ended body goes on.
 *
 * @param lastDay its last day so far
 * @param seats the posts whose seats go on, in order of precedence
 * @param staying the posts whose seats ended with it and do not go on, since the posts are no more
 * @param terms whether the terms of reference are in force again
 */
public record BodyReopenPreview(
        LocalText name, LocalDate lastDay, List<LocalText> seats, List<LocalText> staying, boolean terms)
        implements Serializable {}
