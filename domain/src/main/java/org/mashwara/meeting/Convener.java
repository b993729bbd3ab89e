package org.mashwara.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.directory.Organisation;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * An organisation that calls a meeting, alone or jointly, with its notice as far as there is one yet.
 *
 * @param organisation who calls
 * @param noticeNumber number of its notice, or null
 * @param noticeDated date of its notice, or null
 * @param scan the scanned notice, or null
 */
public record Convener(Organisation organisation, String noticeNumber, LocalDate noticeDated, StoredFile scan) {

    public Convener {
        Require.present("convener", organisation);
    }

    /** A convener whose notice has no number yet. */
    public static Convener of(Organisation organisation) {
        return new Convener(organisation, null, null, null);
    }

    /** @throws org.mashwara.shared.BusinessException {@code meeting.noConvener}, {@code meeting.convenerTwice} */
    static void requireEachOnce(Collection<Convener> conveners) {
        Require.that(!conveners.isEmpty(), "meeting.noConvener");
        Set<Organisation> calling =
                conveners.stream().map(Convener::organisation).collect(Collectors.toSet());
        Require.that(calling.size() == conveners.size(), "meeting.convenerTwice");
    }
}
