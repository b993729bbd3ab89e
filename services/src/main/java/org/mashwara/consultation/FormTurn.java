package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A section of the form about one activity, one output, or nothing in particular.
 *
 * @param key names its place on the page
 * @param about name of the activity or output, or null
 * @param code of the activity or output, or null
 * @param within the output of the activity, or null
 * @param activityId the activity, or null
 * @param outputId the output that it is about, or to which its activity belongs; or null
 * @param visible whether anything of it is shown
 * @param condition when it is shown, or null for always
 */
public record FormTurn(
        String key,
        LocalText title,
        LocalText help,
        LocalText about,
        String code,
        LocalText within,
        Long activityId,
        Long outputId,
        boolean visible,
        ConditionLine condition,
        List<FormLine> lines)
        implements Serializable {

    public FormTurn {
        lines = List.copyOf(lines);
    }

    public String getKey() {
        return key;
    }

    public LocalText getTitle() {
        return title;
    }

    public LocalText getHelp() {
        return help;
    }

    public LocalText getAbout() {
        return about;
    }

    public String getCode() {
        return code;
    }

    public LocalText getWithin() {
        return within;
    }

    public Long getActivityId() {
        return activityId;
    }

    public Long getOutputId() {
        return outputId;
    }

    public boolean isVisible() {
        return visible;
    }

    public ConditionLine getCondition() {
        return condition;
    }

    public List<FormLine> getLines() {
        return lines;
    }
}
