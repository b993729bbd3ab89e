package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtByTest {

    @ParameterizedTest
    @CsvSource({
        "winter,,,,ALL,WORDS",
        "winter,venue,A10,,ANSWERED,WORDS",
        "' ',,,,ALL,NOTHING",
        ",venue,,,ALL,CHOICE",
        ",,A10,,ALL,CHOICE",
        ",,,,WAITING,CHOICE",
        ",' ','',,ALL,NOTHING",
        ",,,7,ALL,NOTHING",
        ",,,7,ANSWERED,CHOICE"
    })
    void wordsAreNamedWhereThereAreAny(
            String words, String tag, String activity, Long round, SaidFilter filter, SoughtBy by) {
        assertThat(new CommentQueries.Wanted(words, tag, activity, round).by(filter))
                .isEqualTo(by);
    }
}
