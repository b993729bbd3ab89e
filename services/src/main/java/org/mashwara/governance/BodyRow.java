package org.mashwara.governance;

import java.io.Serializable;
import org.mashwara.directory.HolderRow;
import org.mashwara.shared.LocalText;

/**
 * A body in the list of bodies, as on a day.
 *
 * @param depth 0 for a body without a parent, 1 for those right below it, and so on
 * @param seats how many seats it has
 * @param chair name of the post that chairs, or null
 * @param chairHolder who holds that post, or null
 */
public record BodyRow(
        long id,
        String code,
        LocalText name,
        LocalText city,
        int depth,
        int seats,
        LocalText chair,
        HolderRow chairHolder)
        implements Serializable {}
