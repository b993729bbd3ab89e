package org.mashwara.shared;

import java.io.Serializable;
import java.util.List;

/**
 * What was found of one kind, as a page shows it.
 *
 * @param count how much there is in all, in words; beyond a limit nobody counts
 * @param alike whether nothing holds the words as they were asked, and this is spelt alike
 * @param lines the best of it, or one page of it
 * @param more whether there is more than the lines
 */
public record SearchGroup(SearchKind kind, String count, boolean alike, List<SearchLine> lines, boolean more)
        implements Serializable {

    public SearchKind getKind() {
        return kind;
    }

    public String getCount() {
        return count;
    }

    public boolean isAlike() {
        return alike;
    }

    public List<SearchLine> getLines() {
        return lines;
    }

    public boolean isMore() {
        return more;
    }
}
