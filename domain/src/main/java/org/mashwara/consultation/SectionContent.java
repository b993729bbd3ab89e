package org.mashwara.consultation;

import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A section as the designer writes it.
 *
 * @param help what the respondent reads under the title, or null
 * @param condition when it is shown, or null for always
 */
public record SectionContent(LocalText title, LocalText help, SectionRepeat repeat, Condition condition) {

    /** @throws org.mashwara.shared.BusinessException {@code required} on {@code title} or {@code repeat} */
    public SectionContent {
        Require.present("title", title);
        Require.present("repeat", repeat);
    }

    /** Always shown, without help. */
    public static SectionContent of(LocalText title, SectionRepeat repeat) {
        return new SectionContent(title, null, repeat, null);
    }
}
