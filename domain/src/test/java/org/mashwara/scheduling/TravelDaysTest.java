package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

class TravelDaysTest {

    private static final LocalText QUETTA = LocalText.of("Quetta", "کوئٹہ");
    private static final LocalText ISLAMABAD = LocalText.of("Islamabad", "اسلام آباد");

    @Test
    void aJourneyTakesAsLongThereAsBack() {
        TravelDays travel = new TravelDays().with("Quetta", "Islamabad", 2);

        assertThat(travel.between("Quetta", "Islamabad")).isEqualTo(2);
        assertThat(travel.between("islamabad", "quetta")).isEqualTo(2);
    }

    @Test
    void withinACityNobodyTravelsAndOtherwiseADayIsTaken() {
        assertThat(new TravelDays().between("Quetta", "Quetta")).isZero();
        assertThat(new TravelDays().between("Quetta", "Gwadar")).isEqualTo(1);
    }

    @Test
    void aJourneyIsBetweenTwoCitiesAndTakesNoWeeks() {
        assertThatThrownBy(() -> new Journey(QUETTA, QUETTA, 1)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new Journey(QUETTA, ISLAMABAD, 8))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.getField()).isEqualTo("days"));
        assertThatThrownBy(() -> new Journey(QUETTA, ISLAMABAD, -1)).isInstanceOf(BusinessException.class);
    }
}
