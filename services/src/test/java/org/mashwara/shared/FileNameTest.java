package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void saysWhatItIsAndOfWhat() {
        assertThat(FileName.of("xlsx", "results", "TWG-BAL/2014/M1", "Review: what came of it?", "2014-03-18"))
                .isEqualTo("mashwara-results-TWG-BAL-2014-M1-Review-what-came-of-it-2014-03-18.xlsx");
        assertThat(FileName.of("csv", "codebook", null, " ", "2014-03-18"))
                .isEqualTo("mashwara-codebook-2014-03-18.csv");
    }

    @Property
    void isSafeWhateverTheNameIs(@ForAll String[] parts) {
        String name = FileName.of("pdf", parts);

        assertThat(name).matches("mashwara-([A-Za-z0-9]+-?)*\\.pdf");
        assertThat(name.length()).isLessThanOrEqualTo("mashwara-.pdf".length() + 61 * parts.length);
        assertThat(FileName.of("pdf", Arrays.copyOf(parts, parts.length))).isEqualTo(name);
    }
}
