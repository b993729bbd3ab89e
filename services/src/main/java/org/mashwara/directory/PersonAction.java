package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * An open action point of a post that a person holds.
 *
 * @param id the action point
 * @param reference as it is cited
 * @param task what is to be done
 * @param post the post that has to do it
 * @param dueOn when it is due
 * @param overdue whether that day has passed
 */
public record PersonAction(long id, String reference, String task, LocalText post, LocalDate dueOn, boolean overdue)
        implements Serializable {}
