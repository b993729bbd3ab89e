package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void cellsAreQuotedAndFormulasAreNot() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.head(List.of("a", "b"));
            csv.line(Arrays.asList("says \"yes\", twice", null));
            csv.line(List.of("=1+1", "اردو"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"a\",\"b\"\r\n\"says \"\"yes\"\", twice\",\r\n\"'=1+1\",\"اردو\"\r\n");
    }

    @Test
    void numbersAndDaysAreWrittenAsTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.line(Arrays.asList(7, new BigDecimal("1E+3"), new BigDecimal("-2.5"), LocalDate.of(2014, 3, 18)));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"7\",\"1000\",\"'-2.5\",\"2014-03-18\"\r\n");
    }
}
