package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/**
 * A person's card: the seats, and what the person did and has to do there.
 *
 * @param seats on the day asked for
 * @param attended meetings in which the person was present; null for those to whom pages show no meetings
 * @param open open action points; null likewise
 */
public record PersonRecord(
        long id, LocalText name, List<PersonSeat> seats, Page<PersonMeeting> attended, Page<PersonAction> open)
        implements Serializable {}
