package org.mashwara.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a person does in a form of feedback in the browser. */
final class FormPage {

    private FormPage() {}

    static void grade(Page page, String grade) {
        page.locator("fieldset:has(input[type=radio]):visible")
                .first()
                .getByLabel(grade, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    static void comment(Page page, int which, String text) {
        page.locator("textarea:visible").nth(which).fill(text);
    }

    static void toTheCheck(Page page) {
        toTheEnd(page);
        page.waitForURL("**/feedback/check?*");
    }

    static void toTheEnd(Page page) {
        while (page.locator("button[data-next]:visible").count() > 0) {
            page.locator("button[data-next]").click();
        }
        page.locator("[id$='form:next']").click();
    }

    static void send(Page page) {
        page.locator("[id$='form:submit']").click();
        page.waitForURL("**/feedback/response?*");
    }
}
