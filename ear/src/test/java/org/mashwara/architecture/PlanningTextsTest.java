package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.scheduling.planning.PlanningRule;
import org.mashwara.scheduling.planning.rules.StandardRules;
import org.mashwara.shared.Texts;

/** Every rule of planning has the sentence that explains it to people. */
class PlanningTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void everyRuleHasItsSentence(String language) {
        assertThat(StandardRules.book().all())
                .isNotEmpty()
                .extracting(PlanningRule::key)
                .filteredOn(key -> !Texts.in(Locale.forLanguageTag(language)).containsKey("planning.rule." + key))
                .isEmpty();
    }
}
