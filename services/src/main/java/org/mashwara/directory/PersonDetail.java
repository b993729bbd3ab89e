package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A person as the register knows them.
 *
 * @param telephone the number, or null where there is none or where it is not shown
 * @param telephoneShown whether whoever asks may see the number
 * @param mayKeep whether the person who asks may put it right
 * @param incumbencies all posts held, the newest first
 */
public record PersonDetail(
        long id,
        LocalText name,
        String email,
        String telephone,
        boolean telephoneShown,
        boolean mayKeep,
        List<IncumbencyRow> incumbencies)
        implements Serializable {}
