package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.mashwara.directory.Area;
import org.mashwara.directory.AreaRepository;
import org.mashwara.programme.Programme;
import org.mashwara.programme.ProgrammeRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** The administrator sets bodies up, corrects what they are called and where they stand, and ends them. */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class BodyService {

    @Inject
    private BodyPlans plans;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private AreaRepository areas;

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
        refuseTaken(form.code(), null);
        Programme programme = programmes
                .find(Require.present("programme", form.programmeId()))
                .orElseThrow(() -> new NotFoundException("programme", form.programmeId()));
        GoverningBody body = new GoverningBody(
                form.code(), form.name(), form.city(), form.zone(), null, area(form), programme.getId());
        body.advises(parent(form));
        governance.add(body);
        about(body);
        return body.getId();
    }

    /**
     * Corrects a body. Its code stays once a reference names it; its programme stays.
     *
     * @throws BusinessException as above, and {@code body.codeInUse}, {@code body.parentCycle}
     * @throws org.mashwara.shared.StaleEditException if it has changed since it was shown
     */
    public void change(long bodyId, long version, @NotNull BodyForm form) {
        GoverningBody body = load(bodyId, version);
        refuseTaken(form.code(), body);
        body.recode(form.code(), plans.namesCode(body));
        body.describe(form.name(), form.city(), form.zone(), area(form));
        body.advises(parent(form));
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
        about(body);
    }

    private GoverningBody load(long bodyId, long version) {
        GoverningBody body = plans.toKeep(bodyId);
        body.requireVersion(version);
        return body;
    }

    private void refuseTaken(String code, GoverningBody itself) {
        governance
                .findBody(Require.text("code", code, 30))
                .filter(other -> !other.equals(itself))
                .ifPresent(other -> {
                    throw BusinessException.onField("code", "body.codeTaken");
                });
    }

    private Area area(BodyForm form) {
        return form.areaId() == null
                ? null
                : areas.find(form.areaId()).orElseThrow(() -> new NotFoundException("area", form.areaId()));
    }

    private GoverningBody parent(BodyForm form) {
        return form.parentId() == null
                ? null
                : governance
                        .findBody(form.parentId().longValue())
                        .orElseThrow(() -> new NotFoundException("body", form.parentId()));
    }

    private void about(GoverningBody body) {
        context.about("body", body.getId(), body.getCode());
    }
}
