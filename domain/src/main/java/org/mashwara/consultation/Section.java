package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;

/** Questions of a questionnaire that stand together on a page, asked once or anew about each activity or output. */
@Entity
@Table(name = "questionnaire_section")
public class Section extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Column(name = "position")
    private int position;

    @Embedded
    private LocalText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "help_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "help_ur"))
    private LocalText help;

    @Enumerated(EnumType.STRING)
    @Column(name = "repeat")
    private SectionRepeat repeat;

    @Embedded
    private Condition condition;

    protected Section() {}

    Section(Questionnaire questionnaire, int position, SectionContent content) {
        this.questionnaire = questionnaire;
        this.position = position;
        become(content);
    }

    final void become(SectionContent content) {
        this.name = content.title();
        this.help = content.help();
        this.repeat = content.repeat();
        this.condition = content.condition();
    }

    void moveTo(int place) {
        this.position = place;
    }

    /** What it is asked about, in order, for a respondent who is asked about the activities. */
    List<About> asked(Collection<Activity> activities) {
        return switch (repeat) {
            case ONCE -> List.of(About.nothing());
            case PER_ACTIVITY -> activities.stream().map(About::activity).toList();
            case PER_OUTPUT ->
                activities.stream()
                        .map(Activity::getOutput)
                        .distinct()
                        .map(About::output)
                        .toList();
        };
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    /** Place in the questionnaire, from 1. */
    public int getPosition() {
        return position;
    }

    /** The title. */
    public LocalText getName() {
        return name;
    }

    /** What the respondent reads under the title, or null. */
    public LocalText getHelp() {
        return help;
    }

    public SectionRepeat getRepeat() {
        return repeat;
    }

    /** When it is shown, or null for always. */
    public Condition getCondition() {
        return condition;
    }

    public SectionContent content() {
        return new SectionContent(name, help, repeat, condition);
    }
}
