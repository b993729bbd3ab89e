package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void noGradeIsNoShareAndNotZero() {
        assertThat(new Tally().share()).isEmpty();
        assertThat(new Tally().add(Agreement.NOT_MY_AREA, 3).share()).isEmpty();
        assertThat(new Tally().add(Agreement.DISAGREE, 1).share()).hasValue(0.0);
    }

    @Test
    void notMyAreaCountsNeitherForNorAgainst() {
        Tally tally = new Tally()
                .add(Agreement.AGREE, 1)
                .add(Agreement.STRONGLY_AGREE, 1)
                .add(Agreement.STRONGLY_DISAGREE, 2)
                .add(Agreement.NOT_MY_AREA, 5);

        assertThat(tally.graded()).isEqualTo(4);
        assertThat(tally.agreed()).isEqualTo(2);
        assertThat(tally.notMyArea()).isEqualTo(5);
        assertThat(tally.share()).hasValue(0.5);
    }

    @Property
    void everyAnswerIsCountedOnceHoweverItIsSummedUp(
            @ForAll List<Agreement> ofOneSeat, @ForAll List<Agreement> ofAnother) {
        Tally together = new Tally();
        ofOneSeat.forEach(agreement -> together.add(agreement, 1));
        ofAnother.forEach(agreement -> together.add(agreement, 1));
        Tally one = new Tally();
        ofOneSeat.forEach(agreement -> one.add(agreement, 1));
        Tally another = new Tally();
        ofAnother.forEach(agreement -> another.add(agreement, 1));

        Tally summed = one.add(another);

        assertThat(summed.graded() + summed.notMyArea()).isEqualTo(ofOneSeat.size() + ofAnother.size());
        assertThat(summed.share()).isEqualTo(together.share());
        summed.share().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
    }
}
