package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
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
     * @return the delegate's id
     * @throws BusinessException on the field {@code signInName}: {@code delegate.noAccount}, {@code
     *     delegate.isHolder}, {@code delegate.alreadyIs}
     */
    public long appoint(long postId, String signInName) {
        requireManager(postId);
        Post post = posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
        String name = Require.text("signInName", signInName, Account.MAX_SIGN_IN_NAME);
        Account account = accounts.bySignInName(name)
                .filter(found -> !found.isLocked())
                .orElseThrow(() -> BusinessException.onField("signInName", "delegate.noAccount"));
        if (incumbencies.postsHeldBy(account.getPerson().getId(), today()).contains(postId)) {
            throw BusinessException.onField("signInName", "delegate.isHolder");
        }
        if (delegates.current(account.getId(), postId).isPresent()) {
            throw BusinessException.onField("signInName", "delegate.alreadyIs");
        }
        Delegate delegate =
                new Delegate(account, post, accounts.get(actors.current().accountId()), clock.instant());
        delegates.add(delegate);
        about(delegate);
        return delegate.getId();
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
