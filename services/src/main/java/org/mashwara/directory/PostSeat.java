package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * A post's seat in a body.
 *
 * @param bodyCode code of the body
 * @param body its name
 * @param capacityKey key of the text that says in which capacity the post sits
 * @param precedence its place among the body's seats, from 1
 * @param from the seat's first day
 * @param until its last day, or null
 */
public record PostSeat(
        String bodyCode, LocalText body, String capacityKey, int precedence, LocalDate from, LocalDate until)
        implements Serializable {}
