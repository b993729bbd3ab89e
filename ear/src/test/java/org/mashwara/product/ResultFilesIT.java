package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.shared.sheet.Sheet;
import org.mashwara.shared.sheet.SheetCell;
import org.mashwara.shared.sheet.SheetRow;
import org.mashwara.shared.sheet.Workbooks;
import org.mashwara.suite.DemoAccounts;

/** Results that leave the portal, as a file or on paper, are known by names that people know. */
class ResultFilesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    private long round;
    private Page page;

    @BeforeEach
    void chooseARound() throws Exception {
        round = Product.database()
                .numbers("select max(rd.id) from feedback_round rd join meeting m on m.id = rd.meeting_id"
                        + " where m.reference like 'TWG-BAL/2014/M%' and exists (select 1 from response r"
                        + " where r.round_id = rd.id and r.state = 'SUBMITTED')")
                .get(0);
        page = visits.as(DemoAccounts.SECRETARIAT)
                .goTo("/feedback/list?lang=en")
                .page();
    }

    private APIResponse export(String parameters) {
        return page.request().get(Product.url() + "/feedback/results-export?" + parameters);
    }

    @Test
    void anExportIsNamedAfterItsRoundAndNamesItWithoutANumberOfOurs() {
        APIResponse file = export("format=csv&round=" + round);

        assertThat(file.headers().get("content-disposition")).contains("mashwara-results-TWG-BAL-2014-M");
        String[] lines = file.text().split("\\R");
        assertThat(lines[0]).contains("Reference");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines[1]).contains("TWG-BAL/2014/M").doesNotContain(String.valueOf(round));
        assertThat(export("format=xlsx&round=" + round).headers().get("content-disposition"))
                .contains("mashwara-results-TWG-BAL-2014-M")
                .endsWith(".xlsx\"");
        assertThat(export("format=codebook").text())
                .contains("Reference of the meeting after which the round asked")
                .contains("AGREE");
    }

    @Test
    void anExportTellsWhatWasLeftOpenFromWhatWasAnsweredAsThePageCountsIt() {
        page.navigate(Product.url() + "/feedback/results?round=" + round);
        int open = Integer.parseInt(page.locator("table.results tfoot td")
                .last()
                .innerText()
                .strip()
                .replace(",", ""));
        assertThat(open).isPositive();

        String[] lines = export("format=csv&round=" + round).text().split("\\R");

        assertThat(Arrays.stream(lines).filter(line -> line.contains("\"AGREEMENT\",\"NO_ANSWER\",,")))
                .hasSize(open);
        assertThat(Arrays.stream(lines).filter(line -> line.contains("\"AGREEMENT\",\"ANSWERED\",")))
                .isNotEmpty();
        assertThat(export("format=codebook").text()).contains("NO_ANSWER");
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysThatASpreadsheetCountsAndSorts() {
        List<Sheet> sheets =
                Workbooks.read(export("format=xlsx&question=USEFUL.RATING").body());

        List<SheetRow> answers = sheets.get(0).rows();
        assertThat(column(answers, "Opened", row -> true))
                .isNotEmpty()
                .allMatch(
                        cell -> cell.value() instanceof BigDecimal && cell.day().isPresent());
        assertThat(column(answers, "Version of the questionnaire", row -> true))
                .isNotEmpty()
                .allMatch(cell -> cell.value() instanceof BigDecimal);
        assertThat(column(answers, "Answer", row -> said(answers, row, "State").equals("ANSWERED")))
                .isNotEmpty()
                .allMatch(cell -> cell.value() instanceof BigDecimal);
        List<SheetRow> codebook = sheets.get(1).rows();
        assertThat(column(
                        codebook,
                        "Highest number",
                        row -> said(codebook, row, "Kind").equals("RATING")))
                .isNotEmpty()
                .allMatch(cell -> ((BigDecimal) cell.value()).intValue() >= 2);
    }

    @Test
    void whoAnswersIsTakenOutAsItIsShownInTheReadersLanguage() {
        for (String language : List.of("ur", "en")) {
            page.navigate(Product.url() + "/feedback/results?show=RATE&lang=" + language + "&round=" + round);
            List<String> shown = page.locator("table.shares tfoot td").allInnerTexts();
            List<String> members = page.locator("table.heat tbody th").allInnerTexts();

            APIResponse file = page.request().get(Product.url() + address("rates-csv"));

            assertThat(file.headers().get("content-disposition"))
                    .contains("mashwara-response-rates-TWG-BAL-2014-M")
                    .endsWith(".csv\"");
            List<String[]> lines = Arrays.stream(file.text().split("\\R"))
                    .map(line ->
                            line.replace("\uFEFF", "").replaceAll("^\"|\"$", "").split("\",\""))
                    .toList();
            assertThat(lines.get(0))
                    .containsExactly(
                            language.equals("en")
                                    ? new String[] {
                                        "Post", "Year", "Responses asked", "Responses given", "Share given, in percent"
                                    }
                                    : new String[] {
                                        "عہدہ",
                                        "سال",
                                        "مانگے گئے جوابات",
                                        "دیے گئے جوابات",
                                        "دیے گئے جوابات کا حصہ، فیصد"
                                    });
            List<String[]> rates = lines.subList(1, lines.size());
            assertThat(rates).extracting(line -> line[0]).containsExactlyElementsOf(members);
            assertThat(rates)
                    .allSatisfy(line -> assertThat(Integer.parseInt(line[4]))
                            .isEqualTo(Math.round(100f * Integer.parseInt(line[3]) / Integer.parseInt(line[2]))));
            assertThat(List.of(sum(rates, 2), sum(rates, 3))).isEqualTo(shown.subList(0, 2));
            assertThat(page.request()
                            .get(Product.url() + address("rates-codebook"))
                            .text())
                    .contains("in whole percent", "پورے فیصد")
                    .doesNotContain("NOT_MY_AREA");
        }
        List<Sheet> sheets = Workbooks.read(
                page.request().get(Product.url() + address("rates-xlsx")).body());
        assertThat(sheets).extracting(Sheet::name).containsExactly("Who answers", "Codebook");
        List<SheetRow> rates = sheets.get(0).rows();
        for (String counted : List.of("Year", "Responses asked", "Responses given", "Share given, in percent")) {
            assertThat(column(rates, counted, row -> true))
                    .as(counted)
                    .isNotEmpty()
                    .allMatch(cell -> cell.value() instanceof BigDecimal);
        }
        assertThat(column(sheets.get(1).rows(), "Question in English", row -> true))
                .extracting(SheetCell::text)
                .containsExactly("Post", "Year", "Responses asked", "Responses given", "Share given, in percent");
    }

    private String address(String format) {
        return page.locator("a.btn[href*='format=" + format + "']").getAttribute("href");
    }

    private static String sum(List<String[]> lines, int column) {
        return String.valueOf(
                lines.stream().mapToInt(line -> Integer.parseInt(line[column])).sum());
    }

    @Test
    void whoeverDoesNotReadTheResultsTakesNoRatesOut() {
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.COMMITTEE, DemoAccounts.ADMINISTRATOR)) {
            page = visits.as(account).goTo("/today?lang=en").page();
            for (String format : List.of("rates-csv", "rates-xlsx", "rates-codebook")) {
                assertThat(export("format=" + format).status()).as(account).isEqualTo(404);
            }
        }
        page = visits.as(DemoAccounts.OTHER_SECRETARIAT).goTo("/today?lang=en").page();
        for (String format : List.of("rates-csv", "csv")) {
            assertThat(export("format=" + format + "&round=" + round).status())
                    .as("the round of another body")
                    .isEqualTo(404);
        }
        assertThat(export("format=rates-csv").status()).isEqualTo(200);
        assertThat(export("format=rates-pdf").status()).isEqualTo(404);
    }

    @Test
    void whoAnswersFollowsWhatIsOfferedThereAndSaysWhatDoesNotCount() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        page = secretary
                .goTo("/feedback/results?show=RATE&lang=en&question=USEFUL.RATING&round=" + round)
                .page();
        assertThat(page.locator("main").innerText()).contains("The question that was chosen does not count here");
        assertThat(page.locator("form.filters select").evaluateAll("all => all.map(one => one.id)"))
                .isEqualTo(List.of("round", "area", "year", "subprogramme", "questionnaire"));
        assertThat(page.locator("#round").inputValue()).isEqualTo(String.valueOf(round));
        int asked = asked();
        Locator bars = page.locator("table.shares tbody svg.share rect");
        assertThat(bars.count()).isEqualTo(page.locator("table.shares tbody tr").count());
        assertThat(page.locator("table.shares tbody tr td").nth(2).innerText())
                .matches(bars.first().getAttribute("width") + "\\h?%");
        assertThat(page.locator("table.heat tbody svg.share").count())
                .isEqualTo(page.locator("table.heat tbody tr").count());

        page.locator("#subprogramme")
                .selectOption(page.locator("#subprogramme option").nth(1).getAttribute("value"));
        page.waitForURL("**subprogramme=*");
        assertThat(page.url()).contains("question=USEFUL.RATING", "show=RATE");
        assertThat(page.locator("main").innerText())
                .contains("Only responses that were asked about what is chosen here are counted");
        assertThat(asked()).isLessThanOrEqualTo(asked);

        page.locator("a.btn[href*='/feedback/answers']").click();
        page.waitForURL("**/feedback/answers?*");
        assertThat(page.locator("select#question").count()).isEqualTo(1);
        assertThat(page.locator("a[href*='format=rates']").count()).isZero();
        for (String language : List.of("ur", "en")) {
            secretary.goTo("/feedback/results?show=RATE&lang=" + language);
            Look.at(secretary, language);
        }
    }

    /** How many responses were asked, as the page has it. */
    private int asked() {
        return page.locator("table.shares tfoot td").count() == 0
                ? 0
                : Integer.parseInt(page.locator("table.shares tfoot td")
                        .first()
                        .innerText()
                        .replace(",", ""));
    }

    private static List<SheetCell> column(List<SheetRow> rows, String heading, Predicate<SheetRow> which) {
        return rows.stream()
                .skip(1)
                .filter(which)
                .map(row -> row.cells().get(place(rows, heading)))
                .toList();
    }

    private static String said(List<SheetRow> rows, SheetRow row, String heading) {
        return row.cells().get(place(rows, heading)).text();
    }

    private static int place(List<SheetRow> rows, String heading) {
        return rows.get(0).cells().entrySet().stream()
                .filter(cell -> heading.equals(cell.getValue().value()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void onPaperTheHeadingStandsOnOnePageWithWhatItHeads() throws Exception {
        for (String path : List.of(
                "/feedback/round?show=results&round=" + round,
                "/feedback/results?show=TREND&round=" + round,
                "/feedback/results?show=RATE")) {
            page.navigate(Product.url() + path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("main").evaluate("""
                    main => {
                      const kind = part => !part || getComputedStyle(part).page !== 'auto'
                        ? part && getComputedStyle(part).page
                        : kind(part.parentElement);
                      return kind(main.querySelector('h1')) === kind(main.querySelector('table'));
                    }""")).as(path).isEqualTo(true);
        }
    }

    @Test
    void theViewThatIsShownIsInSightOnAPhone() {
        for (String language : List.of("en", "ur")) {
            page.setViewportSize(390, 844);
            page.navigate(Product.url() + "/feedback/results?show=TREND&lang=" + language);
            page.navigate(Product.url() + "/feedback/results?show=TREND&lang=" + language);

            BoundingBox view = page.locator(".tabs [aria-current]").boundingBox();
            assertThat(view.x).as(language).isNotNegative();
            assertThat(view.x + view.width).as(language).isLessThanOrEqualTo(390);
        }
    }

    @Test
    void aRatingOfTenGradesByMemberFitsOnAScreenAndShowsOnAPhoneThatItGoesOn() throws Exception {
        String grades = "update question set maximum = %d where code = 'USEFUL' and kind = 'RATING'";
        Product.database().run(List.of(grades.formatted(10)));
        try {
            for (String language : List.of("ur", "en")) {
                page.setViewportSize(1280, 900);
                page.navigate(Product.url() + "/feedback/results?show=SEAT&question=USEFUL.RATING&lang=" + language);
                Locator wide = page.locator(".scroll:has(table.apart)");
                assertThat(page.locator("table.apart thead th").count()).isEqualTo(18);
                assertThat(goesOn(wide)).as(language).isFalse();

                page.setViewportSize(390, 844);
                assertThat(goesOn(wide)).as(language).isTrue();
                assertThat(wide.evaluate("wide => getComputedStyle(wide).backgroundAttachment"))
                        .as("shades that stay where it goes on")
                        .isEqualTo("local, local, scroll, scroll");
            }
        } finally {
            Product.database().run(List.of(grades.formatted(5)));
        }
    }

    private static boolean goesOn(Locator wide) {
        return (Boolean) wide.evaluate("wide => wide.scrollWidth > wide.clientWidth");
    }

    @Test
    void aQuestionAboutEverythingTogetherSaysSoUnderASubprogramme() {
        String question = "USEFUL.RATING";
        page.navigate(Product.url() + "/feedback/results?question=" + question);
        long subprogramme =
                Long.parseLong(page.locator("#subprogramme option").nth(1).getAttribute("value"));

        page.navigate(Product.url() + "/feedback/results?question=" + question + "&subprogramme=" + subprogramme);

        assertThat(page.locator("main").innerText())
                .contains("This question is not asked about a subprogramme")
                .doesNotContain("never asked", "as soon as a member");
        page.locator(".empty a.btn").click();
        assertThat(page.url()).contains("question=").doesNotContain("subprogramme=");
    }

    @Test
    void anExportInAnotherFormatIsAnAddressThatDoesNotExist() {
        assertThat(export("format=pdf").status()).isEqualTo(404);
        assertThat(export("format=&round=" + round).status()).isEqualTo(404);
        assertThat(export("format=csv&round=1").status()).isEqualTo(404);
    }

    @Test
    void sumsArePrintedOnceAndColumnsAreNamedOnEveryPage() {
        page.navigate(Product.url() + "/feedback/results?show=SEAT&round=" + round);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(shown("tfoot")).isEqualTo("table-row-group");
        assertThat(shown("thead")).isEqualTo("table-header-group");
    }

    private Object shown(String part) {
        return page.locator("main table " + part).first().evaluate("part => getComputedStyle(part).display");
    }
}
