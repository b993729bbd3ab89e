package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.product.server.MashwaraProcess;

/**
 * From an empty database to a convened meeting: whoever reads the log becomes the administrator, and nobody else; the
 * administrator is led, then the TWG Secretariat takes over.
 */
class FirstStepsIT {

    private static final String HOME = "Home and Tribal Affairs Department";

    private static final String SECRETARY = "s.baloch";

    /** The portal's own day may differ from the test's by one at midnight; what is planned lies well ahead. */
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void anEmptyPortalConvenesItsFirstMeeting() {
        int port = Ports.free();
        try (MashwaraProcess mashwara = MashwaraProcess.onPort(port)
                .home(Target.directory().resolve("first-steps/" + port))
                .demo(false)
                .shortLived()
                .start()) {
            String origin = mashwara.address().toString();
            String code;
            try (Visitor visitor = new Visitor(origin, "the administrator", Visits.wide())) {
                code = setUp(visitor, SetupPage.codeFrom(mashwara));
            }
            try (Visitor visitor = new Visitor(origin, "the secretary", Visits.wide())) {
                convene(visitor, code);
            }
            ProcessHandle database = mashwara.database();
            mashwara.stop();
            Assertions.assertThat(database.isAlive())
                    .as("its database ends with it")
                    .isFalse();
        }
    }

    /** @return the secretary's printed code */
    private static String setUp(Visitor visitor, String setupCode) {
        Page page = visitor.goTo("/today").page();
        assertThat(page).hasURL(Pattern.compile(".*/setup"));
        SetupPage.fill(page, "AAAA-AAAA-AAAA-AAAA");
        assertThat(page.locator(".errors")).containsText("the code is too old");
        SetupPage.fill(page, setupCode);
        page.waitForURL("**/sign-in*");
        SetupPage.signIn(page, SetupPage.SIGN_IN_NAME);
        assertThat(page.locator("header").first()).containsText(SetupPage.NAME);
        Assertions.assertThat(page.navigate("/setup").status())
                .as("only the first becomes the administrator so")
                .isEqualTo(404);
        visitor.goTo("/today");
        assertThat(page.locator("#waiting")).containsText("6 steps are left");
        page.locator("#waiting a[href$='/admin/first-steps']").click();
        page.waitForURL("**/admin/first-steps");
        programme(page);
        body(page);
        Look.at(visitor, "en");
        resume(visitor);
        member(page, "Home Secretary", "CHAIR", "Naveed Akhtar Lasi");
        member(page, "Additional Home Secretary", "MEMBER", "Gul Hassan Rind");
        member(page, "Provincial Coordinator", "SECRETARIAT", "Saima Baloch");
        page.locator("#goOn").click();
        terms(page);
        String code = account(page);
        room(visitor.goTo("/admin/first-steps").page());
        assertThat(page.locator("main")).containsText("The first meeting can be convened");
        Look.at(visitor, "en");
        visitor.goTo("/admin/first-steps?lang=ur");
        Look.at(visitor, "ur");
        visitor.goTo("/today?lang=en");
        assertThat(page.locator("#waiting")).not().containsText("steps are left");
        return code;
    }

    private static void programme(Page page) {
        fill(page, "programmeForm:nameEn", "Country Programme");
        fill(page, "programmeForm:code", "CP-PAK");
        fill(page, "programmeForm:from", TODAY.minusYears(1).toString());
        fill(page, "programmeForm:until", TODAY.minusYears(2).toString());
        page.locator("[id$='programmeForm:save']").click();
        assertThat(page.locator(".errors")).containsText("The last day");
        fill(page, "programmeForm:until", TODAY.plusYears(4).toString());
        page.locator("[id$='programmeForm:save']").click();
        assertThat(page.locator("main")).containsText("The programme is recorded.");
    }

    private static void body(Page page) {
        fill(page, "bodyForm:nameEn", "Technical Working Group, Balochistan");
        fill(page, "bodyForm:code", "TWG-BAL");
        fill(page, "bodyForm:cityEn", "Quetta");
        fill(page, "bodyForm:areaEn", "Balochistan");
        fill(page, "bodyForm:pCode", "PK2");
        fill(page, "bodyForm:isoCode", "PK-BA");
        page.locator("[id$='bodyForm:save']").click();
        assertThat(page.locator("main")).containsText("The body is set up.");
    }

