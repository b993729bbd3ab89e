package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.Words;

/** Puts terms of reference into words; as {@code termsWords} in pages. */
@Named
@ApplicationScoped
public class TermsWords {

    @Inject
    private Words words;

    /** The quorum rule, with what it comes to for the seats of the day. */
    public String quorum(TermsRow terms) {
        String rule = words.of("bodies.quorum." + terms.quorumBasis(), terms.quorumValue());
        String result = words.of("bodies.quorumNeeds", terms.quorumNeeded(), terms.quorumOf());
        String chair = words.of(terms.quorumNeedsChair() ? "bodies.quorumWithChair" : "bodies.quorumWithoutChair");
        String link = words.of(terms.linkCounts() ? "bodies.quorumWithLink" : "bodies.quorumWithoutLink");
        return String.join(" ", List.of(rule, result, chair, link));
    }

    /** That the quorum cannot be reached, and why; null where it can. */
    public String quorumWarning(TermsRow terms) {
        if (terms.isQuorumReachable()) {
            return null;
        }
        return terms.quorumOf() == 0
                ? words.of("bodies.quorumNobody")
                : words.of("bodies.quorumUnreachable", terms.quorumNeeded(), terms.quorumOf());
    }

    /** Who presides when the chair does not, in order; that nobody does where there is no succession. */
    public String succession(TermsRow terms) {
        return terms.succession().isEmpty()
                ? words.of("bodies.noSuccession")
                : listed(terms.succession().stream().map(words::in).toList());
    }

    /** Kinds of charge, one after the other. */
    public String charges(List<IncumbencyKind> kinds) {
        return listed(
                kinds.stream().map(kind -> words.name("directory.kind", kind)).toList());
    }

    /** How minutes become confirmed, with the days for corrections. */
    public String minutes(TermsRow terms) {
        String way = words.name("bodies.minutes", terms.minutesConfirmed());
        return terms.correctionDays() == null
                ? way
                : way + " " + words.of("bodies.correctionDays", terms.correctionDays());
    }

    /** When agenda and notice are due. */
    public String deadlines(TermsRow terms) {
        return words.of("bodies.deadlines", terms.agendaDays(), terms.dispatchDays());
    }

    private String listed(List<String> names) {
        return String.join(words.of("format.comma") + " ", names);
    }
}
