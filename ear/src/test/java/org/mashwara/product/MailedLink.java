package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.mashwara.suite.DemoAccounts;

/** The signed link in the mail that asks for feedback. */
final class MailedLink {

    private static final Pattern LINK = Pattern.compile("/feedback-link\\?response=\\d+&key=[\\w-]+");

    private MailedLink() {}

    /**
     * Has the office reminded; gives the link in the mail, as the administrator reads it where no mail server is.
     * Delegates who only prepare answers get a mail without one.
     */
    static String of(AnOpenRound round, Visits visits) {
        Page remind = visits.as(DemoAccounts.SECRETARIAT)
                .goTo("/feedback/remind?round=" + round.id())
                .page();
        remind.locator("input[type=checkbox]").first().check();
        remind.locator("[id$='form:remind']").click();
        remind.waitForURL("**/feedback/round?*");
        Page mail = visits.as(DemoAccounts.ADMINISTRATOR)
                .goTo("/admin/outbox?search=Review " + round.id())
                .page();
        Locator mails = mail.locator("main table a");
        int last = mails.count() - 1;
        for (int i = 0; i <= last; i++) {
            mails.nth(i).click();
            mail.waitForURL("**/admin/outbox-mail?*");
            if (i == last || mail.locator("[id$=readSecret]").count() > 0) {
                break;
            }
            mail.goBack();
        }
        mail.locator("[id$=readSecret]").click();
        assertThat(mail.locator("main")).containsText("/feedback-link?");
        Matcher found = LINK.matcher(mail.locator("main").textContent());
        Assertions.assertThat(found.find()).isTrue();
        return found.group();
    }
}
