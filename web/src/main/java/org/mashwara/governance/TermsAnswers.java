package org.mashwara.governance;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mashwara.directory.IncumbencyKind;

/** The answers to the questions about a version of the terms of reference, as typed so far. */
public class TermsAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many posts can succeed the chair in the form. */
    private static final int SUCCESSORS = 5;

    private String mandateEn;
    private String mandateUr;
    private QuorumBasis quorumBasis;
    private Integer quorumValue;
    private boolean needsChair;
    private boolean linkCounts;
    private DecisionRule decisionRule;
    private Integer meetingsPerYear;
    private MinutesConfirmation minutes;
    private Integer correctionDays;
    private Integer agendaDays;
    private Integer dispatchDays;
    private FeedbackAttribution attribution;
    private IncumbencyKind[] presiding;
    private IncumbencyKind[] clearing;
    private final List<Successor> successors =
            Stream.generate(Successor::new).limit(SUCCESSORS).toList();

    /** A place in the succession, to be filled or left empty. */
    public static final class Successor implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long post;

        public Long getPost() {
            return post;
        }

        public void setPost(Long post) {
            this.post = post;
        }
    }

    /** What is usual, for a body's first version. */
    static TermsAnswers usual() {
        TermsAnswers answers = new TermsAnswers();
        answers.quorumBasis = QuorumBasis.COUNT;
        answers.needsChair = true;
        answers.decisionRule = DecisionRule.CONSENSUS;
        answers.meetingsPerYear = 2;
        answers.minutes = MinutesConfirmation.NEXT_MEETING;
        answers.correctionDays = 14;
        answers.agendaDays = 7;
        answers.dispatchDays = 14;
        answers.attribution = FeedbackAttribution.BY_POST;
        answers.presiding = usualCharges();
        answers.clearing = usualCharges();
        return answers;
    }

    /** Every charge but looking after, which carries routine powers only. */
    private static IncumbencyKind[] usualCharges() {
        return List.of(
                        IncumbencyKind.REGULAR,
                        IncumbencyKind.ACTING,
                        IncumbencyKind.CURRENT_CHARGE,
                        IncumbencyKind.ADDITIONAL_CHARGE)
                .toArray(new IncumbencyKind[0]);
    }

    /** As they stand in a version. */
    static TermsAnswers of(TermsDraft draft) {
        TermsAnswers answers = new TermsAnswers();
        answers.mandateEn = draft.mandateEn();
        answers.mandateUr = draft.mandateUr();
        answers.quorumBasis = draft.quorumBasis();
        answers.quorumValue = draft.quorumValue();
        answers.needsChair = draft.needsChair();
        answers.linkCounts = draft.linkCounts();
        answers.decisionRule = draft.decisionRule();
        answers.meetingsPerYear = draft.meetingsPerYear();
        answers.minutes = draft.minutes();
        answers.correctionDays = draft.correctionDays();
        answers.agendaDays = draft.agendaDays();
        answers.dispatchDays = draft.dispatchDays();
        answers.attribution = draft.attribution();
        answers.presiding = draft.presiding().stream().sorted().toArray(IncumbencyKind[]::new);
        answers.clearing = draft.clearing().stream().sorted().toArray(IncumbencyKind[]::new);
        for (int i = 0; i < Math.min(SUCCESSORS, draft.succession().size()); i++) {
            answers.successors.get(i).setPost(draft.succession().get(i));
        }
        return answers;
    }

    /** What the services check and record. */
    TermsDraft draft() {
        return new TermsDraft(
                mandateEn,
                mandateUr,
                quorumBasis,
                quorumValue,
                needsChair,
                linkCounts,
                decisionRule,
                successors.stream()
                        .map(Successor::getPost)
                        .filter(Objects::nonNull)
                        .toList(),
                Set.of(presiding),
                Set.of(clearing),
                meetingsPerYear,
                minutes,
                correctionDays,
                agendaDays,
                dispatchDays,
                attribution);
    }

    public FeedbackAttribution getAttribution() {
        return attribution;
    }

    public void setAttribution(FeedbackAttribution attribution) {
        this.attribution = attribution;
    }

    public List<FeedbackAttribution> getAttributions() {
        return List.of(FeedbackAttribution.values());
    }

    public String getMandateEn() {
        return mandateEn;
    }

    public void setMandateEn(String mandateEn) {
        this.mandateEn = mandateEn;
    }

    public String getMandateUr() {
        return mandateUr;
    }

    public void setMandateUr(String mandateUr) {
        this.mandateUr = mandateUr;
    }

    public QuorumBasis getQuorumBasis() {
        return quorumBasis;
    }

    public void setQuorumBasis(QuorumBasis quorumBasis) {
        this.quorumBasis = quorumBasis;
    }

    public Integer getQuorumValue() {
        return quorumValue;
    }

    public void setQuorumValue(Integer quorumValue) {
        this.quorumValue = quorumValue;
    }

    public boolean isNeedsChair() {
        return needsChair;
    }

    public void setNeedsChair(boolean needsChair) {
        this.needsChair = needsChair;
    }

    public boolean isLinkCounts() {
        return linkCounts;
    }

    public void setLinkCounts(boolean linkCounts) {
        this.linkCounts = linkCounts;
    }

    public DecisionRule getDecisionRule() {
        return decisionRule;
    }

    public void setDecisionRule(DecisionRule decisionRule) {
        this.decisionRule = decisionRule;
    }

    public Integer getMeetingsPerYear() {
        return meetingsPerYear;
    }

    public void setMeetingsPerYear(Integer meetingsPerYear) {
        this.meetingsPerYear = meetingsPerYear;
    }

    public MinutesConfirmation getMinutes() {
        return minutes;
    }

    public void setMinutes(MinutesConfirmation minutes) {
        this.minutes = minutes;
    }

    public Integer getCorrectionDays() {
        return correctionDays;
    }

    public void setCorrectionDays(Integer correctionDays) {
        this.correctionDays = correctionDays;
    }

    public Integer getAgendaDays() {
        return agendaDays;
    }

    public void setAgendaDays(Integer agendaDays) {
        this.agendaDays = agendaDays;
    }

    public Integer getDispatchDays() {
        return dispatchDays;
    }

    public void setDispatchDays(Integer dispatchDays) {
        this.dispatchDays = dispatchDays;
    }

    public List<Successor> getSuccessors() {
        return successors;
    }

    public IncumbencyKind[] getPresiding() {
        return presiding.clone();
    }

    public void setPresiding(IncumbencyKind[] presiding) {
        this.presiding = presiding.clone();
    }

    public IncumbencyKind[] getClearing() {
        return clearing.clone();
    }

    public void setClearing(IncumbencyKind[] clearing) {
        this.clearing = clearing.clone();
    }
}
