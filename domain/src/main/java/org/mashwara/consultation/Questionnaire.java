package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A numbered version of a set of questions, in sections. A draft can be changed; a published version can be asked and
 * never changes: who wants it otherwise makes a draft of the next number.
 */
@Entity
@Table(name = "questionnaire")
public class Questionnaire extends BaseEntity {

    /** Code of the questionnaire that reviews a workplan's activities. */
    public static final String ACTIVITY_REVIEW = "ACTIVITY_REVIEW";

    /** More sections or questions than this nobody answers. */
    public static final int MOST_QUESTIONS = 100;

    @Column(name = "code")
    private String code;

    @Column(name = "number")
    private int number;

    @Embedded
    private LocalText name;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private QuestionnaireSubject subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private QuestionnaireState state;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Question> questions = new ArrayList<>();

    protected Questionnaire() {}

    /**
     * An empty draft.
     *
     * @param code the same for all versions
     * @param number the version, from 1
     * @throws BusinessException {@code required}, {@code tooLong} or {@code question.code} on the field
     */
    public Questionnaire(String code, int number, LocalText name, QuestionnaireSubject subject) {
        this.code = Question.requireCode("code", code);
        this.number = number;
        this.name = Require.present("name", name);
        this.subject = Require.present("subject", subject);
        this.state = QuestionnaireState.DRAFT;
    }

    /** A draft with the same questions: the next version of this questionnaire, or another that begins like it. */
    public Questionnaire copy(String newCode, int newNumber, LocalText newName) {
        Questionnaire copy = new Questionnaire(newCode, newNumber, newName, subject);
        for (Section section : getSections()) {
            Section into = copy.addSection(section.content());
            questionsOf(section).forEach(question -> copy.ask(into, question.content()));
        }
        return copy;
    }

    /** @throws BusinessException {@code questionnaire.notADraft} */
    public void rename(LocalText newName, QuestionnaireSubject about) {
        requireDraft();
        this.name = Require.present("name", newName);
        this.subject = Require.present("subject", about);
    }

    /**
     * Adds a section after those that are there.
     *
     * @throws BusinessException {@code questionnaire.notADraft}, {@code questionnaire.tooMany}
     */
    public Section addSection(SectionContent content) {
        requireDraft();
        requireRoom(sections);
        Section section = new Section(this, sections.size() + 1, content);
        sections.add(section);
        return section;
    }

    /** @throws BusinessException {@code questionnaire.notADraft} */
    public void change(Section section, SectionContent content) {
        requireDraft();
        own(sections, section).become(content);
    }

    /** Takes out a section with its questions. */
    public void remove(Section section) {
        requireDraft();
        questions.removeAll(questionsOf(own(sections, section)));
        sections.remove(section);
        renumber();
    }

    /**
     * Puts the sections into another order.
     *
     * @param ids all of them, in their new order
     * @throws BusinessException {@code questionnaire.notADraft}, {@code questionnaire.order} if these are not all
     */
    public void orderSections(List<Long> ids) {
        requireDraft();
        List<Section> ordered = ordered(getSections(), ids);
        ordered.forEach(section -> section.moveTo(ordered.indexOf(section) + 1));
        renumber();
    }

    /**
     * Adds a question after those of the section.
     *
     * @throws BusinessException {@code questionnaire.notADraft}, {@code questionnaire.tooMany}, {@code
     *     questionnaire.duplicateCode} on {@code code}
     */
    public Question ask(Section section, QuestionContent content) {
        requireDraft();
        requireRoom(questions);
        requireNewCode(content.code(), null);
        Question question = new Question(own(sections, section), questions.size() + 1, content);
        questions.add(question);
        renumber();
        return question;
    }

    /** Rewrites a question; with {@link #ask} the same rules. */
    public void change(Question question, QuestionContent content) {
        requireDraft();
        requireNewCode(content.code(), question);
        own(questions, question).become(content);
    }

    /** Takes out a question. */
    public void remove(Question question) {
        requireDraft();
        questions.remove(own(questions, question));
        renumber();
    }

    /** Puts a question after those of another section. */
    public void move(Question question, Section to) {
        requireDraft();
        own(questions, question).moveTo(own(sections, to), questions.size() + 1);
        renumber();
    }

    /**
     * Puts the questions of a section into another order.
     *
     * @param ids all of that section, in their new order
     * @throws BusinessException {@code questionnaire.notADraft}, {@code questionnaire.order} if these are not all
     */
    public void orderQuestions(Section section, List<Long> ids) {
        requireDraft();
        List<Question> ordered = ordered(questionsOf(own(sections, section)), ids);
        ordered.forEach(question -> question.moveTo(section, ordered.indexOf(question) + 1));
        renumber();
    }

