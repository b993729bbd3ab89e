package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StaleEditException;

/** Offices say by whom their responses are cleared before they count. What is on its way keeps its route. */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ClearanceRuleService {

    @Inject
    private ClearanceRuleScope scope;

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private ClearanceRoutes routes;

    @Inject
    private PostRepository posts;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Says who clears the responses of one post; with none of the stations it is exempt from its organisation's rule.
     *
     * @param shownVersion of the post's own rule as the page showed it, or null where it showed none
     * @throws BusinessException as {@link ClearanceRule#lay} and {@link ClearanceRule#route}
     * @throws StaleEditException if the rule has changed since the page was read
     */
    public void layForPost(long postId, Long shownVersion, @NotNull ClearanceRuleForm form) {
        scope.requireKept(postId);
        Post post = posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
        context.about("post", postId, post.nameOn(today()).getEn());
        Optional<ClearanceRule> before = clearances.ruleOfPost(postId);
        requireShown(before, shownVersion);
        ClearanceRule rule = before.orElseGet(() -> ClearanceRule.ofPost(post));
        lay(rule, form);
        if (before.isEmpty()) {
            clearances.add(rule);
        }
        routes.by(rule, post, today());
    }

    /**
     * Says who clears the responses of all posts of an organisation and of those under it.
     *
     * @see #layForPost
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void layForOrganisation(long organisationId, Long shownVersion, @NotNull ClearanceRuleForm form) {
        Organisation organisation = posts.findOrganisation(organisationId)
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
        context.about(
                "organisation", organisationId, organisation.nameOn(today()).getEn());
        Optional<ClearanceRule> before = clearances.ruleOfOrganisation(organisationId);
        requireShown(before, shownVersion);
        ClearanceRule rule = before.orElseGet(() -> ClearanceRule.ofOrganisation(organisation));
        lay(rule, form);
        if (before.isEmpty()) {
            clearances.add(rule);
        }
    }

    /** Takes a post's own rule back; that of its organisation applies again, if there is one. */
    public void removeForPost(long postId, Long shownVersion) {
        scope.requireKept(postId);
        Optional<ClearanceRule> before = clearances.ruleOfPost(postId);
        requireShown(before, shownVersion);
        before.ifPresent(clearances::remove);
        posts.find(postId)
                .ifPresent(post ->
                        context.about("post", postId, post.nameOn(today()).getEn()));
    }

    /** Takes an organisation's rule back. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void removeForOrganisation(long organisationId, Long shownVersion) {
        Optional<ClearanceRule> before = clearances.ruleOfOrganisation(organisationId);
        requireShown(before, shownVersion);
        before.ifPresent(clearances::remove);
        posts.findOrganisation(organisationId)
                .ifPresent(found -> context.about(
                        "organisation", organisationId, found.nameOn(today()).getEn()));
    }

    private void lay(ClearanceRule rule, ClearanceRuleForm form) {
        Post superior = form.superiorPostId() == null
                ? null
                : posts.find(form.superiorPostId())
                        .filter(post -> post.existsOn(today()))
                        .orElseThrow(() -> BusinessException.onField("superior", "clearance.superiorUnknown"));
        rule.lay(form.holder(), superior, form.department(), clock.instant(), scope.account());
    }

    private static void requireShown(Optional<ClearanceRule> rule, Long shownVersion) {
        Long now = rule.map(ClearanceRule::getVersion).orElse(null);
        if (!java.util.Objects.equals(now, shownVersion)) {
            throw new StaleEditException();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
