package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.directory.RegisterDay;
import org.mashwara.shared.Words;

/** A body with its seats and its terms of reference in words. */
@Named
@ViewScoped
public class BodyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries queries;

    @Inject
    private RegisterDay registerDay;

    @Inject
    private Words words;

    private String code;
    private BodyDetail body;

    public void load() {
        body = queries.body(code, registerDay.getDay());
    }

    /** The quorum rule in words, with what it comes to today. */
    public String quorum(TermsRow terms) {
        String rule = words.of("bodies.quorum." + terms.quorumBasis(), terms.quorumValue());
        String result = words.of("bodies.quorumNeeds", terms.quorumNeeded(), terms.quorumOf());
        String chair = words.of(terms.quorumNeedsChair() ? "bodies.quorumWithChair" : "bodies.quorumWithoutChair");
        return String.join(" ", List.of(rule, result, chair));
    }

    /** Who presides when the chair does not, in order; that nobody does where there is no succession. */
    public String succession(TermsRow terms) {
        return terms.succession().isEmpty()
                ? words.of("bodies.noSuccession")
                : listed(terms.succession().stream().map(words::in).toList());
    }

    /** Kinds of charge of which the holder may preside. */
    public String charges(TermsRow terms) {
        return listed(terms.presidingCharges().stream()
                .map(kind -> words.name("directory.kind", kind))
                .toList());
    }

    private String listed(List<String> names) {
        return String.join(words.of("format.comma") + " ", names);
    }

    public BodyDetail getBody() {
        return body;
    }

    /** The seat of the chair, or null. */
    public SeatRow getChair() {
        return body.seats().stream()
                .filter(seat -> seat.capacity() == SeatCapacity.CHAIR)
                .findFirst()
                .orElse(null);
    }

    /** How many seats count towards a quorum: the chair's and the members', not observers and secretariat. */
    public long getMembers() {
        return body.seats().stream()
                .filter(seat -> seat.capacity().countsTowardsQuorum())
                .count();
    }

    /** How many seats have no holder. */
    public long getVacant() {
        return body.seats().stream().filter(seat -> seat.holder() == null).count();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
