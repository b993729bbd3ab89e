package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A person as the register knows them.
 *
 * @param mayKeep whether the person who asks may put it right
 * @param tenures all posts held, the newest first
 */
public record PersonDetail(
        long id, LocalText name, String email, String telephone, boolean mayKeep, List<IncumbencyRow> tenures)
        implements Serializable {}
