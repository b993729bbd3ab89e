package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * Something that a search found, named as on the day asked for.
 *
 * @param kind what it is
 * @param context for a post its organisation, otherwise null
 * @param holder for a post who holds it on that day, or null
 * @param posts for a person the posts held on that day
 */
public record DirectoryHit(Kind kind, long id, LocalText name, LocalText context, HolderRow holder, List<PostRow> posts)
        implements Serializable {

    /** What can be found. */
    public enum Kind {
        PERSON,
        POST,
        ORGANISATION
    }
}
