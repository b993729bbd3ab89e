package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/**
 * Writes a version of the terms of reference, one question at a time, with a check of all answers before it is recorded;
 * or corrects one.
 */
@Named
@ViewScoped
public class TermsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The questions, one page each. */
    public enum Question {
        MANDATE,
        QUORUM,
        PRESIDING,
        DECIDING,
        MINUTES,
        DEADLINES,
        BEGINNING,
        CHECK
    }

    /** So many posts can succeed the chair in the form. */
    private static final int SUCCESSORS = 5;

    @Inject
    private TermsQueries queries;

    @Inject
    private TermsService service;

    @Inject
    private TermsWords termsWords;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private String code;
    private Integer number;
    private boolean first;
    private TermsStart start;
    private Question question = Question.MANDATE;
    private boolean checking;
    private TermsPreview preview;
    private List<TermsLine> lines;
    private String mandateEn;
    private String mandateUr;
    private QuorumBasis quorumBasis;
    private Integer quorumValue;
    private boolean needsChair;
    private DecisionRule decisionRule;
    private Integer meetingsPerYear;
    private MinutesConfirmation minutes;
    private Integer correctionDays;
    private Integer agendaDays;
    private Integer dispatchDays;
    private LocalDate from;
    private String reason;
    private List<Successor> successors;
    private IncumbencyKind[] presiding;
    private IncumbencyKind[] clearing;

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

    public void load() {
        start = queries.begin(code, number);
        from = start.from() != null ? start.from() : format.today();
        TermsDraft draft = start.draft();
        successors = new ArrayList<>();
        for (int i = 0; i < SUCCESSORS; i++) {
            successors.add(new Successor());
        }
        if (draft == null) {
            begin();
        } else {
            take(draft);
        }
    }

    /** What is usual, for a body's first version. */
    private void begin() {
        quorumBasis = QuorumBasis.COUNT;
        needsChair = true;
        decisionRule = DecisionRule.CONSENSUS;
        meetingsPerYear = 2;
        minutes = MinutesConfirmation.NEXT_MEETING;
        correctionDays = 14;
        agendaDays = 7;
        dispatchDays = 14;
        presiding = usualCharges();
        clearing = usualCharges();
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

    private void take(TermsDraft draft) {
        mandateEn = draft.mandateEn();
        mandateUr = draft.mandateUr();
        quorumBasis = draft.quorumBasis();
        quorumValue = draft.quorumValue();
        needsChair = draft.needsChair();
        decisionRule = draft.decisionRule();
        meetingsPerYear = draft.meetingsPerYear();
        minutes = draft.minutes();
        correctionDays = draft.correctionDays();
        agendaDays = draft.agendaDays();
        dispatchDays = draft.dispatchDays();
        presiding = draft.presiding().stream().sorted().toArray(IncumbencyKind[]::new);
        clearing = draft.clearing().stream().sorted().toArray(IncumbencyKind[]::new);
        for (int i = 0; i < Math.min(SUCCESSORS, draft.succession().size()); i++) {
            successors.get(i).setPost(draft.succession().get(i));
        }
    }

    /** On to the next question, or back to the check once everything has been answered. */
    public void next() {
        if (answered()) {
            question = checking ? Question.CHECK : Question.values()[question.ordinal() + 1];
            if (question == Question.CHECK) {
                check();
            }
        }
    }

    public void back() {
        question = Question.values()[Math.max(0, question.ordinal() - 1)];
    }

    /** From the check to one of the questions. */
    public void change(Question wanted) {
        question = wanted;
    }

    private boolean answered() {
        TermsDraft draft = draft();
        return form.run(() -> {
            switch (question) {
                case MANDATE -> draft.mandate();
                case QUORUM -> draft.quorum();
                case PRESIDING -> draft.presidingAndClearing();
                case MINUTES -> draft.confirmation();
                case DEADLINES -> draft.deadlines();
                default -> draft.content();
            }
        });
    }

    private void check() {
        checking = form.run(() -> preview = queries.preview(code, number, draft(), from));
        if (!checking) {
            question = Question.BEGINNING;
            return;
        }
        lines = TermsLine.of(preview.before(), preview.terms(), termsWords, words);
    }

    public String record() {
        boolean recorded = form.run(() -> {
            if (number == null) {
                service.introduce(start.bodyId(), start.version(), draft(), from);
            } else {
                service.correct(start.bodyId(), start.version(), number, draft(), from, reason);
            }
        });
        return recorded
                ? form.done(
                        number == null ? "bodies.terms.introduced" : "bodies.terms.corrected",
                        first ? "/admin/first-steps" : "/bodies/body?code=" + code,
                        start.number(),
                        from)
                : null;
    }

    private TermsDraft draft() {
        return new TermsDraft(
                mandateEn,
                mandateUr,
                quorumBasis,
                quorumValue,
                needsChair,
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
                dispatchDays);
    }

    /** A sentence about what is touched. */
    public String say(TransferEffect effect) {
        return words.of(effect.textKey(), effect.arguments().toArray());
    }

    /** The question behind a line of the check. */
    public Question questionOf(TermsLine line) {
        return switch (line.key()) {
            case "bodies.mandate" -> Question.MANDATE;
            case "bodies.quorum" -> Question.QUORUM;
            case "bodies.succession", "bodies.presiding", "bodies.clearing" -> Question.PRESIDING;
            case "bodies.minutes" -> Question.MINUTES;
            case "bodies.deadlinesTitle" -> Question.DEADLINES;
            default -> Question.DECIDING;
        };
    }

    /** True if the way leads back to a new portal's first steps. */
    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }

    public boolean isCorrection() {
        return number != null;
    }

    /** True once the version before is shown beside the new one. */
    public boolean isCompared() {
        return preview != null && preview.before() != null;
    }

    public int getStep() {
        return question.ordinal() + 1;
    }

    public int getSteps() {
        return Question.values().length;
    }

    public QuorumBasis[] getBases() {
        return QuorumBasis.values();
    }

    public DecisionRule[] getDecisionRules() {
        return DecisionRule.values();
    }

    public MinutesConfirmation[] getWays() {
        return MinutesConfirmation.values();
    }

    public IncumbencyKind[] getKinds() {
        return IncumbencyKind.values();
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

    public TermsStart getStart() {
        return start;
    }

    public Question getQuestion() {
        return question;
    }

    public TermsPreview getPreview() {
        return preview;
    }

    public List<TermsLine> getLines() {
        return lines;
    }

    public List<Successor> getSuccessors() {
        return successors;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