    /** Leaves in the middle and finds the way back. */
    private static void resume(Visitor visitor) {
        Page page = visitor.goTo("/admin/list").page();
        page.locator("main a[href$='/admin/first-steps']").first().click();
        page.waitForURL("**/admin/first-steps");
        assertThat(page.locator("#steps [aria-current=step]")).containsText("Its members");
    }

    private static void member(Page page, String post, String capacity, String holder) {
        if (page.locator("select[id$='memberForm:organisation']").count() == 0) {
            fill(page, "memberForm:organisationEn", HOME);
            page.locator("[id$='memberForm:organisationKind']").selectOption("DEPARTMENT");
        } else {
            page.locator("[id$='memberForm:organisation']").selectOption(new SelectOption().setLabel(HOME));
        }
        fill(page, "memberForm:nameEn", post);
        page.locator("[id$='memberForm:capacity']").selectOption(capacity);
        fill(page, "memberForm:holderEn", holder);
        fill(page, "memberForm:from", TODAY.minusMonths(2).toString());
        page.locator("[id$='memberForm:save']").click();
        assertThat(page.locator("main ul.rows").first()).containsText(post);
    }

    private static void terms(Page page) {
        page.locator("#terms").click();
        page.waitForURL("**/bodies/terms?*");
        fill(page, "form:mandateEn", "Reviews the workplan for Balochistan.");
        next(page, 2);
        fill(page, "form:quorumValue", "0");
        page.locator("[id$='form:next']").click();
        assertThat(page.locator(".errors")).containsText("at least one member");
        fill(page, "form:quorumValue", "2");
        for (int step = 3; step <= 7; step++) {
            next(page, step);
        }
        fill(page, "form:from", TODAY.minusMonths(1).toString());
        next(page, 8);
        assertThat(page.locator("main table")).containsText("That is 2 of the 2 members who count.");
        page.locator("[id$='form:record']").click();
        page.waitForURL("**/admin/first-steps*");
    }

    private static void next(Page page, int step) {
        page.locator("[id$='form:next']").click();
        assertThat(page.locator("#step")).containsText("Step " + step);
    }

    private static String account(Page page) {
        fill(page, "accountForm:signInName", SECRETARY);
        page.locator("[id$='accountForm:save']").click();
        page.waitForURL("**/admin/print-code?*");
        return page.locator("#code").textContent().strip();
    }

    private static void room(Page page) {
        fill(page, "roomForm:nameEn", "Committee room");
        page.locator("[id$='roomForm:organisation']").selectOption(new SelectOption().setLabel(HOME));
        fill(page, "roomForm:capacity", "20");
        page.locator("[id$='roomForm:save']").click();
    }

    private static void convene(Visitor visitor, String code) {
        Page page = visitor.goTo("/first-password").page();
        page.getByLabel("Sign-in name").fill(SECRETARY);
        page.locator("[id$='form:code']").fill(code);
        page.getByLabel("New password").fill(SetupPage.PHRASE);
        page.getByLabel("The same password again").fill(SetupPage.PHRASE);
        page.locator("[id$='form:choose']").click();
        page.waitForURL(url -> !url.contains("/first-password"));
        if (page.url().contains("/sign-in")) {
            SetupPage.signIn(page, SECRETARY);
        }
        visitor.goTo("/meetings/new");
        page.locator("[id$='form:body']").selectOption(new SelectOption().setIndex(1));
        fill(page, "form:nameEn", "The first meeting");
        fill(page, "form:day", TODAY.plusDays(20).toString());
        fill(page, "form:starts", "10:00");
        fill(page, "form:ends", "12:00");
        page.locator("[id$='form:room']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/meetings/edit?*");
        visitor.goTo(
                page.url().substring(page.url().indexOf("/meetings/")).replace("/meetings/edit", "/meetings/convene"));
        page.locator("#conveners input[type=checkbox]").first().check();
        page.locator("[id$='form:convene']").click();
        page.waitForURL("**/meetings/meeting?*");
        assertThat(page.locator("main .over")).containsText("TWG-BAL/");
        assertThat(page.locator("main")).containsText("Convened");
    }

    private static void fill(Page page, String id, String value) {
        page.locator("[id$='" + id + "']").fill(value);
    }
}
