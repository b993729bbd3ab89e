package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.shared.BusinessException;

class MeetingReferenceTest {

    @Test
    void itCitesTheMeetingAndItsRecords() {
        MeetingReference reference = MeetingReference.parse("TWG-BAL/2014/M1");

        assertThat(reference.decision(3)).isEqualTo("TWG-BAL/2014/M1/D3");
        assertThat(reference.recommendation(2)).isEqualTo("TWG-BAL/2014/M1/R2");
        assertThat(reference.actionPoint(7)).isEqualTo("TWG-BAL/2014/M1/A7");
    }

    @Property
    void itReadsWhatItWrites(
            @ForAll @IntRange(min = 1900, max = 2999) int year, @ForAll @IntRange(min = 1, max = 9999) int number) {
        MeetingReference written = new MeetingReference("PGC", year, number);

        assertThat(MeetingReference.parse(written.toString())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TWG-BAL",
                "TWG-BAL/2014/M0",
                "TWG-BAL/14/M1",
                "twg-bal/2014/M1",
                "TWG-BAL/2014/M1/D3",
                "-X/2014/M1"
            })
    void itRefusesWhatIsNone(String text) {
        assertThatThrownBy(() -> MeetingReference.parse(text)).isInstanceOf(BusinessException.class);
    }
}
