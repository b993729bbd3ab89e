package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A correction of a published answer that waits for its release, or was sent back; only the agency reads it.
 *
 * @param reason what the answer is to say
 * @param why why it is corrected
 * @param by the person whose account wrote it
 * @param sentBackNote why it was not released, or null while it waits
 */
public record HeldReply(
        Verdict verdict, String reason, String why, Instant at, long byAccount, LocalText by, String sentBackNote)
        implements Serializable {

    /** How many columns {@link #of} reads. */
    static final int COLUMNS = 8;

    /** For {@code d}, a disposition: what {@link #of} reads. */
    static final String SELECTED = """
            d.held_verdict, d.held_reason, d.held_why, d.held_at, d.held_by, hp.name_en, hp.name_ur, d.sent_back_note""";

    /** To be joined for {@link #SELECTED}. */
    static final String JOINED = """
              left join account ha on ha.id = d.held_by
              left join person hp on hp.id = ha.person_id
            """;

    /** Null where there is none. */
    static HeldReply of(Object[] row, int from) {
        return row[from] == null
                ? null
                : new HeldReply(
                        Verdict.valueOf((String) row[from]),
                        (String) row[from + 1],
                        (String) row[from + 2],
                        Sql.instant(row[from + 3]),
                        Sql.id(row[from + 4]),
                        Sql.text(row[from + 5], row[from + 6]),
                        (String) row[from + 7]);
    }

    /** True until somebody releases it or sends it back. */
    public boolean isToRelease() {
        return sentBackNote == null;
    }
}
