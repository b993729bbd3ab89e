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
import java.util.Collection;
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

    @Column(name = "correction_days")
    private Integer correctionDays;

    @Column(name = "agenda_days")
    private int agendaDays;

    @Column(name = "dispatch_days")
    private int dispatchDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "feedback_attribution")
    private FeedbackAttribution feedbackAttribution;

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

    @ElementCollection
    @CollectionTable(name = "clearing_charge", joinColumns = @JoinColumn(name = "terms_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Set<IncumbencyKind> clearingCharges = new HashSet<>();

    protected TermsOfReference() {}

    /** @param number version, from 1 */
    public TermsOfReference(GoverningBody body, int number, TermsContent content, Period period) {
        this.body = Require.present("body", body);
        Require.that(number >= 1, "terms.number");
        this.number = number;
        this.period = Require.present("period", period);
        lay(content);
    }

    private void lay(TermsContent content) {
        this.mandate = content.mandate();
        this.quorumRule = content.quorum();
        this.decisionRule = content.decisionRule();
        this.meetingsPerYear = content.meetingsPerYear();
        this.minutesConfirmed = content.minutes().way();
        this.correctionDays = content.minutes().correctionDays();
        this.agendaDays = content.deadlines().agendaDays();
        this.dispatchDays = content.deadlines().dispatchDays();
        this.feedbackAttribution = content.attribution();
        replace(succession, content.succession().posts());
        replace(presidingCharges, content.succession().charges());
        replace(clearingCharges, content.clearingCharges());
    }

    /** Leaves a collection alone that holds the same, so that the audit trail tells of changes only. */
    private static <T> void replace(Collection<T> kept, Collection<T> wanted) {
        boolean same = kept.size() == wanted.size() && List.copyOf(kept).equals(List.copyOf(wanted));
        if (!same && !(kept instanceof Set && Set.copyOf(kept).equals(Set.copyOf(wanted)))) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    /** Says from the version's own day on what it should have said from the first. */
    void correct(TermsContent content, LocalDate from) {
        lay(content);
        this.period = Period.between(from, period.getUntil());
    }

    /** What it lays down. */
    public TermsContent getContent() {
        return new TermsContent(
                mandate,
                quorumRule,
                decisionRule,
                getSuccession(),
                Set.copyOf(clearingCharges),
                meetingsPerYear,
                new TermsContent.Confirmation(minutesConfirmed, correctionDays),
                new TermsContent.Deadlines(agendaDays, dispatchDays),
                feedbackAttribution);
    }

    /** Kinds of charge by which a post's holder may clear a response. */
    public Set<IncumbencyKind> getClearingCharges() {
        return Set.copyOf(clearingCharges);
    }

    /** Days for corrections after the chair's approval where minutes are deemed confirmed, otherwise null. */
    public Integer getCorrectionDays() {
        return correctionDays;
    }

    /** Days before the meeting by which the agenda is settled. */
    public int getAgendaDays() {
        return agendaDays;
    }

    /** Days before the meeting by which the notice is dispatched. */
    public int getDispatchDays() {
        return dispatchDays;
    }

    /** Who reads which post gave a feedback. */
    public FeedbackAttribution getFeedbackAttribution() {
        return feedbackAttribution;
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

    /** Is in force again, since the body goes on with which it ended. */
    void goOn() {
        this.period = Period.from(period.getFrom());
    }
}
