package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.Account;
import org.mashwara.identity.SettingQueries;
import org.mashwara.identity.SettingService;
import org.mashwara.shared.SettingKey;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A mail promises no way in without a password that its link would then refuse. */
@ArquillianTest
class LinkOffersIT {

    private static final String SIGNED = " and m.body like '%[[secret]]%'";
    private static final String TO_SIGN_IN = " and m.body like '%after you have signed in%'";

    @Inject
    private AReviewedMeeting review;

    @Inject
    private SettingQueries settings;

    @Inject
    private SettingService settingService;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void whereMembersNeedASecondFactorTheyAreToldToSignIn() throws Exception {
        assertThat(mails(review.openRound(), SIGNED)).isPositive();
        require("COUNTERPART");
        try {
            long round = review.openRound();
            assertThat(mails(round, SIGNED)).isZero();
            assertThat(mails(round, TO_SIGN_IN)).isEqualTo(mails(round, "")).isPositive();
        } finally {
            require("");
        }
    }

    @Test
    void whoseAccountIsNoCounterpartsGetsNoLink() throws Exception {
        long account = review.accountId(DemoAccounts.FIA);
        String toFia = " and m.to_address = (select coalesce(a.email, p.email) from account a"
                + " join person p on p.id = a.person_id where a.id = " + account + ")";
        assertThat(mails(review.openRound(), toFia + SIGNED)).isPositive();
        run("update account_role set role = 'AUDITOR' where account_id = " + account);
        try {
            long round = review.openRound();
            assertThat(mails(round, toFia + SIGNED)).isZero();
            assertThat(mails(round, toFia + TO_SIGN_IN)).isPositive();
            assertThat(mails(round, SIGNED)).as("to the others").isPositive();
        } finally {
            run("update account_role set role = 'COUNTERPART' where account_id = " + account);
        }
    }

    private long mails(long round, String condition) {
        return review.number("select count(*) from outbox_mail m join response r on r.id = m.about_id"
                + " where m.about_kind = 'response' and m.to_address is not null and r.round_id = " + round
                + condition);
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(Account.class);
    }

    private void require(String roles) {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long version = settings.list().stream()
                .filter(row -> row.key() == SettingKey.SECOND_FACTOR_ROLES)
                .findFirst()
                .orElseThrow()
                .version();
        settingService.change(SettingKey.SECOND_FACTOR_ROLES, version, roles);
    }
}
