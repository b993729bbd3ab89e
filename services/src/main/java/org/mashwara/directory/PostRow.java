package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A post in a list, named as on the day asked for.
 *
 * @param grade the grade as the service writes it, or null
 * @param holder who holds it on that day, or null where it is vacant
 */
public record PostRow(
        long id, LocalText name, String grade, long organisationId, LocalText organisation, HolderRow holder)
        implements Serializable {}
