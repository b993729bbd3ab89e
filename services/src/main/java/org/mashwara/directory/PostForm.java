package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * A post as a form to change it shows it, as on a day.
 *
 * @param organisation its organisation
 * @param parent the post above, or null
 * @param nameSince from which day it bore the name of that day
 * @param placeSince from which day it stood in the place of that day; null if it stood nowhere else before
 * @param lastDay the day on which it was abolished, or null
 * @param holder who holds it, or null
 * @param shown what tells a later change of the post
 * @param lineShown what tells a later change of its holders
 */
public record PostForm(
        long id,
        LocalText name,
        Candidate organisation,
        Candidate parent,
        String grade,
        LocalDate nameSince,
        LocalDate placeSince,
        LocalDate lastDay,
        HolderRow holder,
        String shown,
        String lineShown)
        implements Serializable {

    /** What tells a later change of either. */
    public String shownWithLine() {
        return shown + "/" + lineShown;
    }
}
