package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                        post,
                        day,
                        department -> ClearanceRoute.headOf(clearances.postsOf(Set.of(department.getId())), day)))
                .orElse(ClearanceRoute.NONE);
    }

    /** The rule that applies to a post. */
    Optional<ClearanceRule> rule(Post post, LocalDate day) {
        return ClearanceRule.applying(rules(post, day), post, day);
    }

    /** The post's own rule and those of the organisations to which it belongs. */
    List<ClearanceRule> rules(Post post, LocalDate day) {
        return clearances.rules(
                post.getId(),
                upwards(post.organisationOn(day), day).stream()
                        .map(Organisation::getId)
                        .toList());
    }

    /** An organisation and those above it on a day. */
    static List<Organisation> upwards(Organisation from, LocalDate day) {
        return Stream.iterate(from, Objects::nonNull, organisation -> organisation.parentOn(day))
                .toList();
    }
}
