package org.mashwara.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.StaleEditException;

/**
 * What happens around every command: its changes are flushed, so that a clash or a broken constraint shows here and not
 * in the container's commit; then one entry of the audit trail is written in the same transaction, unless it has been
 * for an earlier arrival of the same request, or a timer found nothing to do. A command inside a command belongs to the
 * outer one.
 */
@ApplicationScoped
class CommandBoundary {

    private static final String RUNNING = CommandBoundary.class.getName();

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Actors actors;

    @Inject
    private CurrentSignIn signIn;

    @Inject
    private CommandContext context;

    @Inject
    private IdentityNames names;

    @Inject
    private LastChanges lastChanges;

    @Inject
    private Clock clock;

    <T> T run(String command, By by, Callable<T> work) throws Exception {
        boolean outermost = transaction.getResource(RUNNING) == null;
        try {
            return outermost ? record(command, by, work) : work.call();
        } catch (Exception e) {
            Exception translated = Failures.translate(e);
            throw outermost && translated instanceof StaleEditException stale ? lastChanges.tell(stale) : translated;
        } finally {
            if (outermost) {
                transaction.putResource(RUNNING, null);
            }
        }
    }

    private <T> T record(String command, By by, Callable<T> work) throws Exception {
        transaction.putResource(RUNNING, command);
        T result = work.call();
        entityManager.flush();
        if (!context.isUnrecorded()) {
            entityManager.persist(entry(command, by));
            entityManager.flush();
        }
        signIn.forget();
        return result;
    }

    private AuditEntry entry(String command, By by) {
        AuditEntry entry = new AuditEntry(clock.instant(), command, Changes.of(entityManager, LocalDate.now(clock)));
        if (by.signedIn()) {
            Actor actor = actors.current();
            entry.by(actor.accountId(), actor.name());
            if (actor.byLink()) {
                entry.byLink(actor.only().linkId(), actor.name());
            }
        } else if (by.accountId() != null) {
            entry.by(by.accountId(), names.ofAccount(by.accountId()));
        } else if (by.link() != null) {
            entry.byLink(by.link().id(), by.link().sentTo());
        }
        Long post = context.getPostId();
        if (post != null) {
            LocalText name = names.ofPost(post);
            entry.forPost(post, name);
        }
        return entry.about(
                context.getSubjectKind(), context.getSubjectId(), context.getSubjectLabel(), context.getNote());
    }
}
