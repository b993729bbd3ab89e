package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/**
 * An organisation with all that the register knows of it, as on the day asked for.
 *
 * @param above those above it, the highest first
 * @param below those right below it, by name
 * @param posts its own posts, not those of the organisations below
 * @param names all its names, the newest first
 * @param places under which organisations it stood, the newest first; nothing if it never moved; no name: at the top
 * @param lastDay its last day, or null while it exists
 * @param mayReorganise whether the person may change it
 * @param mayAdd whether the person may enter a post here
 */
public record OrganisationDetail(
        long id,
        OrganisationKind kind,
        LocalText name,
        List<OrganisationRow> above,
        List<OrganisationBelow> below,
        Page<PostRow> posts,
        List<NameRow> names,
        List<NameRow> places,
        LocalDate lastDay,
        boolean mayReorganise,
        boolean mayAdd)
        implements Serializable {}
