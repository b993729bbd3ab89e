package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * An organisation as a form to change it shows it, as on a day.
 *
 * @param parent the organisation above, or null
 * @param nameSince from which day it bore the name of that day
 * @param placeSince from which day it stood where it stood on that day; null if it stood nowhere else before
 * @param lastDay its last day, or null while it exists
 * @param shown what tells a later change
 */
public record OrganisationForm(
        long id,
        OrganisationKind kind,
        LocalText name,
        Candidate parent,
        LocalDate nameSince,
        LocalDate placeSince,
        LocalDate lastDay,
        String shown)
        implements Serializable {}
