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
 * @param sentBackNote why it was not released, or null
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
        String sentBackNote)
        implements Serializable {

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
                        (String) row[from + 10]);
    }

    /** The same without who gave it. */
    Reply withoutName() {
        return new Reply(id, version, state, verdict, reason, at, byAccount, null, corrected, null);
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
}
