package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.WayKind;
import org.mashwara.meeting.latechange.WaysOut;
import org.mashwara.shared.Texts;

/** Everything that ranks the ways out of a late change, and every way, has the sentence that explains it to people. */
class LateChangeTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void everyConsiderationAndEveryWayHasItsSentence(String language) {
        ResourceBundle texts = Texts.in(Locale.forLanguageTag(language));
        Stream<String> reasons =
                WaysOut.considerations().stream().map(Consideration::name).map(name -> "lateChange.reason." + name);
        Stream<String> ways = Arrays.stream(WayKind.values())
                .flatMap(kind -> Stream.of(
                        "lateChange.way." + kind, "lateChange.way." + kind + ".more", "lateChange.wayName." + kind));

        List<String> needed = Stream.concat(reasons, ways).toList();

        assertThat(needed)
                .isNotEmpty()
                .filteredOn(key -> !texts.containsKey(key))
                .isEmpty();
    }
}
