package org.mashwara.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A version of a body's mandate, cadence, quorum rule, decision rule and chair succession, in force for a period. */
@Entity
@Table(name = "terms_of_reference")
public class TermsOfReference extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private GoverningBody body;

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "mandate_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "mandate_ur"))
    private LocalText mandate;

    @Embedded
    private QuorumRule quorumRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_rule")
    private DecisionRule decisionRule;

    @Column(name = "meetings_per_year")
    private int meetingsPerYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_confirmed")
    private MinutesConfirmation minutesConfirmed;

    @Embedded
    private Period period;

    @ElementCollection
    @CollectionTable(name = "chair_succession", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    @Column(name = "post_id")
    private List<Long> succession = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "presiding_charge", joinColumns = @JoinColumn(name = "terms_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Set<IncumbencyKind> presidingCharges = new HashSet<>();

    protected TermsOfReference() {}

    /**
     * @param number version, from 1
     * @param meetingsPerYear cadence, 1 to 12
     */
    public TermsOfReference(
            GoverningBody body,
            int number,
            LocalText mandate,
            QuorumRule quorumRule,
            DecisionRule decisionRule,
            int meetingsPerYear,
            MinutesConfirmation minutesConfirmed,
            ChairSuccession succession,
            Period period) {
        this.body = Require.present("body", body);
        Require.that(number >= 1, "terms.number");
        this.number = number;
        this.mandate = Require.present("mandate", mandate);
        this.quorumRule = Require.present("quorumRule", quorumRule);
        this.decisionRule = Require.present("decisionRule", decisionRule);
        Require.that(meetingsPerYear >= 1 && meetingsPerYear <= 12, "terms.meetingsPerYear");
        this.meetingsPerYear = meetingsPerYear;
        this.minutesConfirmed = Require.present("minutesConfirmed", minutesConfirmed);
        this.succession.addAll(succession.posts());
        this.presidingCharges.addAll(succession.charges());
        this.period = Require.present("period", period);
    }

    public GoverningBody getBody() {
        return body;
    }

    public int getNumber() {
        return number;
    }

    public LocalText getMandate() {
        return mandate;
    }

    public QuorumRule getQuorumRule() {
        return quorumRule;
    }

    public DecisionRule getDecisionRule() {
        return decisionRule;
    }

    public int getMeetingsPerYear() {
        return meetingsPerYear;
    }

    public MinutesConfirmation getMinutesConfirmed() {
        return minutesConfirmed;
    }

    public Period getPeriod() {
        return period;
    }

    public ChairSuccession getSuccession() {
        return new ChairSuccession(succession, presidingCharges);
    }

    public boolean isInForceOn(LocalDate day) {
        return period.includes(day);
    }

    /** Ends this version the day before the next one begins. */
    public void supersededFrom(LocalDate day) {
        this.period = period.endedOn(day.minusDays(1));
    }
}
