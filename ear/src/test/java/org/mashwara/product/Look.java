package org.mashwara.product;

import com.deque.html.axecore.playwright.AxeBuilder;
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
        seen.assertThat(page.locator("a[href*='##']").all())
                .as("links to a place that no page has")
                .isEmpty();
        seen.assertThat(barriers(page)).as("what keeps people out").isEmpty();
        for (int width : NARROW) {
            page.setViewportSize(width, 800);
            seen.assertThat(standingOut(page))
                    .as("stands out sideways at " + width + " px")
                    .isEmpty();
        }
        page.setViewportSize(Visits.WIDTH, Visits.HEIGHT);
        seen.assertAll();
    }

    /** What axe finds wrong; what it finds in order is not told: on a large page that takes longer than finding it. */
    private static List<?> barriers(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate("""
                () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.flatMap(rule =>
                  rule.nodes.map(node => [rule.id, node.target, node.html, node.failureSummary].join('\\n  '))))
                """);
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
