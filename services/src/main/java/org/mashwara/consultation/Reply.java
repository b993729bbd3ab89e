package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * The agency's answer to a comment or proposal.
 *
 * @param by the person whose account gave it
 */
public record Reply(Verdict verdict, String reason, Instant at, LocalText by) implements Serializable {

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
}
