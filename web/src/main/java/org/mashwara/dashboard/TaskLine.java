package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that waits for the person, ready to be shown.
 *
 * @param due until when or on which day; orders the things; null comes last
 * @param tile whether that day stands as a tile before the thing; otherwise its tag does
 * @param tag a word of state
 * @param tagKind the tag's kind
 * @param title what it is, in the person's language or, for people's own words, in theirs
 * @param detail when, where, for which post
 * @param invitation id of the invitation that one click accepts, or null
 * @param version of that invitation
 * @param links the ways to do it, the first the most likely
 */
public record TaskLine(
        LocalDate due,
        boolean tile,
        String tag,
        String tagKind,
        String title,
        String detail,
        Long invitation,
        long version,
        List<TaskLink> links)
        implements Serializable {

    /** A way to do a thing. */
    public record TaskLink(String path, String label) implements Serializable {

        public String getPath() {
            return path;
        }

        public String getLabel() {
            return label;
        }
    }

    public LocalDate getDue() {
        return due;
    }

    public boolean isTile() {
        return tile;
    }

    public String getTag() {
        return tag;
    }

    public String getTagKind() {
        return tagKind;
    }

    public String getTitle() {
        return title;
    }

    public String getDetail() {
        return detail;
    }

    public Long getInvitation() {
        return invitation;
    }

    public long getVersion() {
        return version;
    }

    public List<TaskLink> getLinks() {
        return links;
    }
}
