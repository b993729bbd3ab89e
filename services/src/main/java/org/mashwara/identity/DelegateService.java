package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** Appoints and revokes delegates of a post. Who may: {@link DelegatePolicy}; to anybody else the post has none. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.COUNTERPART})
@Command
public class DelegateService {

    @Inject
    private DelegateRepository delegates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Appoints the owner of an account.
     *
     * @param signInName the account's, as its owner told it
     * @param scope how far the delegate may go
     * @param until the last day; null for no end
     * @return the delegate's id
     * @throws BusinessException on the field {@code signInName}: {@code delegate.noAccount}, {@code
     *     delegate.isHolder}, {@code delegate.alreadyIs}; on {@code until}: {@code delegate.untilPast}
     */
    public long appoint(long postId, String signInName, @NotNull DelegateScope scope, LocalDate until) {
        requireManager(postId);
        Delegate.requireNotPast(until, today());
        Post post = posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
        String name = Require.text("signInName", signInName, Account.MAX_SIGN_IN_NAME);
        Account account = accounts.bySignInName(name)
                .filter(found -> !found.isLocked())
                .orElseThrow(() -> BusinessException.onField("signInName", "delegate.noAccount"));
        if (incumbencies.postsHeldBy(account.getPerson().getId(), today()).contains(postId)) {
            throw BusinessException.onField("signInName", "delegate.isHolder");
        }
        if (delegates.current(account.getId(), postId, today()).isPresent()) {
            throw BusinessException.onField("signInName", "delegate.alreadyIs");
        }
        Delegate delegate = new Delegate(
                account,
                post,
                scope,
                Period.between(today(), until),
                accounts.get(actors.current().accountId()),
                clock.instant());
        delegates.add(delegate);
        about(delegate);
        return delegate.getId();
    }

    /**
     * Changes how far a delegate may go, and until when; from now on.
     *
     * @param version as the page showed it
     * @param until the last day; null for no end
     */
    public void change(long delegateId, long version, @NotNull DelegateScope scope, LocalDate until) {
        Delegate delegate = delegates.get(delegateId);
        requireManager(delegate.getPost().getId());
        delegate.requireVersion(version);
        delegate.change(scope, until, today());
        about(delegate);
    }

    /** Ends a delegation; what was done under it stays on record. */
    public void revoke(long delegateId) {
        Delegate delegate = delegates.get(delegateId);
        requireManager(delegate.getPost().getId());
        delegate.revoke(accounts.get(actors.current().accountId()), clock.instant());
        about(delegate);
    }

    private void requireManager(long postId) {
        if (!DelegatePolicy.mayManage(actors.current(), postId)) {
            throw new NotFoundException("delegates of post", postId);
        }
    }

    private void about(Delegate delegate) {
        context.about(
                "delegate",
                delegate.getId(),
                delegate.getAccount().getPerson().getName().getEn() + ", "
                        + delegate.getPost().nameOn(today()).getEn());
        context.forPost(delegate.getPost().getId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
