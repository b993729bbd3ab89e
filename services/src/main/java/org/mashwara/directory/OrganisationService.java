package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;

/** Keeps the tree of organisations; an administrator's business, since it moves whole departments. */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class OrganisationService {

    @Inject
    private OrganisationDesk desk;

    @Inject
    private PostRepository posts;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Enters an organisation.
     *
     * @param since the first day that the register is to know of it
     * @return its id
     */
    public long create(@NotNull @Valid OrganisationEntry entry, @NotNull LocalDate since) {
        Organisation created = desk.create(entry, since);
        context.about("organisation", created.getId(), entry.nameEn());
        return created.getId();
    }

    /**
     * Renames an organisation or moves it under another one, from a day on; earlier days stay as they were.
     *
     * @param reason why, or by what order; for the audit trail
     * @param shown the fingerprint that the person saw
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     * @throws BusinessException for what {@link OrganisationDesk#change} refuses
     */
    public void change(
            long organisationId,
            @NotNull @Valid OrganisationEntry entry,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        desk.change(begin(organisationId, shown, reason), entry, from);
    }

    /**
     * Puts right what was entered wrongly, for all days on which the entry of a day holds.
     *
     * @param on a day on which the wrong entry holds
     * @param nameSince the right first day of the name, or null to leave it
     * @param placeSince the right first day under the organisation above, or null to leave it
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     * @throws BusinessException for what {@link OrganisationDesk#correct} refuses
     */
    public void correct(
            long organisationId,
            @NotNull @Valid OrganisationEntry entry,
            @NotNull LocalDate on,
            LocalDate nameSince,
            LocalDate placeSince,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        desk.correct(begin(organisationId, shown, reason), entry, on, nameSince, placeSince);
    }

    /**
     * Dissolves an organisation; its posts and the organisations below it go to another one the day after.
     *
     * @param lastDay its last day
     * @param successor id of that other one; null if nothing is left in it
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     * @throws BusinessException for what {@link OrganisationDesk#dissolve} refuses
     */
    public void dissolve(
            long organisationId,
            @NotNull LocalDate lastDay,
            Long successor,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        desk.dissolve(begin(organisationId, shown, reason), lastDay, successor);
    }

    /**
     * Takes the end of an organisation back that was entered by mistake. What went elsewhere stays there.
     *
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     */
    public void restore(long organisationId, @NotBlank @Size(max = 500) String reason, @NotNull String shown) {
        begin(organisationId, shown, reason).restore();
    }

    /**
     * Removes an organisation that was entered by mistake.
     *
     * @throws BusinessException {@code remove.inUse} if anything refers to it: what is referred to is never removed
     */
    public void remove(long organisationId, @NotNull String shown) {
        Organisation organisation = begin(organisationId, shown, null);
        if (!posts.removeIfUnused(organisation)) {
            throw new BusinessException("remove.inUse");
        }
    }

    private Organisation begin(long organisationId, String shown, String reason) {
        Organisation organisation = desk.organisation(organisationId);
        context.about(
                "organisation",
                organisationId,
                organisation.nameOn(LocalDate.now(clock)).getEn());
        context.note(reason);
        organisation.requireUnchanged(shown);
        return organisation;
    }
}
