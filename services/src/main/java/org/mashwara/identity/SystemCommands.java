package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.mashwara.shared.Command;

/**
 * The same boundary as {@link Command}'s for what nobody signed in does: timers, the demo data, signed links. Each call
 * is a transaction of its own, flushed, translated and written to the audit trail. Open to all, because it checks
 * nothing: the caller has.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SystemCommands {

    @Inject
    private CommandBoundary boundary;

    /**
     * Runs a command that the portal itself gives.
     *
     * @param name {@code <feature>.<what>}, for example {@code notification.sendMails}
     */
    public <T> T run(String name, Callable<T> work) throws Exception {
        return boundary.run(name, By.thePortal(), work);
    }

    /** Like {@link #run(String, Callable)} for work without a result, which throws nothing checked. */
    public void run(String name, Runnable work) {
        unchecked(name, By.thePortal(), work);
    }

    /** Runs a command for an account that proved itself otherwise than by signing in: by a one-time code. */
    public void runFor(long accountId, String name, Runnable work) {
        unchecked(name, By.account(accountId), work);
    }

    /** Runs a command for whoever holds a signed link; {@link SignedLinks#use} has checked it. */
    public void runByLink(OpenedLink link, String name, Runnable work) {
        unchecked(name, By.link(link), work);
    }

    private void unchecked(String name, By by, Runnable work) {
        try {
            boundary.run(name, by, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
