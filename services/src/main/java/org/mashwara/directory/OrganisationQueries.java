package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** An organisation with its place in the tree, its posts and its history; readable by everybody who is signed in. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class OrganisationQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private OrganisationFinder finder;

    @Inject
    private PostRows rows;

    @Inject
    private RegisterScope scope;

    /**
     * An organisation as on a day.
     *
     * @param first index of the first of its own posts, from 0
     * @throws NotFoundException if there is none of that id
     */
    public OrganisationDetail organisation(long organisationId, LocalDate day, int first, int size) {
        OrganisationFinder.Around around = finder.around(organisationId, day);
        Organisation organisation = withHistory(organisationId);
        Page<Long> ids = finder.ownPosts(organisationId, day, first, size);
        return new OrganisationDetail(
                organisationId,
                organisation.getKind(),
                organisation.nameOn(day),
                around.above(),
                around.below(),
                rows.page(ids, day),
                NameRow.of(organisation.getNames()),
                places(organisation, around.parent(), day),
                organisation.getLastDay(),
                scope.mayReorganise(),
                scope.mayAdd());
    }

    private Organisation withHistory(long organisationId) {
        return entityManager
                .createQuery("select distinct o from Organisation o where o.id = :id", Organisation.class)
                .setHint("eclipselink.left-join-fetch", "o.names")
                .setHint("eclipselink.left-join-fetch", "o.formerParents.parent.names")
                .setParameter("id", organisationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
    }

    /** Where it stood, the newest first; nothing if it never moved. */
    private static List<NameRow> places(Organisation organisation, LocalText parentNow, LocalDate day) {
        List<FormerParent> formers = organisation.getFormerParents().stream()
                .sorted(Comparator.comparing(FormerParent::getUntil))
                .toList();
        if (formers.isEmpty()) {
            return List.of();
        }
        List<NameRow> places = new ArrayList<>();
        LocalDate since = organisation.getBeginning();
        for (FormerParent former : formers) {
            Organisation parent = former.getParent();
            places.add(
                    0, new NameRow(parent == null ? null : parent.nameOn(former.getUntil()), since, former.getUntil()));
            since = former.getUntil().plusDays(1);
        }
        places.add(0, new NameRow(parentNow, since, null));
        return places;
    }
}
