package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Writes a question of a draft, or adds one of a kind. */
@Named
@ViewScoped
public class QuestionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows for options that are still to be written; saving makes room for more. */
    private static final int ROOM = 3;

    @Inject
    private QuestionService service;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Form form;

    private Long questionnaire;
    private Long section;
    private Long question;
    private QuestionKind kind;
    private QuestionnaireDetail detail;
    private long version;
    private String code;
    private final BothTexts text = new BothTexts();
    private final BothTexts help = new BothTexts();
    private final BothTexts unit = new BothTexts();
    private boolean required;
    private boolean notMyArea;
    private BigDecimal minimum;
    private BigDecimal maximum;
    private final List<OptionFields> options = new ArrayList<>();
    private final ConditionFields condition = new ConditionFields();

    /**
     * Reads the question; without one, a new one of the kind is added to the section. Where it was removed meanwhile,
     * leads to what is left.
     */
    public String load() {
        if (question == null && (kind == null || section == null)) {
            throw new NotFoundException("question of questionnaire", questionnaire);
        }
        detail = way.find(questionnaire).orElse(null);
        if (detail == null) {
            return way.toList();
        }
        if (!detail.isDraft()) {
            return way.toPublished(questionnaire);
        }
        if (question == null && detail.section(section).isEmpty()) {
            return way.fromSection(section, questionnaire);
        }
        if (question != null) {
            Optional<QuestionDetail> line = detail.question(question);
            if (line.isEmpty()) {
                return way.fromQuestion(question, questionnaire);
            }
            show(line.get());
        }
        if (kind.hasOptions()) {
            for (int i = 0; i < ROOM; i++) {
                options.add(new OptionFields(null));
            }
        }
        return null;
    }

    private void show(QuestionDetail line) {
        AskedQuestion asked = line.asked();
        version = line.version();
        section = line.sectionId();
        kind = asked.kind();
        code = asked.code();
        text.show(asked.text());
        help.show(asked.help());
        unit.show(asked.unit());
        required = asked.required();
        notMyArea = asked.notMyArea();
        minimum = asked.minimum();
        maximum = asked.maximum();
        asked.options().forEach(option -> options.add(new OptionFields(option)));
        condition.show(line.condition());
    }

    public String save() {
        return form.run(this::write) ? form.done("questionnaire.saved", back()) : null;
    }

    /** Saves and stays, with room for more options. */
    public String more() {
        return form.run(this::write)
                ? form.done(
                        "questionnaire.saved",
                        "/feedback/questionnaire-question?questionnaire=" + questionnaire + "&question=" + question)
                : null;
    }

    public String remove() {
        return form.run(() -> service.remove(questionnaire, question))
                ? form.done("questionnaire.removed", back())
                : null;
    }

    private void write() {
        QuestionContent content = new QuestionContent(
                code,
                kind,
                text.required("text"),
                help.optional("help"),
                required,
                notMyArea,
                options.stream()
                        .filter(OptionFields::isUsed)
                        .map(OptionFields::content)
                        .toList(),
                new QuestionRange(minimum, maximum, unit.optional("unit")),
                condition.condition());
        if (question == null) {
            question = service.ask(questionnaire, section, content);
        } else {
            service.change(questionnaire, question, version, section, content);
        }
    }

    private String back() {
        return "/feedback/questionnaire?id=" + questionnaire;
    }

    /** The questions on which it may hang: those before it. */
    public List<QuestionDetail> getEarlier() {
        List<QuestionDetail> earlier = new ArrayList<>();
        for (SectionLine line : detail.sections()) {
            for (QuestionDetail other : line.questions()) {
                if (question != null && other.id() == question) {
                    return earlier;
                }
                earlier.add(other);
            }
            if (question == null && line.id() == section) {
                return earlier;
            }
        }
        return earlier;
    }

    /** What is wrong with when it is shown, as it was saved; null for nothing. */
    public MistakeLine getBroken() {
        return question == null ? null : detail.brokenCondition(section, question);
    }

    /** The questions whose answers are listed: those before it, and the one that a broken condition names. */
    public List<QuestionDetail> getAwaited() {
        return detail.awaited(getEarlier(), getBroken());
    }

    public Long getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(Long questionnaire) {
        this.questionnaire = questionnaire;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    public Long getQuestion() {
        return question;
    }

    public void setQuestion(Long question) {
        this.question = question;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public QuestionnaireDetail getDetail() {
        return detail;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BothTexts getText() {
        return text;
    }

    public BothTexts getHelp() {
        return help;
    }

    public BothTexts getUnit() {
        return unit;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isNotMyArea() {
        return notMyArea;
    }

    public void setNotMyArea(boolean notMyArea) {
        this.notMyArea = notMyArea;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public void setMaximum(BigDecimal maximum) {
        this.maximum = maximum;
    }

    public List<OptionFields> getOptions() {
        return options;
    }

    public ConditionFields getCondition() {
        return condition;
    }
}
