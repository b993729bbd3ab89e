package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Lists that show something else as soon as it is chosen, by whatever a person chooses with. */
class FiltersIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void arrowKeysPassByWhatIsNotMeantAndEnterShowsWhatIs() {
        Page page = visits.as(DemoAccounts.AGENCY_HEAD)
                .goTo("/feedback/results?lang=en")
                .page();
        String before = page.url();
        Locator question = page.locator("select#question");
        question.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");

        assertThat(question).isFocused();
        Assertions.assertThat(page.url()).isEqualTo(before);
        String chosen = (String) question.evaluate("select => select.value");
        Assertions.assertThat(chosen).isNotEmpty();
        page.keyboard().press("Enter");
        page.waitForURL("**/feedback/results?*question=*");
        assertThat(page.locator("select#question")).hasValue(chosen);
    }

    @Test
    void whatIsPointedAtIsShownAtOnce() {
        Page page = visits.as(DemoAccounts.AGENCY_HEAD)
                .goTo("/feedback/results?lang=en")
                .page();
        Locator question = page.locator("select#question");
        String last = (String) question.evaluate("select => select.options[select.options.length - 1].value");
        question.selectOption(last);
        page.waitForURL("**/feedback/results?*question=*");
        assertThat(page.locator("select#question")).hasValue(last);
    }

    @Test
    void beyondItsEndAListIsNotSaidToBeEmpty() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        for (String address : List.of("/feedback/list", "/feedback/comments", "/feedback/questionnaires")) {
            Page page = secretary.goTo(address + "?first=5000&lang=en").page();
            assertThat(page.locator("main .empty")).containsText("The list ends before this page");
            page.locator("main .empty a").click();
            assertThat(page.locator("main .empty")).hasCount(0);
        }
    }

    @Test
    void whereNothingIsFoundOnlyWhatWasAskedForIsToBeChanged() {
        Visitor member = visits.as(DemoAccounts.COMMITTEE);
        Map<String, String> told = Map.of(
                "q=zzyzx", "fewer or other words",
                "q=the", "Add a word that tells more",
                "tag=zzyzx", "Choose another tag or activity",
                "activity=A00", "Choose another tag or activity",
                "round=1&state=ANSWERED", "or show all",
                "round=1", "as soon as members give them");
        told.forEach((asked, answered) -> {
            Locator empty =
                    member.goTo("/feedback/comments?lang=en&" + asked).page().locator("main .empty");
            assertThat(empty).containsText(answered);
            if (!asked.startsWith("q=")) {
                assertThat(empty).not().containsText("words");
            }
        });
        assertThat(member.goTo("/feedback/comments?lang=en").page().locator("main .said"))
                .not()
                .hasCount(0);
    }

    @Test
    void whatNoKeyboardHasIsRefused() {
        Page page = visits.as(DemoAccounts.SECRETARIAT)
                .goTo("/feedback/list?lang=en")
                .page();
        for (String address : List.of("/feedback/comments?q=%00", "/feedback/results?question=a%00b")) {
            Assertions.assertThat(page.request().get(Product.url() + address).status())
                    .as(address)
                    .isEqualTo(400);
        }
    }
}
