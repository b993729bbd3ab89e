package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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

    private TermsAnswers answers;
    private String code;
    private Integer number;
    private boolean first;
    private TermsStart start;
    private Question question = Question.MANDATE;
    private boolean checking;
    private TermsPreview preview;
    private List<TermsLine> lines;
    private LocalDate from;
    private String reason;

    public void load() {
        start = queries.begin(code, number);
        from = start.from() != null ? start.from() : format.today();
        answers = start.draft() == null ? TermsAnswers.usual() : TermsAnswers.of(start.draft());
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
        TermsDraft draft = answers.draft();
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
        checking = form.run(() -> preview = queries.preview(code, number, answers.draft(), from));
        if (!checking) {
            question = Question.BEGINNING;
            return;
        }
        lines = TermsLine.of(preview.before(), preview.terms(), termsWords, words);
    }

    public String record() {
        boolean recorded = form.run(() -> {
            if (number == null) {
                service.introduce(start.bodyId(), start.version(), answers.draft(), from);
            } else {
                service.correct(start.bodyId(), start.version(), number, answers.draft(), from, reason);
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
            case "bodies.minutes", "bodies.feedback" -> Question.MINUTES;
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

    /** What has been answered so far. */
    public TermsAnswers getAnswers() {
        return answers;
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
