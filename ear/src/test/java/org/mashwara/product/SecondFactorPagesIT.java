package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashwara.identity.Totp;
import org.mashwara.suite.DemoAccounts;

/** Somebody sets a second factor up, signs in with a code and, when the phone is lost, with a recovery code. */
class SecondFactorPagesIT {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** How long a busy machine takes to send a form, in seconds. */
    private static final int SENT_WITHIN_SECONDS = 15;

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @CsvSource({"en, " + DemoAccounts.FIA, "ur, " + DemoAccounts.COMMITTEE})
    void itIsSetUpAndAskedForAtTheNextSignIn(String language, String account) throws InterruptedException {
        Visitor member = visits.as(account);
        member.goTo("/today?lang=" + language).goTo("/account/second-factor");
        Page page = member.page();
        page.locator("[id$=current]").fill(DemoAccounts.PASSWORD);
        page.locator("[id$='offerForm:offer']").click();
        assertThat(page.locator("#key")).isVisible();
        assertThat(page.locator("svg.qr path")).isAttached();
        Look.at(member, language);
        byte[] secret = decode(page.locator("#key").textContent());
        awaitPartOfHalfMinute();
        page.locator("[id$='confirmForm:code']").fill(code(secret, -1));
        page.locator("[id$='confirmForm:confirm']").click();
        page.waitForURL("**/account/recovery-codes");
        assertThat(page.locator("#codes code")).hasCount(10);
        String recovery = page.locator("#codes code").first().textContent();
        Look.at(member, language);
        page.reload();
        assertThat(page.locator("#codes code")).hasCount(0);

        Visitor again = visits.stranger();
        password(again, language, account);
        Look.at(again, language);
        again.page().locator("[id$='form:code']").fill("000000");
        again.page().locator("[id$='form:signIn']").click();
        assertThat(again.page().locator(".message").first()).isVisible();
        again.page().locator("[id$='form:code']").fill(code(secret, 0));
        again.page().locator("[id$='form:signIn']").click();
        again.page().waitForURL("**/today");

        Visitor withoutPhone = visits.stranger();
        password(withoutPhone, language, account);
        withoutPhone.page().locator("[id$='form:code']").fill(recovery);
        withoutPhone.page().locator("[id$='form:signIn']").click();
        withoutPhone.page().waitForURL("**/today");
        withoutPhone.goTo("/account");
        assertThat(withoutPhone.page().locator("#second-factor")).containsText("9");
        Look.at(withoutPhone, language);

        // for the tests that follow
        withoutPhone.goTo("/account/second-factor");
        withoutPhone.page().locator("[id$='codesForm:code']").fill(code(secret, 1));
        withoutPhone.page().locator("[id$='codesForm:remove']").click();
        assertThat(withoutPhone.page().locator("[id$='codesForm:remove']")).hasCount(0);
    }

    private static void password(Visitor visitor, String language, String account) {
        visitor.goTo("/sign-in?lang=" + language);
        visitor.page().locator("[id$='form:name']").fill(account);
        visitor.page().locator("[id$='form:password']").fill(DemoAccounts.PASSWORD);
        visitor.page().locator("[id$='form:signIn']").click();
        visitor.page().waitForURL("**/sign-in-code?*");
    }

    /** The last half minute's code is refused when this one ends before it is sent: so begins early in one. */
    private static void awaitPartOfHalfMinute() throws InterruptedException {
        long left = Totp.STEP_SECONDS - Instant.now().getEpochSecond() % Totp.STEP_SECONDS;
        if (left <= SENT_WITHIN_SECONDS) {
            TimeUnit.SECONDS.sleep(left);
        }
    }

    /** The code of the half minute that is so far from now. */
    private static String code(byte[] secret, int away) {
        return Totp.code(secret, Totp.stepAt(Instant.now()) + away);
    }

    /** What an authenticator app does with a key that was typed. */
    private static byte[] decode(String key) {
        StringBuilder bits = new StringBuilder();
        for (byte letter : key.replace(" ", "").getBytes(StandardCharsets.US_ASCII)) {
            String five = Integer.toBinaryString(BASE_32.indexOf(letter));
            bits.append("00000", five.length(), 5).append(five);
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        assertThat(bytes).hasSize(20);
        return bytes;
    }
}
