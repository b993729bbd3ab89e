package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.document.PdfMaker;
import org.mashwara.shared.document.PrintedPage;

class PrintedNamesTest {

    private static final LocalText SECRETARY = LocalText.of("Zafar Iqbal", null);
    private static final LocalText ASSISTANT = LocalText.of("Bilal Ahmed", null);
    private static final Instant AT = Instant.parse("2014-03-19T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    @Test
    void whoSentItInThePortalIsNamed() throws IOException {
        assertThat(receipt(new GivenBy(ASSISTANT, null, null, null, null, List.of())))
                .contains("Sent by Bilal Ahmed")
                .doesNotContain("on paper", "Prepared by", "Approved by");
    }

    @Test
    void aFormOnPaperNamesWhoGaveItAndWhoRecordedIt() throws IOException {
        GivenBy.Paper form = new GivenBy.Paper("Abdul Karim", DAY, "D-77", SECRETARY);
        assertThat(receipt(new GivenBy(SECRETARY, form, null, null, null, List.of())))
                .contains("Given on paper by Abdul Karim; form dated Tuesday 18 March 2014, diary number D-77")
                .contains("Recorded by Zafar Iqbal")
                .doesNotContain("Sent by");
    }

    @Test
    void aWayToApprovalNamesEverybodyOnIt() throws IOException {
        List<StationLine> stations = List.of(
                station(
                        "Inspector General",
                        "Malik Shah",
                        LocalText.of("Malik Shah", null),
                        ClearanceMeans.PORTAL,
                        null),
                station("Home Secretary", "Akbar Durrani", SECRETARY, ClearanceMeans.PAPER, "N-12"));
        assertThat(receipt(new GivenBy(SECRETARY, null, 7L, ASSISTANT, AT, stations)))
                .contains("Prepared by Bilal Ahmed")
                .contains(
                        "Approved by Malik Shah, Inspector General; Malik Shah in the portal on Wednesday 19 March 2014")
                .contains("Approved by Akbar Durrani, Home Secretary; on paper on Tuesday 18 March 2014, note N-12;"
                        + " recorded by Zafar Iqbal on Wednesday 19 March 2014, 10:00 (Quetta time)")
                .doesNotContain("Sent by");
    }

    private static StationLine station(
            String post, String holder, LocalText person, ClearanceMeans means, String reference) {
        return new StationLine(
                1,
                1,
                LocalText.of(post, null),
                StationState.CLEARED,
                AT,
                person,
                LocalText.of(holder, null),
                IncumbencyKind.REGULAR,
                means,
                reference,
                DAY,
                null,
                false,
                null);
    }

    private static String receipt(GivenBy names) throws IOException {
        LocalText anything = LocalText.of("Anything", null);
        Map<String, Object> values =
                new HashMap<>(PrintedNames.of(names, ZoneId.of("Asia/Karachi"), LocalText.of("Quetta", null)));
        values.put("round", anything);
        values.put("post", anything);
        values.put("holder", LocalText.of("Somebody else", null));
        values.put("at", anything);
        values.put("turns", List.of());
        byte[] pdf = new PdfMaker()
                .make(
                        ResponseDocuments.class,
                        "receipt",
                        Locale.ENGLISH,
                        new PrintedPage(anything, anything, anything),
                        values);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
