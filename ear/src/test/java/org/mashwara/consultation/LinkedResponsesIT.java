package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Iterator;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.LinkSessions;
import org.mashwara.identity.Origin;
import org.mashwara.identity.OwnAccountService;
import org.mashwara.identity.SettingQueries;
import org.mashwara.identity.SettingService;
import org.mashwara.identity.SignedLink;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.SettingKey;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** The link of a request for feedback lets in whom it was sent to, as long as that person may act for the post. */
@ArquillianTest
class LinkedResponsesIT {

    private static final Origin HERE = new Origin("198.51.100.60", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
    private static final String HEALTH = "Director General Health Services, Balochistan";
    private static final String COLLEGE = "Deputy Commandant, Police Training College";
    private static final String FRONTIER = "Deputy Director, Frontier Corps";
    private static final String ANTI_NARCOTICS = "Regional Director, Anti-Narcotics Force, Quetta";

    @Inject
    private LinkedResponses linked;

    @Inject
    private SignedLinks links;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private SettingQueries settings;

    @Inject
    private SettingService settingService;

    @Inject
    private MailedLinks mails;

    @Inject
    private DispositionService dispositions;

    @Inject
    private OwnAccountService account;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private long round;
    private long response;

    @BeforeEach
    void open() throws Exception {
        round = review.openRound();
        response = review.responseOf(DemoAccounts.IG_PRISONS, round);
    }

    private void refused(String code, long asked, String why) {
        assertThatThrownBy(() -> linked.response(code, HERE.address(), asked))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(why);
        assertThatThrownBy(() -> linked.begin(code, HERE, "en", asked))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(why);
    }

    @Test
    void theHolderIsLetInAndTheTrailSaysByWhichLink() throws Exception {
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);

        LinkedResponse shown = linked.response(code, HERE.address(), response);
        assertThat(shown.accountId()).isEqualTo(review.accountId(DemoAccounts.IG_PRISONS));
        assertThat(shown.state()).isEqualTo(ResponseState.NOT_STARTED);
        assertThat(review.number("select count(*) from sign_in_session s join signed_link l on l.id = s.link_id"
                        + " where l.about_id = " + round))
                .isZero();

        long session = linked.begin(code, HERE, "en", response).sessionId();

        assertThat(review.number("select count(*) from sign_in_session s join signed_link l on l.id = s.link_id"
                        + " where s.id = %d and s.account_id = %d and l.about_id = %d"
                                .formatted(session, shown.accountId(), round)))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry e join signed_link l on l.id = e.link_id"
                        + " where e.command = 'consultation.response.openByLink' and l.about_id = " + round))
                .isEqualTo(1);
    }

    @Test
    void everyMailToOneWhoMayAnswerCarriesOne() {
        String mails = "select count(*) from outbox_mail m join response r on r.id = m.about_id"
                + " where m.about_kind = 'response' and r.round_id = " + round;
        assertThat(review.number(mails + " and m.body like '%[[secret]]%'")).isPositive();
        String mayLookOnly = " and exists (select 1 from delegate d join account a on a.id = d.account_id"
                + " join seat s on s.post_id = d.post_id where s.id = r.seat_id and a.email = m.to_address"
                + " and d.scope <> 'ANSWER')";
        assertThat(review.number(mails + " and m.to_address is not null and m.body not like '%[[secret]]%'"))
                .isEqualTo(review.number(mails + mayLookOnly));
        assertThat(review.number(mails + " and m.body like '%[[secret]]%'"
                        + " and not exists (select 1 from account a join person p on p.id = a.person_id"
                        + " where coalesce(a.email, p.email) = m.to_address)"))
                .as("to people without an account")
                .isPositive();
    }

    private static synchronized String next(Iterator<String> links) {
        return links.next();
    }

    /** Of whoever holds a post without having an account. */
    private long newcomer(String post) {
        return review.number("select i.person_id from incumbency i where i.valid_until is null and i.post_id = "
                + postCalled(post)
                + " and not exists (select 1 from account a where a.person_id = i.person_id)");
    }

    private long postCalled(String name) {
        return review.number(
                "select post_id from post_name where valid_until is null and name_en = '%s'".formatted(name));
    }

    private long responseOf(String post) {
        return review.number(
                "select r.id from response r join seat s on s.id = r.seat_id where r.round_id = %d".formatted(round)
                        + " and s.post_id = " + postCalled(post));
    }

    @Test
    void whoeverHasNoAccountGetsOneByComingIn() throws Exception {
        long person = newcomer(HEALTH);
        long asked = responseOf(HEALTH);
        String code = mails.linkTo(round, person, postCalled(HEALTH));
        String again = mails.linkTo(round, person, postCalled(HEALTH));
        Iterator<String> links = List.of(code, again).iterator();
        assertThat(linked.response(code, HERE.address(), asked).accountId()).isNull();
        String accounts = "select count(*) from account where person_id = " + person;
        assertThat(review.number(accounts)).as("by looking").isZero();

        List<Object> outcomes =
                review.atOnce(2, DemoAccounts.ADMINISTRATOR, () -> linked.begin(next(links), HERE, "ur", asked));

        assertThat(outcomes).hasOnlyElementsOfType(LinkSessions.Begun.class).hasSize(2);
        assertThat(review.number(accounts)).isEqualTo(1);
        long account = review.number("select id from account where person_id = " + person);
        assertThat(review.text("select concat_ws('/', a.sign_in_name, coalesce(a.email, 'none'), a.language, r.role,"
                        + " coalesce(a.password_hash, 'none')) from account a join account_role r on r.account_id = a.id"
                        + " where a.id = " + account))
                .isEqualTo("dr.shaista.magsi/none/ur/COUNTERPART/none");
        assertThat(review.number("select count(*) from audit_entry where link_id is not null"
                        + " and command = 'consultation.response.openByLink'"
                        + " and cast(changes as jsonb) @> '[{\"object\": \"Account\", \"id\": %d}]'"
                                .formatted(account)))
                .as("in the account's story, by which link it was opened")
                .isEqualTo(1);
        assertThat(linked.response(again, HERE.address(), asked).accountId()).isEqualTo(account);
        assertThat(linked.begin(again, HERE, "en", asked).accountId()).isEqualTo(account);
        assertThat(review.number("select count(*) from outbox_mail m join response r on r.id = m.about_id join seat s"
                        + " on s.id = r.seat_id join person p on p.id = %d and p.email = m.to_address".formatted(person)
                        + " where m.about_kind = 'response' and s.post_id = %d and r.round_id = %d"
                                .formatted(postCalled(HEALTH), review.openRound())))
                .as("mails go to the address in the register as before")
                .isEqualTo(1);
    }

    @Test
    void nobodyGetsOneWithoutHoldingThePostOrWhereMembersNeedASecondFactor() throws Exception {
        long person = newcomer(ANTI_NARCOTICS);
        long asked = responseOf(ANTI_NARCOTICS);
        refused(mails.linkTo(round, person, review.postOf(DemoAccounts.IG_PRISONS)), response, "link.void");
        String code = mails.linkTo(round, person, postCalled(ANTI_NARCOTICS));
        whileMembersNeedASecondFactor(() -> refused(code, asked, "link.account"));
        assertThat(review.number("select count(*) from account where person_id = " + person))
                .isZero();
    }

    @Test
    void aDelegateIsLetInToo() throws Exception {
        assertThat(linked.response(mails.linkTo(round, DemoAccounts.PA_IG_PRISONS), HERE.address(), response)
                        .accountId())
                .isEqualTo(review.accountId(DemoAccounts.PA_IG_PRISONS));
    }

    @Test
    void whoeverMayNotActForThePostIsNot() throws Exception {
        refused(mails.linkTo(round, DemoAccounts.FIA), response, "link.void");
        refused(mails.linkTo(round, DemoAccounts.AGENCY_HEAD), response, "link.void");
    }

    @Test
    void itOpensNoOtherResponseAndNothingOnceItIsRevoked() throws Exception {
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);
        refused(code, review.responseOf(DemoAccounts.FIA, round), "link.void");
        refused(code, review.responseOf(DemoAccounts.IG_PRISONS, review.openRound()), "link.void");
        refused(code, 1, "link.void");
        refused("invented", response, "link.void");
        transaction.begin();
        links.revoke(LinkPurpose.RESPONSE, RoundAccess.LINKED, round, link -> true);
        transaction.commit();
        refused(code, response, "link.void");
    }

    @Test
    void oneThatComesTooLateSaysSo() throws Exception {
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);
        transaction.begin();
        em.createNativeQuery("update signed_link set expires_at = now(), version = version + 1 where about_id = ?1")
                .setParameter(1, round)
                .executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(SignedLink.class);
        refused(code, response, "link.expired");
    }

    @Test
    void whoeverSignsOutEverywhereIsNotLetInByEarlierMails() throws Exception {
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);
        String delegate = mails.linkTo(round, DemoAccounts.PA_IG_PRISONS);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        account.signOutEverywhere();
        refused(code, response, "link.void");
        assertThat(linked.response(delegate, HERE.address(), response).responseId())
                .isEqualTo(response);
        linked.begin(mails.linkTo(round, DemoAccounts.IG_PRISONS), HERE, "en", response);
    }

    @Test
    void theReceiptBringsOneToChangeWhatWasSent() throws Exception {
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "More training");
        assertThat(review.number("select count(*) from outbox_mail where about_kind = 'response' and about_id = "
                        + response + " and subject like 'Received:%' and body like '%[[secret]]%'"))
                .isEqualTo(1);
    }

    @Test
    void theMailAboutTheAnswersBringsOneToReadThemAfterTheRoundHasClosed() throws Exception {
        long point = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "More training");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(review.shown(point), Verdict.ACCEPTED, "It is planned.", false);
        assertThat(review.number("select count(*) from outbox_mail where about_kind = 'response' and about_id = "
                        + response + " and subject like '%answered your feedback%' and body like '%[[secret]]%'"))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from signed_link l join account a on a.person_id = l.person_id"
                        + " where l.about_id = %d and a.sign_in_name = '%s'".formatted(round, DemoAccounts.IG_PRISONS)
                        + " and l.expires_at between now() + interval '89 days' and now() + interval '90 days'"))
                .isEqualTo(1);
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);
        assertThat(linked.response(code, HERE.address(), response).stage()).isEqualTo(LinkStage.GIVEN);
        review.letTimePass(round);
        assertThat(linked.response(code, HERE.address(), response).stage()).isEqualTo(LinkStage.OVER);
        linked.begin(code, HERE, "en", response);
    }

    @Test
    void whatWasNotGivenInTimeIsNotOpenedAnyMore() throws Exception {
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);
        review.letTimePass(round);
        refused(code, response, "link.expired");
    }

    @Test
    void aWrongAddressThatIsPutRightOpensNothingMore() throws Exception {
        long person = newcomer(COLLEGE);
        long asked = responseOf(COLLEGE);
        String right = review.text("select email from person where id = " + person);
        mails.correct(person, "wrong@example.org");
        String code = mails.linkTo(round, person, postCalled(COLLEGE));
        assertThat(linked.response(code, HERE.address(), asked).responseId()).isEqualTo(asked);
        mails.correct(person, right);
        refused(code, asked, "link.void");
        assertThat(linked.response(mails.linkTo(round, person, postCalled(COLLEGE)), HERE.address(), asked)
                        .responseId())
                .isEqualTo(asked);
    }

    @Test
    void noLinkReplacesASecondFactor() throws Exception {
        String code = mails.linkTo(round, DemoAccounts.IG_PRISONS);
        whileMembersNeedASecondFactor(() -> {
            assertThat(linked.response(code, HERE.address(), response).needsPassword())
                    .isTrue();
            assertThatThrownBy(() -> linked.begin(code, HERE, "en", response))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("link.signIn");
        });
        assertThat(linked.response(code, HERE.address(), response).needsPassword())
                .isFalse();
    }

    @Test
    void whoeverHasNoPasswordIsNotToldToSignInWithASecondFactor() throws Exception {
        long person = newcomer(FRONTIER);
        long asked = responseOf(FRONTIER);
        mails.correct(person, "frontier@example.org");
        String code = mails.linkTo(round, person, postCalled(FRONTIER));
        linked.begin(code, HERE, "en", asked);
        whileMembersNeedASecondFactor(() -> refused(code, asked, "link.account"));
    }

    private void whileMembersNeedASecondFactor(Runnable check) {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        require("COUNTERPART");
        try {
            check.run();
        } finally {
            SignedIn.as(DemoAccounts.ADMINISTRATOR);
            require("");
        }
    }

    private void require(String roles) {
        long version = settings.list().stream()
                .filter(row -> row.key() == SettingKey.SECOND_FACTOR_ROLES)
                .findFirst()
                .orElseThrow()
                .version();
        settingService.change(SettingKey.SECOND_FACTOR_ROLES, version, roles);
    }
}
