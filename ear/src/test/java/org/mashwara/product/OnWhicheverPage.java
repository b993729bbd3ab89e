package org.mashwara.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What is looked for in a list that goes on over several pages: other tests have left theirs before it. */
public final class OnWhicheverPage {

    private OnWhicheverPage() {}

    /** Turns the pages of the list that is open until it is there, or to the last one. */
    public static Locator find(Page page, Locator wanted) {
        Locator next = page.locator("nav.pager a[rel=next]");
        while (wanted.count() == 0 && next.count() > 0) {
            String before = page.url();
            next.click();
            page.waitForURL(url -> !url.equals(before));
        }
        return wanted;
    }
}
