package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.LinkGrant;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.Origin;
import org.mashwara.identity.SettingQueries;
import org.mashwara.identity.SettingService;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.SettingKey;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** The link of a request for feedback lets in whom it was sent to, as long as that person may act for the post. */
@ArquillianTest
class LinkedResponsesIT {

    private static final Origin HERE = new Origin("198.51.100.60", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");

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

    @Resource
    private UserTransaction transaction;

    private long round;
    private long response;

    @BeforeEach
    void open() throws Exception {
        round = review.openRound();
        response = review.responseOf(DemoAccounts.IG_PRISONS, round);
    }

    private String sentTo(String account) throws Exception {
        long person = review.number("select person_id from account where sign_in_name = '%s'".formatted(account));
        transaction.begin();
        String code = links.issue(new LinkGrant(
                LinkPurpose.RESPONSE,
                RoundAccess.LINKED,
                round,
                review.postOf(DemoAccounts.IG_PRISONS),
                person,
                LocalText.of("Inspector General", null),
                "ig@example.org",
                Instant.now().plus(1, ChronoUnit.DAYS)));
        transaction.commit();
        return code;
    }

    private void refused(String code, long asked, String why) {
        assertThatThrownBy(() -> linked.response(code, HERE.address(), asked))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(why);
        assertThatThrownBy(() -> linked.begin(code, HERE, asked))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(why);
    }

    @Test
    void theHolderIsLetInAndTheTrailSaysByWhichLink() throws Exception {
        String code = sentTo(DemoAccounts.IG_PRISONS);

        LinkedResponse shown = linked.response(code, HERE.address(), response);
        assertThat(shown.accountId()).isEqualTo(review.accountId(DemoAccounts.IG_PRISONS));
        assertThat(shown.state()).isEqualTo(ResponseState.NOT_STARTED);
        assertThat(review.number("select count(*) from sign_in_session s join signed_link l on l.id = s.link_id"
                        + " where l.about_id = " + round))
                .isZero();

        long session = linked.begin(code, HERE, response);

        assertThat(review.number("select count(*) from sign_in_session s join signed_link l on l.id = s.link_id"
                        + " where s.id = %d and s.account_id = %d and l.about_id = %d"
                                .formatted(session, shown.accountId(), round)))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry e join signed_link l on l.id = e.link_id"
                        + " where e.command = 'consultation.response.openByLink' and l.about_id = " + round))
                .isEqualTo(1);
    }

    @Test
    void onlyMailsToPeopleWithAnAccountCarryOne() {
        String mails = "select count(*) from outbox_mail m join response r on r.id = m.about_id"
                + " where m.about_kind = 'response' and r.round_id = " + round;
        assertThat(review.number(mails + " and m.body like '%[[secret]]%'")).isPositive();
        assertThat(review.number(mails + " and m.body not like '%[[secret]]%'")).isPositive();
        assertThat(review.number(mails + " and (m.body like '%[[secret]]%')"
                        + " <> exists (select 1 from account a where a.email = m.to_address)"))
                .isZero();
    }

    @Test
    void aDelegateIsLetInToo() throws Exception {
        assertThat(linked.response(sentTo(DemoAccounts.PA_IG_PRISONS), HERE.address(), response)
                        .accountId())
                .isEqualTo(review.accountId(DemoAccounts.PA_IG_PRISONS));
    }

    @Test
    void whoeverMayNotActForThePostIsNot() throws Exception {
        refused(sentTo(DemoAccounts.FIA), response, "link.void");
        refused(sentTo(DemoAccounts.AGENCY_HEAD), response, "link.void");
    }

    @Test
    void itOpensNoOtherResponseAndNothingOnceItIsRevoked() throws Exception {
        String code = sentTo(DemoAccounts.IG_PRISONS);
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
    void noLinkReplacesASecondFactor() throws Exception {
        String code = sentTo(DemoAccounts.IG_PRISONS);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        require("COUNTERPART");
        try {
            assertThat(linked.response(code, HERE.address(), response).needsPassword())
                    .isTrue();
            assertThatThrownBy(() -> linked.begin(code, HERE, response))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("link.signIn");
        } finally {
            SignedIn.as(DemoAccounts.ADMINISTRATOR);
            require("");
        }
        assertThat(linked.response(code, HERE.address(), response).needsPassword())
                .isFalse();
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
