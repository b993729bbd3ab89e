package org.mashwara.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;

class PdfMakerTest {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    private static final PrintedPage PAGE = new PrintedPage(
            LocalText.of("A trial", "آزمائش"), LocalText.of("Top <1>", "اوپر"), LocalText.of("Foot", "نیچے"));

    private static final Map<String, Object> VALUES = Map.of(
            "name", LocalText.of("Gul & Rind <script>", "گل حسن رند"),
            "lines", List.of(LocalText.of("Opening", "آغاز"), LocalText.of("Close", "اختتام")));

    private final PdfMaker maker = new PdfMaker();

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatIsPrintedIsEscaped() throws Exception {
        byte[] pdf = maker.make(PdfMakerTest.class, "trial", Locale.ENGLISH, PAGE, VALUES);
        assertThat(text(pdf)).contains("Dear Gul & Rind <script>,", "Opening", "Close", "Top <1>", "Foot", "1 / 1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A trial");
        }
    }

    @Test
    void urduIsJoinedAndRunsFromRightToLeft() throws Exception {
        String html = maker.html(PdfMakerTest.class, "trial", URDU, PAGE, VALUES);
        assertThat(html).contains("dir=\"rtl\"", "گل حسن رند");
        String drawn = text(maker.make(PdfMakerTest.class, "trial", URDU, PAGE, VALUES));
        // as it is drawn: forms of letters, or what a reader makes of them
        assertThat(ArabicScript.unshape(drawn)).containsPattern("آغاز|زاغآ").doesNotContain("#");
    }

    @Test
    void aDocumentFetchesNothing() {
        byte[] pdf = maker.make(PdfMakerTest.class, "fetching", Locale.ENGLISH, PAGE, Map.of());
        assertThat(pdf).isNotEmpty();
    }

    @Test
    void aTemplateThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> maker.make(PdfMakerTest.class, "none", URDU, PAGE, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.mustache");
    }
}
