package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredFileTest {

    private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant NOW = Instant.parse("2014-03-14T05:00:00Z");

    private static StoredFile stored(String name, byte[] content) {
        return new StoredFile(name, content, NOW, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, letter.pdf",
        "letter.exe, letter.pdf",
        "C:\\scans\\letter 14.pdf, letter 14.pdf",
        "../../etc/passwd, passwd.pdf",
        ".pdf, _pdf.pdf",
        "'', scan.pdf",
        "مراسلہ.pdf, مراسلہ.pdf",
        "a\"b;c.pdf, a_b_c.pdf",
    })
    void itKeepsAPlainNameWithTheEndingOfItsTrueType(String given, String kept) {
        assertThat(stored(given, PDF).getFileName()).isEqualTo(kept);
    }

    @Test
    void theContentSaysWhatItIs() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0};
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

        assertThat(stored("letter.pdf", png).getContentType()).isEqualTo("image/png");
        assertThat(stored("letter.pdf", jpeg).getContentType()).isEqualTo("image/jpeg");
        assertThat(stored("letter.png", PDF).getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void itRefusesWhatIsNoScan() {
        refused("file.type", "<html><script>".getBytes(StandardCharsets.ISO_8859_1));
        refused("file.empty", new byte[0]);
        byte[] large = new byte[StoredFile.MAX_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused("file.tooLarge", large);
    }

    private static void refused(String rule, byte[] content) {
        assertThatThrownBy(() -> stored("letter.pdf", content)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.getMessageKey()).isEqualTo(rule);
            assertThat(e.getField()).isEqualTo("file");
        });
    }
}
