package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * The agency's answer to a comment or proposal.
 *
 * @param id of the disposition
 * @param state whether it is published
 * @param by the person whose account gave it
 * @param corrected whether it said something else before
 * @param sentBackNote why it was not released, or null; of a correction see {@link HeldReply}
 * @param held a correction that is not released; only the agency reads it, otherwise null
 */
public record Reply(
        long id,
        long version,
        DispositionState state,
        Verdict verdict,
        String reason,
        Instant at,
        long byAccount,
        LocalText by,
        boolean corrected,
        String sentBackNote,
        HeldReply held)
        implements Serializable {

    /** In SQL on {@code p}, a point, and {@code d}, its disposition: the answer, or its correction, is to be released. */
    public static final String TO_RELEASE = "(p.state in ('HELD', 'ANSWERED')"
            + " and (d.state = 'HELD' or (d.held_at is not null and d.sent_back_note is null)))";

    /** In SQL on {@code p}, a point, and {@code d}, its disposition: the answer's correction was sent back. */
    public static final String CORRECTION_SENT_BACK =
            "(p.state = 'ANSWERED' and d.held_at is not null and d.sent_back_note is not null)";

    /** In SQL on {@code d}, a disposition that is to be released: the account that wrote what is. */
    public static final String WRITER_TO_RELEASE = "coalesce(d.held_by, d.given_by)";

    /** How many columns {@link #of} reads. */
    static final int COLUMNS = 11;

    /** For {@code d}, a disposition, {@code dp}, the person whose account gave it: what {@link #of} reads. */
    static final String SELECTED = """
            d.id, d.version, d.state, d.verdict, d.reason, d.given_at, d.given_by, dp.name_en, dp.name_ur,
            exists (select 1 from disposition_wording dw where dw.disposition_id = d.id), d.sent_back_note""";

    /** Null where there is none. */
    static Reply of(Object[] row, int from) {
        return row[from] == null
                ? null
                : new Reply(
                        Sql.id(row[from]),
                        Sql.id(row[from + 1]),
                        DispositionState.valueOf((String) row[from + 2]),
                        Verdict.valueOf((String) row[from + 3]),
                        (String) row[from + 4],
                        Sql.instant(row[from + 5]),
                        Sql.id(row[from + 6]),
                        Sql.text(row[from + 7], row[from + 8]),
                        (Boolean) row[from + 9],
                        DispositionState.SENT_BACK.name().equals(row[from + 2]) ? (String) row[from + 10] : null,
                        null);
    }

    /** The same with a correction that is not released, or null. */
    Reply holding(HeldReply correction) {
        return new Reply(id, version, state, verdict, reason, at, byAccount, by, corrected, sentBackNote, correction);
    }

    /** The same without who gave it, and without what is the agency's own. */
    Reply withoutName() {
        return new Reply(id, version, state, verdict, reason, at, byAccount, null, corrected, null, null);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public LocalText getBy() {
        return by;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public boolean isPublished() {
        return state == DispositionState.PUBLISHED;
    }

    public HeldReply getHeld() {
        return held;
    }

    /** Id of the account that wrote what waits for its release; null where nothing does. */
    public Long writerToRelease() {
        if (state == DispositionState.HELD) {
            return byAccount;
        }
        return held != null && held.isToRelease() ? held.byAccount() : null;
    }
}
