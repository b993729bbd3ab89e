package org.mashwara.product;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** A close look at the page that a visitor has before them. */
public final class Look {

    /** The narrowest telephones, and the usual one. */
    private static final List<Integer> NARROW = List.of(320, Visits.PHONE_WIDTH);

    private Look() {}

    /** Fails if the page is in another language, not accessible, without heading or texts, or wider than a telephone. */
    public static void at(Visitor visitor, String language) {
        Page page = visitor.page();
        SoftAssertions seen = new SoftAssertions();
        seen.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        seen.assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ur") ? "rtl" : "ltr");
        seen.assertThat(page.locator("h1").count()).as("headings of the page").isEqualTo(1);
        seen.assertThat(page.locator("h1").first().textContent().strip()).isNotEmpty();
        seen.assertThat(page.content()).as("no text is missing").doesNotContain("???");
        for (Rule violation : violations(page)) {
            for (CheckedNode node : violation.getNodes()) {
                seen.fail(
                        "%s: %s%n  %s%n  %s",
                        violation.getId(), node.getTarget(), node.getHtml(), node.getFailureSummary());
            }
        }
        for (int width : NARROW) {
            page.setViewportSize(width, 800);
            seen.assertThat(standingOut(page))
                    .as("stands out sideways at " + width + " px")
                    .isEmpty();
        }
        page.setViewportSize(Visits.WIDTH, Visits.HEIGHT);
        seen.assertAll();
    }

    /** What is found in order is not told: on a large page that takes longer than finding it. */
    private static List<Rule> violations(Page page) {
        AxeRunOptions only = new AxeRunOptions();
        only.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).setLegacyMode(true).options(only).analyze().getViolations();
    }

    /** What makes the page scroll sideways, or nothing. */
    private static String standingOut(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth) return '';
                  const scrolls = e => e && e !== document.body
                    && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
                  const out = [...document.body.querySelectorAll('*')].filter(e => {
                    const box = e.getBoundingClientRect();
                    return !scrolls(e) && box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
                  });
                  return root.scrollWidth + ' px: ' + out.slice(0, 5)
                    .map(e => e.tagName + '#' + e.id + '.' + e.className).join(', ');
                }
                """));
    }
}
