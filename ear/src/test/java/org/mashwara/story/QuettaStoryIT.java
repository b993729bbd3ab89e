package org.mashwara.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.product.Look;
import org.mashwara.product.OnWhicheverPage;
import org.mashwara.product.Visitor;
import org.mashwara.product.Visits;
import org.mashwara.suite.DemoAccounts;

/**
 * This year's Technical Working Group in Quetta, from convening to what became of the feedback. The meeting of 2014, of
 * which this is the likeness, is history in the demo data.
 */
class QuettaStoryIT {

    private static final String BODY = "Technical Working Group, Balochistan";

    private static final String HOME_SECRETARY = "Home Secretary, Balochistan";
    private static final String ADDITIONAL_SECRETARY = "Additional Home Secretary";
    private static final String PROSECUTION = "Additional Secretary, Prosecution";
    private static final String IG_PRISONS = "Inspector General of Prisons";
    private static final String FIA = "Director FIA";
    private static final String AIG_TRAINING = "AIG Training";
    private static final String COLLEGE = "Deputy Commandant";
    private static final String COORDINATOR = "Provincial Coordinator";

    private static final String COMMENT = "The course came at the right time; the second week repeated the first.";
    private static final String PROPOSAL = "Hold the next course in Quetta and not in Islamabad.";
    private static final String FROM_AFAR = "I could not come, but the training system is what the College needs.";
    private static final String REASON = "The next course is held in Quetta in the third quarter.";
    private static final String DECISION = "The prison course is repeated in the third quarter.";
    private static final String RECOMMENDATION = "Two more districts get crime-scene units.";
    private static final String FIRST_TASK = "Name the officers for the prison course.";
    private static final String SECOND_TASK = "Send the plan of the crime-scene units.";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Karachi"));

    @RegisterExtension
    final Visits visits = new Visits();

    private Visitor secretary;
    private String meeting;
    private String reference;

    @Test
    void theReviewIsConvenedHeldAnsweredAndActedUpon() {
        theSecretariatConvenes();
        theHomeSecretaryIsCalledAway();
        othersAnswer();
        theMeetingGoesOnWithTheActingChair();
        theStatusIsShown();
        theMeetingIsHeld();
        String round = theRoundOpens();
        aPresentSeatAnswers();
        anAbsentSeatAnswers();
        theLeadAnswers();
        theRoundCloses(round);
        theCounterpartReadsWhatBecameOfIt(round);
        theLeadDraftsAChange();
        String recommendation = theSecretariatRecommendsIt();
        theCommitteeDecides(recommendation);
        everybodyReadsWhatWasDone();
        everyStepStandsInTheTrail();
    }

    private void theSecretariatConvenes() {
        secretary = visits.as(DemoAccounts.SECRETARIAT);
        MeetingPage planned = MeetingPage.find(secretary, BODY, "Planned").moveTo(TODAY.plusDays(1));
        planned.convene(Map.of("Home and Tribal Affairs", "SO(TWG)1-12", "United Nations Office", "CO/TWG/7"));
        planned.showsState("Quorum: 5 of");
        meeting = planned.address();
        reference = planned.reference();
    }

    private void theHomeSecretaryIsCalledAway() {
        new AnswerPage(visits.as(DemoAccounts.HOME_SECRETARY), meeting)
                .unable("The Prime Minister has called an emergency meeting in Islamabad.");
        MeetingPage page = MeetingPage.at(secretary, meeting);
        page.showsMember(HOME_SECRETARY, "Unable", "emergency meeting in Islamabad");
        page.showsState("1 unable", "not yet sure");
    }

    private void othersAnswer() {
        new AnswerPage(visits.as(DemoAccounts.ADDITIONAL_HOME_SECRETARY), meeting).accept();
        new AnswerPage(visits.onAPhoneAs(DemoAccounts.PROSECUTION), meeting).accept();
        new AnswerPage(visits.as(DemoAccounts.PA_IG_PRISONS), meeting).accept();
        new AnswerPage(visits.as(DemoAccounts.FIA), meeting)
                .nominate("Naila Kakar", "Deputy Director FIA", "FIA/QTA/118");
        new AnswerPage(visits.as(DemoAccounts.POLICE_TRAINING), meeting).accept();
        MeetingPage.at(secretary, meeting).enterAccepted(COLLEGE, "Telephone", "His staff officer");
        MeetingPage page = MeetingPage.at(secretary, meeting);
        page.showsMember(FIA, "Naila Kakar", "Representative");
        page.showsMember(COLLEGE, "Attends");
        page.showsState("6 sure", "1 unable", "reached", "acting, by succession");
        Pictures.take(secretary, meeting);
    }

