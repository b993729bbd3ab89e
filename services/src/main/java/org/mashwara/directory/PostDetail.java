package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A post with all that the register knows of it, as on the day asked for.
 *
 * @param parent the post above, or null
 * @param holder who holds it on that day, or null
 * @param line all its holders, the newest first
 * @param names all its names, the newest first
 * @param places where it stood, the newest first; nothing if it never moved
 * @param beginning the first day that the register knows of it
 * @param lastDay the day on which it was abolished, or null
 * @param subordinates the posts right below it
 * @param successors the post into which it was merged, and posts split off it
 * @param origins the posts merged into it, or the one that it was split off
 * @param mayTransfer whether the person may record that it changes hands, and keep it otherwise
 * @param mayReorganise whether the person may merge, split and abolish it
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
        List<PlaceRow> places,
        LocalDate beginning,
        LocalDate lastDay,
        List<PostRow> subordinates,
        List<PostRow> successors,
        List<PostRow> origins,
        boolean mayTransfer,
        boolean mayReorganise,
        Long takeBackId,
        String shown)
        implements Serializable {}