    /**
     * Makes it a version that can be asked and never changes again.
     *
     * @throws BusinessException {@code questionnaire.notADraft}; {@code questionnaire.mistakes} with their number if the
     *     check finds any that stand in the way
     */
    public void publish(Instant at) {
        requireDraft();
        long mistakes = QuestionnaireCheck.of(this).stream()
                .filter(mistake -> mistake.kind().standsInTheWay())
                .count();
        Require.that(mistakes == 0, "questionnaire.mistakes", mistakes);
        Require.that(!questions.isEmpty(), "questionnaire.empty");
        this.state = QuestionnaireState.PUBLISHED;
        this.publishedAt = Require.present("publishedAt", at);
    }

    /** No new round may ask it. @throws BusinessException {@code questionnaire.notPublished} */
    public void retire(Instant at) {
        Require.that(isPublished(), "questionnaire.notPublished");
        this.state = QuestionnaireState.RETIRED;
        this.retiredAt = Require.present("retiredAt", at);
    }

    private void requireDraft() {
        Require.that(isDraft(), "questionnaire.notADraft");
    }

    private static void requireRoom(List<?> there) {
        Require.that(there.size() < MOST_QUESTIONS, "questionnaire.tooMany", MOST_QUESTIONS);
    }

    private void requireNewCode(String wanted, Question except) {
        if (questions.stream()
                .anyMatch(other -> other != except && other.getCode().equalsIgnoreCase(wanted))) {
            throw BusinessException.onField("code", "questionnaire.duplicateCode", wanted);
        }
    }

    private static <T> T own(List<T> all, T one) {
        Require.that(all.contains(one), "questionnaire.foreign");
        return one;
    }

    private static <T extends BaseEntity> List<T> ordered(List<T> all, List<Long> ids) {
        Require.that(
                ids.size() == all.size()
                        && new HashSet<>(ids)
                                .equals(new HashSet<>(
                                        all.stream().map(BaseEntity::getId).toList())),
                "questionnaire.order");
        return all.stream()
                .sorted(Comparator.comparingInt(one -> ids.indexOf(one.getId())))
                .toList();
    }

    private void renumber() {
        int section = 0;
        int question = 0;
        for (Section each : getSections()) {
            each.moveTo(++section);
            for (Question asked : questionsOf(each)) {
                asked.moveTo(each, ++question);
            }
        }
    }

    private static <T> List<T> sorted(List<T> all, ToIntFunction<T> position) {
        return all.stream().sorted(Comparator.comparingInt(position)).toList();
    }

    public String getCode() {
        return code;
    }

    /** The version, from 1. */
    public int getNumber() {
        return number;
    }

    public LocalText getName() {
        return name;
    }

    public QuestionnaireSubject getSubject() {
        return subject;
    }

    public QuestionnaireState getState() {
        return state;
    }

    public boolean isDraft() {
        return state == QuestionnaireState.DRAFT;
    }

    public boolean isPublished() {
        return state == QuestionnaireState.PUBLISHED;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getRetiredAt() {
        return retiredAt;
    }

    /** In the order in which they are asked. */
    public List<Section> getSections() {
        return sorted(sections, Section::getPosition);
    }

    /** All questions, in the order in which they are asked. */
    public List<Question> getQuestions() {
        return sorted(questions, Question::getPosition);
    }

    /** The questions of one section, in their order. */
    public List<Question> questionsOf(Section section) {
        return getQuestions().stream()
                .filter(question -> question.getSection().equals(section))
                .toList();
    }

    /** @throws BusinessException {@code question.removed} if no question of the id is part of it any more */
    public Question requireQuestion(long id) {
        return part(questions, id).orElseThrow(() -> new BusinessException("question.removed"));
    }

    /** @throws BusinessException {@code section.removed} on {@code section} if no section of the id is part of it any more */
    public Section requireSection(long id) {
        return part(sections, id).orElseThrow(() -> BusinessException.onField("section", "section.removed"));
    }

    private static <T extends BaseEntity> Optional<T> part(List<T> parts, long id) {
        return parts.stream().filter(part -> Objects.equals(part.getId(), id)).findFirst();
    }

    public Optional<Question> question(String questionCode) {
        return questions.stream()
                .filter(question -> question.getCode().equals(questionCode))
                .findFirst();
    }

    /** True if anything is asked about activities or outputs: without any, there is nothing to answer then. */
    public boolean isAboutActivities() {
        return sections.stream().anyMatch(section -> section.getRepeat() != SectionRepeat.ONCE)
                || questions.stream().anyMatch(question -> question.getKind() == QuestionKind.MATRIX);
    }
}
