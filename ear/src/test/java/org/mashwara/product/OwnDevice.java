package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicInteger;

/** A device that somebody calls the own one, on which feedback is filled in and confirmed without a connection. */
final class OwnDevice {

    private static final double LONGER_THAN_THE_SCRIPT_WAITS = 25_000;

    private final Visitor visitor;
    private final Page page;

    OwnDevice(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    Page page() {
        return page;
    }

    /** Opens the form of a response and keeps it. */
    void keepForm(AnOpenRound round) {
        visitor.goTo("/feedback/respond?response=" + round.id());
        keepForm();
    }

    /** Keeps the form that is open. */
    void keepForm() {
        page.getByLabel("This device is my own").check();
        KeptForm.await(page);
    }

    void loseTheLine() {
        page.context().setOffline(true);
    }

    void lineIsBack() {
        page.context().setOffline(false);
    }

    /**
     * Lets the portal have the first thing that is sent, and loses its answer on the way.
     *
     * @return how often something was sent
     */
    AtomicInteger losingTheFirstAnswer() {
        AtomicInteger requests = new AtomicInteger();
        page.route("**/feedback/submit", route -> {
            if (requests.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        return requests;
    }

    void write(String words) {
        FormPage.comment(page, 0, words);
    }

    void toTheEnd() {
        FormPage.toTheEnd(page);
    }

    /** What shows the answers to be checked without a connection. */
    Locator checking() {
        return page.locator("#checking");
    }

    /** Confirms the answers that are shown to be checked. */
    void confirm() {
        checking().locator("[data-send]").click();
        assertThat(checking()).containsText("Confirmed, and not sent yet");
    }

    /** Loses the line with the form open, fills it in, confirms it, and closes the page. */
    void confirmOffline(String words) {
        loseTheLine();
        write(words);
        toTheEnd();
        confirm();
        leaveThePage();
    }

    /** Waits until the page tells that about what was kept, even when it has to be sent twice. */
    void isTold(String words) {
        assertThat(page.locator("#outbox"))
                .containsText(
                        words, new LocatorAssertions.ContainsTextOptions().setTimeout(LONGER_THAN_THE_SCRIPT_WAITS));
    }

    void leaveThePage() {
        page.navigate("about:blank");
        visitor.takeComplaints();
    }
}
