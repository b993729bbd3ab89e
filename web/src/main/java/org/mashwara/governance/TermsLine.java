package org.mashwara.governance;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashwara.shared.Words;

/**
 * One provision of two versions of the terms of reference, in words.
 *
 * @param key of its name
 * @param left as in the one, or null where there is none
 * @param right as in the other
 */
public record TermsLine(String key, String left, String right) implements Serializable {

    private record Provision(String key, Function<TermsRow, String> words) {}

    /** All provisions, in the order in which they are read. */
    static List<TermsLine> of(TermsRow left, TermsRow right, TermsWords terms, Words words) {
        return Stream.of(
                        new Provision("bodies.mandate", row -> words.in(row.mandate())),
                        new Provision("bodies.quorum", terms::quorum),
                        new Provision("bodies.decides", row -> words.name("bodies.decision", row.decisionRule())),
                        new Provision("bodies.succession", terms::succession),
                        new Provision("bodies.presiding", row -> terms.charges(row.presidingCharges())),
                        new Provision("bodies.clearing", row -> terms.charges(row.clearingCharges())),
                        new Provision("bodies.cadence", row -> words.of("bodies.perYear", row.meetingsPerYear())),
                        new Provision("bodies.minutes", terms::minutes),
                        new Provision("bodies.deadlinesTitle", terms::deadlines),
                        new Provision("bodies.feedback", row -> words.name("bodies.attribution", row.attribution())))
                .map(provision -> new TermsLine(
                        provision.key(),
                        left == null ? null : provision.words().apply(left),
                        provision.words().apply(right)))
                .toList();
    }

    /** True if both say the same. */
    public boolean isSame() {
        return right.equals(left);
    }
}
