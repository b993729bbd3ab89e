package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.directory.HolderRow;
import org.mashwara.shared.LocalText;

/**
 * A body in the list of bodies, as on a day.
 *
 * @param depth 0 for a body without a parent, 1 for those right below it, and so on
 * @param members how many seats count towards its quorum
 * @param chair name of the post that chairs, or null
 * @param chairHolder who holds that post, or null
 * @param lastDay the body's last day, or null while none is recorded
 */
public record BodyRow(
        long id,
        String code,
        LocalText name,
        LocalText city,
        int depth,
        int members,
        LocalText chair,
        HolderRow chairHolder,
        LocalDate lastDay)
        implements Serializable {}
