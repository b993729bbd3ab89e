package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.directory.AreaRepository;
import org.mashwara.programme.ProgrammeRepository;
import org.mashwara.shared.Choice;
import org.mashwara.shared.NotFoundException;

/** A body as the administrator edits it, and what its end would do. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class BodyEditQueries {

    /** Where a body is unless something else is said. */
    private static final String USUAL_ZONE = "Asia/Karachi";

    /** Pakistan's own zone first, then those of the region. */
    private static final List<String> ZONES = Stream.concat(
                    Stream.of(USUAL_ZONE),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(zone -> zone.startsWith("Asia/") && !zone.equals(USUAL_ZONE))
                            .sorted())
            .toList();

    @Inject
    private BodyPlans plans;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private AreaRepository areas;

    @Inject
    private ProgrammeRepository programmes;

    @Resource
    private SessionContext session;

    /**
     * A body with what there is to choose from; for no code, one that is to be set up.
     *
     * @throws NotFoundException if there is none of that code
     */
    public BodyEdit edit(String code) {
        GoverningBody body = code == null ? null : plans.toKeep(code);
        List<Choice> known = programmes.all().stream()
                .map(programme -> new Choice(programme.getId(), programme.getName()))
                .toList();
        List<Choice> parents = governance.bodies().stream()
                .filter(other ->
                        !other.equals(body) && (!other.hasEnd() || body != null && other.equals(body.getParent())))
                .map(other -> new Choice(other.getId(), other.getName()))
                .toList();
        List<Choice> places = areas.all().stream()
                .map(area -> new Choice(area.getId(), area.getName()))
                .toList();
        return body == null
                ? new BodyEdit(null, 0, null, empty(known), false, null, parents, places, known)
                : new BodyEdit(
                        body.getId(),
                        body.getVersion(),
                        body.getName(),
                        form(body),
                        plans.namesCode(body),
                        body.getLastDay(),
                        parents,
                        places,
                        known);
    }

    /** Ids of the time zones to choose from, the usual one first. */
    public List<String> zones() {
        return ZONES;
    }

    /**
     * What a body's end on a day does; refuses whatever {@link BodyService#end} refuses.
     *
     * @throws NotFoundException if there is none of that code
     */
    public BodyEndPreview end(String code, LocalDate lastDay) {
        GoverningBody body = plans.toKeep(code);
        session.setRollbackOnly(); // tried out, never kept
        body.endOn(lastDay, plans.heldOn(body), plans.convenedFor(body));
        SeatPlan seats = plans.seats(body);
        int ending = seats.notEndedBefore(lastDay).size();
        seats.endAll(lastDay);
        plans.terms(body).endOn(lastDay);
        return new BodyEndPreview(
                body.getName(),
                lastDay,
                ending,
                governance.bodies().stream()
                        .filter(other -> body.equals(other.getParent()) && !other.hasEnd())
                        .map(GoverningBody::getName)
                        .toList(),
                plans.touchedOfBody(body, lastDay.plusDays(1)));
    }

    private static BodyForm empty(List<Choice> programmes) {
        return new BodyForm(
                null,
                null,
                null,
                null,
                null,
                USUAL_ZONE,
                null,
                null,
                programmes.size() == 1 ? programmes.get(0).id() : null);
    }

    private static BodyForm form(GoverningBody body) {
        return new BodyForm(
                body.getCode(),
                body.getName().getEn(),
                body.getName().getUr(),
                body.getCity().getEn(),
                body.getCity().getUr(),
                body.getTimeZone().getId(),
                body.getParent() == null ? null : body.getParent().getId(),
                body.getArea() == null ? null : body.getArea().getId(),
                body.getProgrammeId());
    }
}
