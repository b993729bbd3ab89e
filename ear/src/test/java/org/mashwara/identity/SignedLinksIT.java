package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;

/** A link opens one thing for one purpose, and what is done by it stands in the trail with the person it was sent to. */
@ArquillianTest
class SignedLinksIT {

    private static final String HERE = "198.51.100.40";

    @Inject
    private SignedLinks links;

    @Inject
    private CommandContext context;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private <T> T within(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            transaction.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
    }

    private String issued(long thing) throws Exception {
        return within(() -> links.issue(new LinkGrant(
                LinkPurpose.INVITATION,
                "test",
                thing,
                null,
                null,
                LocalText.of("Private Secretary", "ذاتی معاون"),
                "ps@example.org",
                null)));
    }

    private void refused(String code, String address) {
        assertThatThrownBy(() -> within(() -> links.open(LinkPurpose.INVITATION, code, address)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("link.void");
    }

    @Test
    void itsUseStandsInTheTrailByThePersonItWasSentTo() throws Exception {
        String code = issued(70_001);
        assertThat(code).hasSize(43);
        assertThat(within(() -> links.open(LinkPurpose.INVITATION, code, HERE)).aboutId())
                .isEqualTo(70_001);

        links.use(LinkPurpose.INVITATION, code, HERE, "test.link", opened -> context.about("test", 70_001L, "it"));

        AuditEntry entry = em.createQuery("select a from AuditEntry a where a.subjectId = 70001", AuditEntry.class)
                .getSingleResult();
        assertThat(entry.getAccountId()).isNull();
        assertThat(entry.getPersonEn()).isEqualTo("Private Secretary");
        SignedLink link = em.find(SignedLink.class, entry.getLinkId());
        assertThat(link.getUses()).isEqualTo(1);
        assertThat(List.of(link.getCodeHash(), entry.getChanges()))
                .as("the code itself is nowhere")
                .noneMatch(text -> text.contains(code));
    }

    @Test
    void whatTheWorkRefusesIsNoUse() throws Exception {
        String code = issued(70_002);
        assertThatThrownBy(() -> links.use(LinkPurpose.INVITATION, code, HERE, "test.link", opened -> {
                    throw new BusinessException("invitation.closed");
                }))
                .hasMessageContaining("invitation.closed");
        assertThat(em.createQuery("select l.uses from SignedLink l where l.aboutId = 70002", Integer.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void aRevokedOneAndAWrongOneAreRefusedInTheSameWords() throws Exception {
        String code = issued(70_003);
        String other = issued(70_003);
        within(() -> {
            links.revoke(LinkPurpose.INVITATION, "test", 70_003, each -> each.id() == idOf(code));
            return null;
        });
        refused(code, HERE);
        refused(code + "x", HERE);
        refused(null, HERE);
        assertThat(within(() -> links.open(LinkPurpose.INVITATION, other, HERE)).aboutId())
                .isEqualTo(70_003);
    }

    private long idOf(String code) {
        return em.createQuery("select l.id from SignedLink l where l.codeHash = :hash", Long.class)
                .setParameter("hash", OneTimeCodes.hash(code))
                .getSingleResult();
    }

    @Test
    void whoeverGuessesHasToWait() throws Exception {
        String guesser = "198.51.100.41";
        String code = issued(70_004);
        for (int i = 0; i < 30; i++) {
            refused("guess" + i, guesser);
        }
        assertThatThrownBy(() -> within(() -> links.open(LinkPurpose.INVITATION, code, guesser)))
                .hasMessageContaining("signIn.wait");
        assertThat(within(() -> links.open(LinkPurpose.INVITATION, code, HERE)).aboutId())
                .isEqualTo(70_004);
    }
}
