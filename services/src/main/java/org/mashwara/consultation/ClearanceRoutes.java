package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;

/** Which way the responses of a post go before they count. */
@ApplicationScoped
class ClearanceRoutes {

    @Inject
    private ClearanceRepository clearances;

    /** @throws org.mashwara.shared.BusinessException as {@link ClearanceRule#route} */
    ClearanceRoute of(Post post, LocalDate day) {
        return rule(post, day)
                .map(rule -> rule.route(
                        post, day, department -> ClearanceRoute.headOf(clearances.postsOf(department.getId()), day)))
                .orElse(ClearanceRoute.NONE);
    }

    /** The rule that applies to a post. */
    Optional<ClearanceRule> rule(Post post, LocalDate day) {
        List<Long> over = new ArrayList<>();
        Organisation organisation = post.organisationOn(day);
        while (organisation != null) {
            over.add(organisation.getId());
            organisation = organisation.parentOn(day);
        }
        return ClearanceRule.applying(clearances.rules(post.getId(), over), post, day);
    }
}
