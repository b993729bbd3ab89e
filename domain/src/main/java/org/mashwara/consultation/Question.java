package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** One question of a questionnaire, asked as often as its section is. */
@Entity
@Table(name = "question")
public class Question extends BaseEntity {

    /** Longest code, in characters. */
    public static final int MAX_CODE = 30;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private QuestionKind kind;

    @Embedded
    private LocalText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "help_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "help_ur"))
    private LocalText help;

    @Column(name = "required")
    private boolean required;

    @Column(name = "not_my_area")
    private boolean notMyArea;

    @Embedded
    private QuestionRange range;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<QuestionOption> options = new ArrayList<>();

    @Embedded
    private Condition condition;

    protected Question() {}

    Question(Section section, int position, QuestionContent content) {
        this.questionnaire = section.getQuestionnaire();
        this.section = section;
        this.position = position;
        become(content);
    }

    final void become(QuestionContent content) {
        this.code = content.code();
        this.kind = content.kind();
        this.name = content.text();
        this.help = content.help();
        this.required = content.required();
        this.notMyArea = content.notMyArea();
        this.range = content.range().equals(QuestionRange.NONE) ? null : content.range();
        this.condition = content.condition();
        if (!getOptions().stream().map(QuestionOption::content).toList().equals(content.options())) {
            options.clear();
            content.options().forEach(option -> options.add(new QuestionOption(this, options.size() + 1, option)));
        }
    }

    void moveTo(Section where, int place) {
        this.section = where;
        this.position = place;
    }

    static String requireCode(String field, String code) {
        String plain = Require.text(field, code, MAX_CODE);
        if (!plain.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw BusinessException.onField(field, "question.code");
        }
        return plain;
    }

    /**
     * Refuses an answer that does not fit; no answer fits always.
     *
     * @throws BusinessException {@code answer.kind}; {@code answer.tooLong}, {@code answer.decimals}, {@code
     *     answer.atLeast}, {@code answer.atMost}, {@code answer.wholeNumber} with the bound
     */
    void requireFits(AnswerValue value) {
        if (value.isEmpty()) {
            return;
        }
        if (value.isNotMyArea()) {
            Require.that(notMyArea, "answer.kind");
            return;
        }
        boolean fits = switch (kind) {
            case AGREEMENT -> value.agreement() != null;
            case MATRIX -> options.isEmpty() ? value.agreement() != null : offers(value.choices(), 1);
            case SINGLE_CHOICE -> offers(value.choices(), 1);
            case MULTIPLE_CHOICE -> offers(value.choices(), options.size());
            case RATING, NUMBER -> value.number() != null;
            case DATE -> value.day() != null;
            case FILE -> value.file() != null;
            case SHORT_TEXT, LONG_TEXT, COMMENT, PROPOSAL -> value.text() != null;
        };
        Require.that(fits, "answer.kind");
        requireWithin(value);
    }

    private void requireWithin(AnswerValue value) {
        if (value.text() != null) {
            Require.that(value.text().length() <= kind.maxText(), "answer.tooLong", kind.maxText());
        }
        if (value.number() != null) {
            Require.that(
                    kind != QuestionKind.RATING
                            || value.number().stripTrailingZeros().scale() <= 0,
                    "answer.wholeNumber");
            getRange().requireWithin(value.number());
        }
    }

    private boolean offers(List<String> chosen, int most) {
        return !chosen.isEmpty()
                && chosen.size() <= most
                && new HashSet<>(chosen).size() == chosen.size()
                && options.stream().map(QuestionOption::getCode).toList().containsAll(chosen);
    }

    /** What one of its section's turns asks it about: the activities of a matrix, otherwise what the section is about. */
    List<About> askedAbout(About turn, Collection<Activity> activities) {
        if (kind != QuestionKind.MATRIX) {
            return List.of(turn);
        }
        return activities.stream()
                .map(About::activity)
                .filter(row -> row.bearsOn(turn))
                .toList();
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public Section getSection() {
        return section;
    }

    /** Names the question across versions. */
    public String getCode() {
        return code;
    }

    /** Place in the questionnaire, from 1, through all sections. */
    public int getPosition() {
        return position;
    }

    public QuestionKind getKind() {
        return kind;
    }

    /** The statement to agree with, or the question. */
    public LocalText getName() {
        return name;
    }

    /** What the respondent reads below it, or null. */
    public LocalText getHelp() {
        return help;
    }

    /** True if a response can't be given without an answer, as long as the question is shown. */
    public boolean isRequired() {
        return required;
    }

    /** True if "not my area" is an answer. */
    public boolean isNotMyArea() {
        return notMyArea;
    }

    /** Which numbers it takes; without bounds for kinds that are no number. */
    public QuestionRange getRange() {
        return range == null ? QuestionRange.NONE : range;
    }

    /** In the order in which they are offered, whatever the order in which they were read. */
    public List<QuestionOption> getOptions() {
        return options.stream()
                .sorted(Comparator.comparingInt(QuestionOption::getPosition))
                .toList();
    }

    /** When it is shown, or null for always. */
    public Condition getCondition() {
        return condition;
    }

    public QuestionContent content() {
        return new QuestionContent(
                code,
                kind,
                name,
                help,
                required,
                notMyArea,
                getOptions().stream().map(QuestionOption::content).toList(),
                getRange(),
                condition);
    }
}
