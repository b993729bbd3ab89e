package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * A body to be corrected, or none yet, with what there is to choose from.
 *
 * @param id null for a body that is to be set up
 * @param version as shown, to be carried by the edit
 * @param name null for a body that is to be set up
 * @param form what the form begins with
 * @param since since when it has been as the form says; null if nothing else was said before
 * @param codeFixed true if references name the code, so that it stays
 * @param lastDay its last day, or null while none is recorded
 * @param parents the bodies that it can advise
 * @param programmes the programmes that it can govern
 */
public record BodyEdit(
        Long id,
        long version,
        LocalText name,
        BodyForm form,
        LocalDate since,
        boolean codeFixed,
        LocalDate lastDay,
        List<Choice> parents,
        List<Choice> areas,
        List<Choice> programmes)
        implements Serializable {}
