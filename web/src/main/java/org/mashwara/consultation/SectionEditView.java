package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.Form;

/** Writes a section of a draft, or adds one. */
@Named
@ViewScoped
public class SectionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService service;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Form form;

    private Long questionnaire;
    private Long section;
    private QuestionnaireDetail detail;
    private long version;
    private int questions;
    private final BothTexts title = new BothTexts();
    private final BothTexts help = new BothTexts();
    private SectionRepeat repeat = SectionRepeat.ONCE;
    private final ConditionFields condition = new ConditionFields();

    /** Reads the section; without one, a new one is added. Where it was removed meanwhile, leads to what is left. */
    public String load() {
        detail = way.find(questionnaire).orElse(null);
        if (detail == null) {
            return way.toList();
        }
        if (!detail.isDraft()) {
            return way.toPublished(questionnaire);
        }
        if (section == null) {
            return null;
        }
        Optional<SectionLine> line = detail.section(section);
        line.ifPresent(this::show);
        return line.isPresent() ? null : way.fromSection(section, questionnaire);
    }

    private void show(SectionLine line) {
        version = line.version();
        questions = line.questions().size();
        title.show(line.title());
        help.show(line.help());
        repeat = line.repeat();
        condition.show(line.condition());
    }

    public String save() {
        return form.run(this::write) ? form.done("questionnaire.saved", back()) : null;
    }

    public String remove() {
        return form.run(() -> service.removeSection(questionnaire, section))
                ? form.done("questionnaire.removed", back())
                : null;
    }

    private void write() {
        SectionContent content =
                new SectionContent(title.required("title"), help.optional("help"), repeat, condition.condition());
        if (section == null) {
            service.addSection(questionnaire, content);
        } else {
            service.changeSection(questionnaire, section, version, content);
        }
    }

    private String back() {
        return "/feedback/questionnaire?id=" + questionnaire;
    }

    /** The questions on which it may hang: those of the sections before it. */
    public List<QuestionDetail> getEarlier() {
        return detail.sections().stream()
                .takeWhile(line -> section == null || line.id() != section)
                .flatMap(line -> line.questions().stream())
                .toList();
    }

    public List<SectionRepeat> getRepeats() {
        return List.of(SectionRepeat.values());
    }

    /** What is wrong with when it is shown, as it was saved; null for nothing. */
    public MistakeLine getBroken() {
        return section == null ? null : detail.brokenCondition(section, null);
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

    public QuestionnaireDetail getDetail() {
        return detail;
    }

    /** How many questions would go with the section. */
    public int getQuestions() {
        return questions;
    }

    public BothTexts getTitle() {
        return title;
    }

    public BothTexts getHelp() {
        return help;
    }

    public SectionRepeat getRepeat() {
        return repeat;
    }

    public void setRepeat(SectionRepeat repeat) {
        this.repeat = repeat;
    }

    public ConditionFields getCondition() {
        return condition;
    }
}
