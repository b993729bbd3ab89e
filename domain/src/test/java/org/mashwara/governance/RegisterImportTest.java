package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.RegisterImport.Counts;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;

class RegisterImportTest {

    private static final Instant NOW = Instant.parse("2014-03-18T05:00:00Z");

    @Test
    void isCarriedOutOnceAndAsItWasShown() {
        RegisterImport handed = handedIn(new Counts(0, 2, 0, 1));
        assertThat(handed.isReady()).isTrue();
        assertThatThrownBy(() -> handed.carriedOut("another report", NOW)).isInstanceOf(StaleEditException.class);
        handed.carriedOut("report", NOW);
        assertThat(handed.getDoneAt()).isEqualTo(NOW);
        assertThat(handed.getContent()).isNull();
        assertThatThrownBy(() -> handed.carriedOut("report", NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void isNotCarriedOutWithMistakesNorWhereNothingWouldChangeNorOnceSetAside() {
        assertThat(handedIn(new Counts(1, 2, 0, 0)).isReady()).isFalse();
        assertThat(handedIn(new Counts(0, 0, 0, 7)).isReady()).isFalse();
        RegisterImport aside = handedIn(new Counts(0, 1, 0, 0));
        aside.setAside(NOW);
        assertThatThrownBy(() -> aside.carriedOut("report", NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void keepsThePlainNameOfItsFile() {
        assertThat(handedIn(new Counts(0, 1, 0, 0)).getFileName()).isEqualTo("posts.xlsx");
    }

    private static RegisterImport handedIn(Counts counts) {
        return new RegisterImport("C:\\papers\\posts.xlsx", new byte[] {1}, "report", counts, NOW, 1);
    }
}
