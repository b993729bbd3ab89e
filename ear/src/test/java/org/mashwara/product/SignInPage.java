package org.mashwara.product;

import org.mashwara.suite.DemoAccounts;

/** Where everybody begins. */
public final class SignInPage {

    private final Visitor visitor;

    public SignInPage(Visitor visitor) {
        this.visitor = visitor.goTo("/sign-in?lang=en");
    }

    /** Signs a person of the demo data in and waits for the page that the day begins with. */
    public void signIn(String account) {
        visitor.page().getByLabel("Sign-in name").fill(account);
        visitor.page().getByLabel("Password").fill(DemoAccounts.PASSWORD);
        visitor.page().locator("[id$=signIn]").click();
        visitor.page().waitForURL("**/today*");
    }
}
