package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Require;

/**
 * Links that open one thing without signing in. A feature issues one in the transaction that writes the mail, gives the
 * code to the outbox as the mail's secret, and lets whoever comes with it do what its purpose says. Wrong and revoked
 * links are refused in the same words; whoever comes with a right one too late is told so.
 */
@ApplicationScoped
public class SignedLinks {

    @Inject
    private SignedLinkRepository links;

    @Inject
    private SignIns signIns;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Issues a link inside the running transaction. Earlier ones stay good: the older mail may be the one that is
     * opened.
     *
     * @return the code to be put into the address of the page, 43 characters; nobody can read it again, and it is never
     *     to be logged or shown
     */
    public String issue(LinkGrant grant) {
        String code = OneTimeCodes.link();
        links.add(new SignedLink(OneTimeCodes.hash(code), grant, clock.instant()));
        return code;
    }

    /**
     * What a link opens; changes nothing. To be called in a transaction.
     *
     * @param code as the page was given it; null counts as wrong
     * @param address the network address it comes from; too many wrong codes from one make it wait
     * @throws BusinessException {@code link.void} for a wrong or revoked link; {@code link.expired}; {@code signIn.wait}
     *     with the seconds to wait
     */
    public OpenedLink open(LinkPurpose purpose, String code, String address) {
        return OpenedLink.of(find(purpose, code, address));
    }

    /**
     * Runs a command by a link, in a transaction of its own: it stands in the audit trail as done by the signed link
     * sent to the person, for the link's post.
     *
     * @param command {@code <feature>.<service>.<method>}, as for {@link SystemCommands}
     * @throws BusinessException as {@link #open}, and whatever the work refuses
     */
    public void use(LinkPurpose purpose, String code, String address, String command, Consumer<OpenedLink> work) {
        OpenedLink opened = open(purpose, code, address);
        commands.runByLink(opened, command, () -> {
            links.byHashForUse(OneTimeCodes.hash(code))
                    .orElseThrow(SignedLinks::isVoid)
                    .use(clock.instant());
            if (opened.postId() != null) {
                context.forPost(opened.postId());
            }
            work.accept(opened);
        });
    }

    /** Makes the links that open a thing void, as far as they were sent to certain people. */
    public void revoke(LinkPurpose purpose, String aboutKind, long aboutId, Predicate<OpenedLink> which) {
        Instant now = clock.instant();
        links.openOf(purpose, aboutKind, aboutId).stream()
                .filter(link -> which.test(OpenedLink.of(link)))
                .forEach(link -> link.revoke(now));
    }

    /** Lets the links that open a thing, expired ones too, be used until a later time. To be called in a transaction. */
    public void prolong(LinkPurpose purpose, String aboutKind, long aboutId, Instant until) {
        links.openOf(purpose, aboutKind, aboutId).forEach(link -> link.prolong(until));
    }

    private SignedLink find(LinkPurpose purpose, String code, String address) {
        Duration wait = signIns.waitForLink(address);
        if (!wait.isZero()) {
            throw new BusinessException("signIn.wait", Math.max(1, wait.toSeconds()));
        }
        SignedLink known = links.byHash(OneTimeCodes.hash(code == null ? "" : code))
                .orElseThrow(() -> {
                    signIns.wrongLink(address);
                    return isVoid();
                });
        if (known.getPurpose() != purpose || known.getRevokedAt() != null) {
            throw isVoid();
        }
        Require.that(known.isUsable(clock.instant()), "link.expired");
        return known;
    }

    private static BusinessException isVoid() {
        return new BusinessException("link.void");
    }
}
