package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

class DatedNameTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2013, 7, 1);

    private final Organisation department =
            new Organisation(OrganisationKind.DEPARTMENT, LocalText.of("Home Department", "محکمہ داخلہ"), FIRST, null);

    @Test
    void earlierDaysKeepTheEarlierName() {
        department.rename(LocalText.of("Home and Tribal Affairs Department", null), RENAMED);

        assertThat(department.nameOn(RENAMED.minusDays(1)).getEn()).isEqualTo("Home Department");
        assertThat(department.nameOn(RENAMED).getEn()).isEqualTo("Home and Tribal Affairs Department");
    }

    @Test
    void aRecordOlderThanTheFirstNameIsNamedByIt() {
        assertThat(department.nameOn(FIRST.minusYears(5)).getEn()).isEqualTo("Home Department");
    }

    @Test
    void namesFollowOneAnother() {
        assertThatThrownBy(() -> department.rename(LocalText.of("Earlier", null), FIRST))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("name.beforeCurrent");
        assertThat(department.getNames()).hasSize(1);
    }
}
