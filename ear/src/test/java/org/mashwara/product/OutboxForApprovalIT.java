package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/**
 * What may be confirmed without a connection by those who prepare an office's feedback, send it for approval or approve
 * it. Nobody is told that something was sent that was not.
 */
class OutboxForApprovalIT {

    private static final String OFFICE = "AIG Training (Police)";
    private static final String OTHER_OFFICE = "Additional Secretary, Prosecution";
    private static final String ASSISTANT = DemoAccounts.FIA;
    private static final String IN_STATE = "response where id = %%d and state = '%s'";
    private static final String SAYING = "answer where response_id = %%d and text = '%s'";

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;
    private Visitor official;
    private OwnDevice device;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        round = rounds.asking(OFFICE);
    }

    private void keepFormAs(String account) {
        official = visits.onAPhoneAs(account);
        device = new OwnDevice(official);
        page = official.page();
        device.keepForm(round);
    }

    private void writeAndCheckOffline(String words) {
        device.loseTheLine();
        device.write(words);
        device.toTheEnd();
        assertThat(device.checking()).containsText(words);
    }

    private long inState(String state) throws Exception {
        return round.count(IN_STATE.formatted(state));
    }

    @Test
    void whoPreparesItSendsItForApprovalOnce() throws Exception {
        round.approvedByHolderAndDepartment();
        round.preparedBy(ASSISTANT);
        keepFormAs(ASSISTANT);
        writeAndCheckOffline("Prepared on the road.");
        assertThat(device.checking()).containsText("This office wants its feedback approved");
        assertThat(device.checking().locator("[data-send]"))
                .hasText("Send for approval as soon as there is a connection");
        Look.at(official, "en");
        device.confirm();
        device.leaveThePage();

        AtomicInteger requests = device.losingTheFirstAnswer();
        device.lineIsBack();
        official.goTo("/today");
        device.isTold("was sent for approval. It counts when it is approved.");
        assertThat(page.locator("#outbox")).not().containsText("was sent on");
        official.takeComplaints();
        Assertions.assertThat(requests).hasValue(2);
        Assertions.assertThat(inState("AWAITING_CLEARANCE")).isEqualTo(1);
        Assertions.assertThat(round.count("clearance where response_id = %d")).isEqualTo(1);
        page.locator("#outbox a").click();
        page.waitForURL("**/feedback/response?*");
        assertThat(page.locator("main")).containsText("Sent for approval. It counts when it is approved.");
        assertThat(page.locator("main")).not().containsText("Your feedback was received");
    }

    @Test
    void theHolderWhoAloneApprovesItApprovesItByConfirming() throws Exception {
        round.approvedByHolder();
        keepFormAs(DemoAccounts.POLICE_TRAINING);
        writeAndCheckOffline("Approved on the road.");
        assertThat(device.checking()).containsText("when you send it, you approve it");
        assertThat(device.checking().locator("[data-send]"))
                .hasText("Approve, and send as soon as there is a connection");
        device.confirm();
        device.leaveThePage();
        device.lineIsBack();
        official.goTo("/today");
        device.isTold("was sent on");
        official.takeComplaints();
        Assertions.assertThat(inState("SUBMITTED")).isEqualTo(1);
    }

    @Test
    void whoMayOnlyPrepareItIsToldThatItIsSavedAndWhoSendsIt() throws Exception {
        round.preparedBy(ASSISTANT);
        keepFormAs(ASSISTANT);
        assertThat(page.locator("#own-device-hint")).not().containsText("confirmed");
        writeAndCheckOffline("Prepared, to be sent by others.");
        assertThat(device.checking().locator("[data-send]")).hasCount(0);
        assertThat(device.checking()).containsText("You may prepare this feedback but not send it.");
        assertThat(device.checking()).containsText("saved by itself as soon as there is a connection");
        Look.at(official, "en");
        device.leaveThePage();

        device.lineIsBack();
        official.goTo("/today");
        device.isTold("has arrived");
        assertThat(page.locator("#outbox")).containsText("It is not sent yet.");
        assertThat(page.locator("#outbox")).not().containsText("was sent");
        official.takeComplaints();
        Assertions.assertThat(round.count(SAYING.formatted("Prepared, to be sent by others.")))
                .isEqualTo(1);
        Assertions.assertThat(inState("DRAFT")).isEqualTo(1);
        official.goTo("/feedback/respond?lang=ur&response=" + round.id());
        KeptForm.await(page);
        writeAndCheckOffline("تیار ہے");
        assertThat(device.checking()).containsText("آپ یہ رائے تیار کر سکتے ہیں مگر بھیج نہیں سکتے۔");
        Look.at(official, "ur");
        device.lineIsBack();
        assertThat(device.checking().locator(".sending")).containsText("✓");
        assertThat(device.checking().locator(".sending")).containsText("ابھی بھیجا نہیں گیا۔");
        official.takeComplaints();
        Assertions.assertThat(round.count(SAYING.formatted("تیار ہے"))).isEqualTo(1);
        Assertions.assertThat(inState("DRAFT")).isEqualTo(1);
        official.goTo("/today?lang=en");
    }

    @Test
    void whatMayNotBeSentAnyMoreIsToldAndComesBackAsADraft() throws Exception {
        round.approvedByHolderAndDepartment();
        round.preparedBy(ASSISTANT);
        keepFormAs(ASSISTANT);
        device.confirmOffline("Prepared in vain.");
        round.approvedByNobody();

        device.lineIsBack();
        official.goTo("/today");
        device.isTold("could not be sent.");
        device.isTold("You may prepare this feedback for the post but not send it.");
        official.takeComplaints();
        Look.at(official, "en");
        Assertions.assertThat(inState("NOT_STARTED")).isEqualTo(1);
        page.locator("#outbox a").click();
        page.waitForURL("**/feedback/respond?*");
        assertThat(page.locator("textarea:visible").first()).hasValue("Prepared in vain.");
        assertThat(page.locator("p.saved").first()).containsText("✓");
        assertThat(page.locator("#outbox")).not().containsText("was sent");
        Assertions.assertThat(round.count(SAYING.formatted("Prepared in vain.")))
                .isEqualTo(1);
        Assertions.assertThat(inState("DRAFT")).isEqualTo(1);
    }

    @Test
    void whoApprovesItChangesItAndConfirmsNothing() throws Exception {
        long other = round.toApprove(OTHER_OFFICE);
        official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        device = new OwnDevice(official);
        page = official.page();
        official.goTo("/feedback/respond?response=" + other);
        device.keepForm();
        device.loseTheLine();
        device.write("Changed by who approves it.");
        device.toTheEnd();
        assertThat(page.locator("#trouble")).containsText("Not saved yet: no connection");
        assertThat(page.locator("#trouble")).containsText("kept on this device");
        assertThat(device.checking()).isHidden();
        device.leaveThePage();
        device.lineIsBack();
        official.goTo("/today");
        device.isTold("has arrived");
        assertThat(page.locator("#outbox")).not().containsText("sent");
        assertThat(page.locator("#outbox")).containsText("The feedback still waits for approval.");
        official.takeComplaints();
        Assertions.assertThat(Product.database()
                        .numbers("select count(*) from answer where text = 'Changed by who approves it.'"
                                + " and response_id = " + other)
                        .get(0))
                .isEqualTo(1);
    }
}
