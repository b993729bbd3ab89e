package org.mashwara.governance;

import java.io.Serializable;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.LocalText;

/**
 * A member in the list of a body's members.
 *
 * @param number the member's place in the list, from 1
 * @param post the post that has the seat
 * @param personId who holds it, or null where it is vacant
 * @param kind by what kind of charge, or null
 * @param telephone the number, or null where there is none or where it is not shown
 */
public record MemberLine(
        int number,
        SeatCapacity capacity,
        long postId,
        LocalText post,
        LocalText organisation,
        Long personId,
        LocalText person,
        IncumbencyKind kind,
        String telephone,
        String email)
        implements Serializable {}
