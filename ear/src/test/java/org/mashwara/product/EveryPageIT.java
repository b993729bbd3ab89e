package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashwara.suite.DemoAccounts;

/** What holds for every page, in both languages: accessible, light, narrow enough for a telephone, nothing from afar. */
@Tag("outside")
class EveryPageIT {

    private static final int KILOBYTE = 1000;

    /** Over the wire, when another page has been seen before. */
    private static final int LATER_PAGE = 40 * KILOBYTE;

    private static final int FIRST_PAGE_ENGLISH = 300 * KILOBYTE;
    private static final int FIRST_PAGE_URDU = 520 * KILOBYTE;

    /** The narrowest telephones, and the usual one. */
    private static final List<Integer> NARROW = List.of(320, Visits.PHONE_WIDTH);

    @RegisterExtension
    final Visits visits = new Visits();

    static Stream<Pages.Stop> pages() {
        return Pages.all().stream();
    }

    @Test
    void noPageIsForgotten() {
        assertThat(Pages.named()).isEqualTo(Pages.built());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void english(Pages.Stop stop) {
        look(stop, "en", "ltr");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void urdu(Pages.Stop stop) {
        look(stop, "ur", "rtl");
    }

    private void look(Pages.Stop stop, String language, String direction) {
        String address = stop.address(visits);
        Visitor visitor = stop.account() == null ? visits.stranger() : visits.as(stop.account());
        visitor.goTo((stop.account() == null ? "/sign-in" : "/today") + "?lang=" + language);
        visitor.takeBytes();
        visitor.goTo(address);
        Page page = visitor.page();
        SoftAssertions seen = new SoftAssertions();
        seen.assertThat(visitor.takeBytes()).as("bytes over the wire").isLessThanOrEqualTo(LATER_PAGE);
        seen.assertThat(page.url()).as("address").contains("/" + stop.view());
        seen.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        seen.assertThat(page.locator("html").getAttribute("dir")).isEqualTo(direction);
        seen.assertThat(page.locator("h1").count()).as("headings of the page").isEqualTo(1);
        seen.assertThat(page.locator("h1").first().textContent().strip()).isNotEmpty();
        seen.assertThat(page.content()).as("no text is missing").doesNotContain("???");
        for (Rule violation : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            seen.fail("%s %s %s", violation.getId(), violation.getHelp(), violation.getNodes());
        }
        for (int width : NARROW) {
            page.setViewportSize(width, 800);
            seen.assertThat(sidewaysScroll(page))
                    .as("scrolls sideways at " + width)
                    .isEmpty();
        }
        seen.assertAll();
    }

    /** What stands out to the side, or nothing. */
    private static String sidewaysScroll(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth) return '';
                  const out = [...document.body.querySelectorAll('*')].filter(e => {
                    const box = e.getBoundingClientRect();
                    return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
                  });
                  return root.scrollWidth + ' px: ' + out.slice(0, 5)
                    .map(e => e.tagName + '#' + e.id + '.' + e.className).join(', ');
                }
                """));
    }

    @ParameterizedTest
    @MethodSource("org.mashwara.product.EveryPageIT#firstPages")
    void theFirstPageIsLight(String language, int budget) {
        Visitor visitor = visits.stranger();
        visitor.goTo("/sign-in?lang=" + language);
        long signIn = visitor.takeBytes();
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        String state = secretary.state();
        Visitor fresh = visits.open("first page", Visits.wide().setStorageState(state));
        fresh.goTo("/today?lang=" + language);
        assertThat(signIn).as("sign-in").isLessThanOrEqualTo(budget);
        assertThat(fresh.takeBytes()).as("today").isLessThanOrEqualTo(budget);
    }

    static Stream<Arguments> firstPages() {
        return Stream.of(Arguments.of("en", FIRST_PAGE_ENGLISH), Arguments.of("ur", FIRST_PAGE_URDU));
    }
}