    private void theMeetingGoesOnWithTheActingChair() {
        LateChangePage ways = LateChangePage.fromToday(secretary, meeting);
        lookInBothLanguages(secretary);
        ways.showsFirst("Go on as convened", "Sure", ADDITIONAL_SECRETARY, "acting, by succession");
        ways.chooseFirst();
        lookInBothLanguages(secretary);
        int told = ways.decide(
                "The Home Secretary is called to Islamabad; the Additional Home Secretary presides.",
                HOME_SECRETARY,
                "His private secretary");
        MeetingPage page = MeetingPage.at(secretary, meeting);
        page.showsLateChange("Go on", "Zarghuna Kakar", "His private secretary");
        page.showsAgenda(ADDITIONAL_SECRETARY);
        Assertions.assertThat(LateChangePage.mailsAbout(visits.as(DemoAccounts.ADMINISTRATOR), BODY))
                .as("every participant is told")
                .isEqualTo(told)
                .isGreaterThanOrEqualTo(15);
    }

    private void theStatusIsShown() {
        Visitor lead = visits.as(DemoAccounts.LEAD_JUSTICE);
        Page page = lead.goTo("/workplan/tree").page();
        page.locator("main a[href*='/workplan/activity']", new Page.LocatorOptions().setHasText("prison staff"))
                .first()
                .click();
        page.getByLabel("On track", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("[id$=narrative]").fill("Two of three courses were held; the last one waits for its trainer.");
        page.locator("[id$='form:send']").click();
        assertThat(page.locator("main")).containsText("the last one waits for its trainer");
        assertThat(page.locator("main dl").first()).containsText("On track");
    }

    private void theMeetingIsHeld() {
        SessionPage session = MeetingPage.at(secretary, meeting).session();
        lookInBothLanguages(secretary);
        session.open();
        session.seat(HOME_SECRETARY, "Absent");
        session.seat(ADDITIONAL_SECRETARY, "Present");
        session.seat(PROSECUTION, "Present");
        session.seat(IG_PRISONS, "Present");
        session.seat(FIA, "Representative");
        session.seat(AIG_TRAINING, "Present");
        session.showsQuorum("5 present", "reached", "acting, by succession");
        session.seat(COLLEGE, "Present");
        session.showsQuorum("6 present");
        lookInBothLanguages(secretary);
        for (String absent : List.of(
                "Deputy Director, Frontier Corps",
                "Regional Director, Anti-Narcotics Force",
                "Director General Health Services",
                "Representative",
                "Adviser, Illicit Trafficking",
                "Adviser, Drug Demand Reduction")) {
            session.seat(absent, "Absent");
        }
        session.seat("Adviser, Criminal Justice", "Present");
        session.seat(COORDINATOR, "Present");
        session.decide(DECISION);
        session.recommend(RECOMMENDATION);
        session.act(FIRST_TASK, IG_PRISONS + ", Balochistan", TODAY.plusDays(20));
        session.act(SECOND_TASK, "AIG Training (Police)", TODAY.plusDays(30));
        session.toClose();
        lookInBothLanguages(secretary);
        session.close();
        MeetingPage closed = MeetingPage.at(secretary, meeting);
        closed.showsRecord(DECISION);
        closed.showsRecord(RECOMMENDATION);
        closed.showsRecord(FIRST_TASK);
        closed.showsRecord(SECOND_TASK);
        closed.showsState("6 present", "reached", "acting, by succession");
    }

    private String theRoundOpens() {
        String round = new FeedbackPage(secretary).open(reference, TODAY.plusDays(14));
        assertThat(secretary.page().locator("main")).containsText(IG_PRISONS);
        return round;
    }

    private void aPresentSeatAnswers() {
        FeedbackPage feedback = new FeedbackPage(visits.onAPhoneAs(DemoAccounts.IG_PRISONS)).begin();
        lookInBothLanguages(feedback.visitor());
        feedback.onAPhone().grade("Agree").comment(COMMENT).savesByItself();
        feedback.next().grade("Strongly agree").propose(PROPOSAL).next();
        feedback.grade("Not my area").next();
        lookInBothLanguages(feedback.visitor());
        feedback.submit();
    }

    private void anAbsentSeatAnswers() {
        FeedbackPage feedback = new FeedbackPage(visits.as(DemoAccounts.HOME_SECRETARY)).begin();
        feedback.comment(FROM_AFAR);
        while (!feedback.isAtTheEnd()) {
            feedback.grade("Agree").next();
        }
        feedback.submit();
    }

    private void theLeadAnswers() {
        Visitor lead = visits.as(DemoAccounts.LEAD_JUSTICE);
        answer(lead, COMMENT, "Partly accepted", "The programme of the second week is being rewritten.");
        answer(lead, PROPOSAL, "Accepted", REASON);
    }

    private static void answer(Visitor lead, String said, String verdict, String reason) {
        Page page = lead.goTo("/feedback/dispositions").page();
        Locator words = page.locator("article.said", new Page.LocatorOptions().setHasText(said));
        OnWhicheverPage.find(page, words)
                .locator("a[href*='/feedback/disposition?']")
                .click();
        page.getByLabel(verdict, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByRole(AriaRole.TEXTBOX).fill(reason);
        page.locator("[id$='form:give']").click();
        page.waitForURL("**/feedback/dispositions*");
    }

    private void theRoundCloses(String round) {
        Page page = secretary.goTo(round).page();
        for (String step : List.of("remind", "extend")) {
            page.locator("main a[href*='/feedback/" + step + "?']").click();
            page.waitForURL("**/feedback/" + step + "?*");
            lookInBothLanguages(secretary);
            secretary.goTo(round);
        }
        page.locator("main a[href*='/feedback/close?']").click();
        page.waitForURL("**/feedback/close?*");
        lookInBothLanguages(secretary);
        page.locator("[id$='form:close']").click();
        page.waitForURL("**/feedback/round?*");
    }

    private void theCounterpartReadsWhatBecameOfIt(String round) {
        Visitor official = visits.as(DemoAccounts.IG_PRISONS);
        Page page = official.goTo(round.replace("/feedback/round", "/feedback/you-said"))
                .page();
        Locator answered = page.locator("article.said", new Page.LocatorOptions().setHasText(PROPOSAL));
        assertThat(answered).containsText("Accepted");
        assertThat(answered).containsText(REASON);
        assertThat(page.locator("article.said", new Page.LocatorOptions().setHasText(COMMENT)))
                .containsText("Partly accepted");
    }

    private void theLeadDraftsAChange() {
        Page page = visits.as(DemoAccounts.LEAD_JUSTICE)
                .goTo("/feedback/dispositions?state=ANSWERED")
                .page();
        Locator words = page.locator("article.said", new Page.LocatorOptions().setHasText(PROPOSAL));
        OnWhicheverPage.find(page, words).locator("a[href*='/feedback/point?']").click();
        page.locator("#amend").click();
        page.locator("#kind").selectOption("MOVED");
        page.waitForURL("**kind=MOVED*");
        page.locator("input[id*=quarters]:not(:checked)").first().check();
        page.locator("[id$='form:reason']").fill("So that the course is held where its members work.");
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/feedback/amendment?*");
        assertThat(page.locator("main table.sides")).containsText("Before");
    }

    /** Gives the address of what goes to the committee. */
    private String theSecretariatRecommendsIt() {
        Page page = secretary.goTo("/feedback/recommend").page();
        page.getByLabel("Activity moved").first().check();
        page.getByLabel(RECOMMENDATION).check();
        page.locator("[id$='form:recommend']").click();
        page.waitForURL("**/feedback/bundle?*");
        lookInBothLanguages(secretary);
        return page.url().substring(page.url().indexOf("/feedback/")).replace("&lang=en", "");
    }

    private void theCommitteeDecides(String recommendation) {
        Visitor islamabad = visits.as("secretariat-islamabad");
        MeetingPage committee = MeetingPage.plan(
                islamabad,
                "Programme Governance Committee",
                "Special sitting of the committee",
                TODAY.plusDays(1),
                "Committee Room");
        committee.convene(Map.of("United Nations Office", "CO/PGC/7"));
        committee.session().open().everybodyIsPresent();
        Page page = islamabad.goTo(recommendation).page();
        assertThat(page.locator("main")).containsText(PROPOSAL);
        page.locator("[id$='form:decide']").click();
        assertThat(page.locator("section.amendment").first()).containsText("Recommended");
        page.locator("#decide")
                .getByLabel("Adopted", new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.locator("[id$='form:decide']").click();
        assertThat(page.locator("section.amendment").first()).containsText("Adopted");
    }

    private void everybodyReadsWhatWasDone() {
        Visitor official = visits.as(DemoAccounts.IG_PRISONS);
        Page page = official.goTo("/feedback/done").page();
        Locator said = page.locator("article.said", new Page.LocatorOptions().setHasText(PROPOSAL));
        assertThat(said).containsText("Adopted");
        lookInBothLanguages(official);
        said.locator("a[href*='/feedback/changes?']").click();
        page.waitForURL("**/feedback/changes?*");
        assertThat(page.locator("main")).containsText(PROPOSAL);
        assertThat(page.locator("main table.sides")).containsText("Before");
        lookInBothLanguages(official);
    }

    /** Who did what, as the trail must tell it. */
    private static final List<List<String>> STEPS = List.of(
            List.of("Zarghuna Kakar", "changed a planned meeting"),
            List.of("Zarghuna Kakar", "convened a meeting"),
            List.of("Naveed Akhtar Lasi", HOME_SECRETARY, "reported being unable to attend"),
            List.of("Gul Hassan Rind", ADDITIONAL_SECRETARY, "accepted an invitation"),
            List.of("Sadia Noor Barrech", PROSECUTION, "accepted an invitation"),
            List.of("Mehrab Ali Hazara", IG_PRISONS, "accepted an invitation"),
            List.of("Farooq Azam Satti", FIA, "nominated a representative"),
            List.of("Zarghuna Kakar", "entered an acceptance"),
            List.of("Zarghuna Kakar", "decided on a late change"),
            List.of("Amna Yousaf Tiwana", "reported progress"),
            List.of("Zarghuna Kakar", "opened a meeting"),
            List.of("Zarghuna Kakar", "took attendance"),
            List.of("Zarghuna Kakar", "recorded a decision"),
            List.of("Zarghuna Kakar", "recorded a recommendation"),
            List.of("Zarghuna Kakar", "recorded an action point"),
            List.of("Zarghuna Kakar", "closed a meeting"),
            List.of("Zarghuna Kakar", "set up a feedback round"),
            List.of("Jahanzeb Khan Mengal", IG_PRISONS, "saved a draft of feedback"),
            List.of("Jahanzeb Khan Mengal", IG_PRISONS, "submitted feedback"),
            List.of("Naveed Akhtar Lasi", HOME_SECRETARY, "submitted feedback"),
            List.of("Amna Yousaf Tiwana", "gave the agency's answer"),
            List.of("Zarghuna Kakar", "closed a feedback round"),
            List.of("Amna Yousaf Tiwana", "drafted a change of the workplan"),
            List.of("Zarghuna Kakar", "carried changes of the workplan to the parent body"),
            List.of("recorded what the parent body decided on changes"));

    private void everyStepStandsInTheTrail() {
        List<String> trail = new ArrayList<>();
        Page page = visits.as(DemoAccounts.AUDITOR)
                .goTo("/admin/audit?from=" + TODAY.minusDays(1))
                .page();
        trail.addAll(page.locator("main tbody tr").allTextContents());
        while (page.locator("nav.pager a[rel=next]").count() > 0) {
            String before = page.url();
            page.locator("nav.pager a[rel=next]").click();
            page.waitForURL(url -> !url.equals(before));
            trail.addAll(page.locator("main tbody tr").allTextContents());
        }
        Assertions.assertThat(STEPS)
                .allSatisfy(step -> Assertions.assertThat(trail)
                        .anySatisfy(line -> Assertions.assertThat(line).contains(step)));
    }

    private static void lookInBothLanguages(Visitor visitor) {
        String address = visitor.page().url();
        String with = address + (address.contains("?") ? "&" : "?") + "lang=";
        visitor.page().navigate(with + "ur");
        Look.at(visitor, "ur");
        visitor.page().navigate(with + "en");
        Look.at(visitor, "en");
    }
}
