package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.mashwara.programme.Programme;
import org.mashwara.programme.ProgrammeRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** The administrator sets bodies up, changes what is said of them, puts it right, ends them and lets them go on. */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class BodyService {

    @Inject
    private BodyPlans plans;

    @Inject
    private BodyDesk desk;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private CommandContext context;

    /**
     * Sets a body up, without seats and terms of reference yet.
     *
     * @return its id
     * @throws BusinessException {@code body.codeTaken}, {@code body.timeZone}, {@code body.parentEnded}, or what {@link
     *     GoverningBody} refuses
     */
    public long create(@NotNull BodyForm form) {
        desk.refuseTaken(form.code(), null);
        Programme programme = programmes
                .find(Require.present("programme", form.programmeId()))
                .orElseThrow(() -> new NotFoundException("programme", form.programmeId()));
        BodyProfile profile = desk.profile(form);
        GoverningBody body = new GoverningBody(
                form.code(),
                profile.name(),
                profile.city(),
                form.zone(),
                profile.parent(),
                profile.area(),
                programme.getId());
        governance.add(body);
        about(body);
        return body.getId();
    }

    /**
     * Changes from a day on what is said of a body: what it is called, where it meets, which body it advises, what it is
     * about. Earlier days stay as they were.
     *
     * @param form of which code, time zone and programme are passed over
     * @param reason why, or by what order; for the audit trail
     * @throws BusinessException what {@link GoverningBody#change} refuses
     * @throws org.mashwara.shared.StaleEditException if it has changed since it was shown
     */
    public void change(
            long bodyId,
            long version,
            @NotNull BodyForm form,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String reason) {
        GoverningBody body = load(bodyId, version);
        context.note(reason);
        desk.change(body, form, from);
    }

    /**
     * Puts right what was entered wrongly, for all days for which it is said. The code stays once a reference names it;
     * the programme stays.
     *
     * @param on a day for which the wrong entry holds
     * @param since the right first day of what is said for that day, or null to leave it
     * @throws BusinessException {@code body.codeTaken}, {@code body.codeInUse}, {@code body.timeZone}, or what {@link
     *     GoverningBody#correct} and {@link GoverningBody#correctProfileSince} refuse
     * @throws org.mashwara.shared.StaleEditException if it has changed since it was shown
     */
    public void correct(
            long bodyId,
            long version,
            @NotNull BodyForm form,
            @NotNull LocalDate on,
            LocalDate since,
            @NotBlank @Size(max = 500) String reason) {
        GoverningBody body = load(bodyId, version);
        context.note(reason);
        desk.correct(body, form, on, since);
        about(body);
    }

    /**
     * Ends a body with its seats and terms of reference.
     *
     * @param lastDay its last day
     * @throws BusinessException what {@link GoverningBody#endOn}, {@link SeatPlan#endAll} and {@link
     *     TermsHistory#endOn} refuse
     */
    public void end(long bodyId, long version, LocalDate lastDay) {
        GoverningBody body = load(bodyId, version);
        body.endOn(lastDay, plans.heldOn(body), plans.convenedFor(body));
        plans.seats(body).endAll(lastDay);
        plans.terms(body).endOn(lastDay);
    }

    /**
     * Lets an ended body go on, with the seats and the terms of reference that ended with it.
     *
     * @param reason why; for the audit trail
     * @throws BusinessException what {@link GoverningBody#reopen} refuses
     */
    public void reopen(long bodyId, long version, @NotBlank @Size(max = 500) String reason) {
        GoverningBody body = load(bodyId, version);
        context.note(reason);
        LocalDate ended = body.getLastDay();
        body.reopen();
        plans.seats(body).goOnWithBody(ended);
        plans.terms(body).goOnWithBody(ended);
    }

    private GoverningBody load(long bodyId, long version) {
        GoverningBody body = plans.toKeep(bodyId);
        body.requireVersion(version);
        governance.touch(body);
        about(body);
        return body;
    }

    private void about(GoverningBody body) {
        context.about("body", body.getId(), body.getCode());
    }
}
