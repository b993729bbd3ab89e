package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * A meeting in which a person was present.
 *
 * @param id the meeting
 * @param reference as it is cited
 * @param name its name
 * @param day its day where it was
 * @param post for which post the person sat there, as it was called then
 * @param alternate whether as a representative of whoever held it
 */
public record PersonMeeting(long id, String reference, LocalText name, LocalDate day, LocalText post, boolean alternate)
        implements Serializable {}
