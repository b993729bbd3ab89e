package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Somebody who reads Urdu only, on a telephone: from the password to the published answer. */
class UrduPagesIT {

    private static final String OFFICE = "Inspector General of Prisons, Balochistan";
    private static final String SAID = "مچھ میں بجلی نہ ہونے سے کمپیوٹر بند رہتے ہیں۔";
    private static final String ANSWERED = "اگلی سہ ماہی میں شمسی پینل لگا دیے جائیں گے۔";

    /** What is the same in every language: references of meetings, and what kind of file a link opens. */
    private static final Pattern WITHOUT_LANGUAGE = Pattern.compile("\\bTWG-BAL(?:/\\w+)*|\\bPDF\\b");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\u0660-\\u0669\\u06F0-\\u06F9]");

    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2} (?:جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر) \\d{4}\\b");

    /** All that is read, or read out, or said by the script later on; but what says that it is English. */
    private static final String TEXTS = """
            others => {
              const texts = [document.title];
              const outside = e => !e.closest('[lang=en], script, style, template' + others);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                if (outside(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent);
              }
              for (const e of document.querySelectorAll('body *')) {
                if (!outside(e)) continue;
                for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                  if (e.hasAttribute(name)) texts.push(e.getAttribute(name));
                }
                if (e.matches('input[type=submit], input[type=button]')) texts.push(e.value);
                texts.push(...Object.values(e.dataset).filter(value => value.includes(' ')));
              }
              return texts.map(text => text.trim()).filter(text => text);
            }
            """;

    /** In whatever language they write. */
    private static final String WRITTEN_BY_OTHERS = ", [dir=auto]";

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;
    private Visitor official;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        round = rounds.asking(OFFICE);
        official = visits.open("official", Visits.phone());
        page = official.page();
    }

    @Test
    void fromThePasswordToThePublishedAnswer() {
        signsIn();
        page.locator("main a[href*='/feedback/respond?response=" + round.id() + "']")
                .click();
        page.waitForURL("**/feedback/respond?*");
        isToldWhatIsWrong();
        answers();
        sendsAndReadsTheReceipt();
        LeadsAnswer.accept(visits, SAID, ANSWERED);
        official.goTo("/feedback/list");
        page.locator("main a[href*='/feedback/you-said?round=" + round.id() + "']")
                .click();
        page.waitForURL("**/feedback/you-said?*");
        Locator said = page.locator("article.said", new Page.LocatorOptions().setHasText(SAID));
        assertThat(said).containsText("منظور");
        assertThat(said).containsText(ANSWERED);
        isAllUrdu();
        isSaidWithItsDay(said);
    }

    private void signsIn() {
        official.goTo("/sign-in");
        page.locator("a.language[lang=ur]").click();
        isAllUrdu();
        password("wrong");
        assertThat(page.locator("main")).containsText("نام یا پاس ورڈ درست نہیں");
        isAllUrdu();
        password(DemoAccounts.PASSWORD);
        page.waitForURL("**/today*");
        isAllUrdu(WRITTEN_BY_OTHERS);
    }

    private void password(String password) {
        page.locator("[id$='form:name']").fill(DemoAccounts.PA_IG_PRISONS);
        page.locator("[id$='form:password']").fill(password);
        page.locator("[id$='form:signIn']").click();
    }

    /** An answer that is too long is refused on the way, as nothing in the browser would let anybody write it. */
    private void isToldWhatIsWrong() {
        page.locator("textarea")
                .first()
                .evaluate("area => { area.removeAttribute('maxlength'); area.value = 'ب'.repeat(4001);"
                        + " area.dispatchEvent(new Event('input', { bubbles: true })); }");
        page.locator("h1").click();
        Locator summary = page.locator("#refused");
        assertThat(summary).isVisible();
        assertThat(summary).containsText("کچھ جوابات محفوظ نہیں ہو سکے");
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(page.locator("textarea[aria-invalid=true]")).hasCount(1);
        isAllUrdu();
    }

    private void answers() {
        page.locator("textarea").first().fill(SAID);
        assertThat(page.locator("p.saved")).containsText("✓");
        assertThat(page.locator("#refused")).isHidden();
        FormPage.grade(page, "متفق");
        isAllUrdu();
        FormPage.toTheCheck(page);
        assertThat(page.locator("main")).containsText(SAID);
        isAllUrdu();
    }

    private void sendsAndReadsTheReceipt() {
        page.locator("[id$='form:submit']").click();
        page.waitForURL("**/feedback/response?*");
        assertThat(page.locator("main")).containsText("شکریہ");
        assertThat(page.locator("main")).containsText(SAID);
        isAllUrdu();
        isSaidWithItsDay(page.locator("main"));
    }

    private static void isSaidWithItsDay(Locator where) {
        assertThat(where).containsText(DAY);
    }

    /** The page is in Urdu, from right to left, with the digits 0 to 9, and nothing on it is left in English. */
    private void isAllUrdu() {
        isAllUrdu("");
    }

    private void isAllUrdu(String exceptFor) {
        assertThat(page.locator("html")).hasAttribute("lang", "ur");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        page.waitForLoadState();
        List<String> texts = ((List<?>) page.evaluate(TEXTS, exceptFor))
                .stream()
                        .map(text -> WITHOUT_LANGUAGE.matcher((String) text).replaceAll(""))
                        .toList();
        Assertions.assertThat(texts)
                .as(page.url())
                .filteredOn(text ->
                        LATIN.matcher(text).find() || OTHER_DIGITS.matcher(text).find())
                .isEmpty();
    }
}
