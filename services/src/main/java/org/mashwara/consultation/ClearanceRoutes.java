package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mashwara.directory.Post;

/** Which way the responses of a post go before they count. */
@ApplicationScoped
class ClearanceRoutes {

    @Inject
    private ClearanceRepository clearances;

    /**
     * By the rule that applies to a post.
     *
     * @throws org.mashwara.shared.BusinessException as {@link ClearanceRule#route}
     */
    ClearanceRoute of(Post post, LocalDate day) {
        return clearances
                .applying(post.getId(), day)
                .map(rule -> by(rule, post, day))
                .orElse(ClearanceRoute.NONE);
    }

    /**
     * By a rule, whether or not it applies.
     *
     * @throws org.mashwara.shared.BusinessException as {@link ClearanceRule#route}
     */
    ClearanceRoute by(ClearanceRule rule, Post post, LocalDate day) {
        return rule.route(
                post,
                () -> clearances
                        .departmentAbove(post.getId(), day)
                        .map(department -> new DepartmentAbove(department, clearances.headsOf(department, day))));
    }
}
