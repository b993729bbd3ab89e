package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** How organisations are entered, changed and put right. Asks nobody who acts. */
@ApplicationScoped
public class OrganisationDesk {

    @Inject
    private PostRepository posts;

    /** @throws NotFoundException if there is none of that id */
    public Organisation organisation(long organisationId) {
        return posts.findOrganisationWithNames(organisationId)
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
    }

    /** Enters an organisation that exists from a day on. */
    public Organisation create(OrganisationEntry entry, LocalDate since) {
        Organisation organisation =
                new Organisation(entry.kind(), entry.name(), Require.present("since", since), parent(entry));
        posts.add(organisation);
        return organisation;
    }

    /**
     * What differs from what was so far holds from a day on: the name, the organisation above.
     *
     * @throws BusinessException {@code change.nothing} if neither differs, and for what {@link Organisation#rename} and
     *     {@link Organisation#moveUnder} refuse
     */
    public void change(Organisation organisation, OrganisationEntry entry, LocalDate from) {
        posts.lockTrees();
        LocalText name = entry.name();
        Organisation parent = parent(entry);
        boolean renamed = !name.equals(organisation.nameOn(Require.present("from", from)));
        boolean moved = !Objects.equals(parent, organisation.getParent());
        Require.that(renamed || moved, "change.nothing");
        if (renamed) {
            organisation.rename(name, from);
        }
        if (moved) {
            organisation.moveUnder(parent, from);
        }
    }

    /**
     * Puts right what the register says of the organisation for a day.
     *
     * @param nameSince from which day it bore the name of that day, or null to leave it
     * @param placeSince from which day it stood where it stood on that day, or null to leave it
     */
    public void correct(
            Organisation organisation,
            OrganisationEntry entry,
            LocalDate on,
            LocalDate nameSince,
            LocalDate placeSince) {
        posts.lockTrees();
        organisation.correctName(entry.name(), on);
        organisation.correct(entry.kind(), parent(entry), on);
        if (placeSince != null && !Objects.equals(placeSince, organisation.parentSince(on))) {
            organisation.correctParentSince(placeSince, on);
        }
        if (nameSince != null
                && !nameSince.equals(organisation.nameEntryOn(on).getPeriod().getFrom())) {
            organisation.correctNameSince(nameSince, on);
        }
    }

    private Organisation parent(OrganisationEntry entry) {
        return entry.parent() == null ? null : organisation(entry.parent());
    }
}
