package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The form that a person's own device keeps, so that it opens without a connection. */
final class KeptForm {

    private KeptForm() {}

    /** Waits until the page that is open says that it is kept: before that, the connection is not to be cut. */
    static void await(Page page) {
        assertThat(page.locator("#own-device-kept")).containsText("✓");
    }
}
