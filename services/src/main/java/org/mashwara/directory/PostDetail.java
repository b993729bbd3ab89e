package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A post with all that the register knows of it, as on the day asked for.
 *
 * @param parent the post above, or null
 * @param holder who holds it on that day, or null
 * @param line all its holders, the newest first
 * @param names all its names, the newest first
 * @param subordinates the posts right below it
 * @param mayTransfer whether the person may record that it changes hands
 * @param takeBackId the latest incumbency if it can still be taken back as a mistake, or null
 * @param shown the line's fingerprint, for a change of it
 */
public record PostDetail(
        long id,
        LocalText name,
        String grade,
        List<OrganisationRow> organisations,
        PostRow parent,
        HolderRow holder,
        List<IncumbencyRow> line,
        List<NameRow> names,
        List<PostRow> subordinates,
        boolean mayTransfer,
        Long takeBackId,
        String shown)
        implements Serializable {}
