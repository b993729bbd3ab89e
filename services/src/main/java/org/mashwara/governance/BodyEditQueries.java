package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mashwara.directory.Area;
import org.mashwara.directory.AreaRepository;
import org.mashwara.directory.ChangeLine;
import org.mashwara.directory.TransferEffect;
import org.mashwara.programme.ProgrammeRepository;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
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
    private BodyDesk desk;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private AreaRepository areas;

    @Inject
    private ProgrammeRepository programmes;

    @Resource
    private SessionContext session;

    /**
     * A body as on a day with what there is to choose from; for no code, one that is to be set up.
     *
     * @throws NotFoundException if there is none of that code
     */
    public BodyEdit edit(String code, LocalDate day) {
        GoverningBody body = code == null ? null : plans.toKeep(code);
        List<Choice> known = programmes.all().stream()
                .map(programme -> new Choice(programme.getId(), programme.getName()))
                .toList();
        List<Choice> parents = governance.bodies().stream()
                .filter(other ->
                        !other.equals(body) && (!other.hasEnd() || body != null && other.equals(body.parentOn(day))))
                .map(other -> new Choice(other.getId(), other.getName()))
                .toList();
        List<Choice> places = areas.all().stream()
                .map(area -> new Choice(area.getId(), area.getName()))
                .toList();
        return body == null
                ? new BodyEdit(null, 0, null, empty(known), null, false, null, parents, places, known)
                : new BodyEdit(
                        body.getId(),
                        body.getVersion(),
                        body.nameOn(day),
                        form(body, body.profileOn(day)),
                        body.profileSince(day),
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

    /**
     * What {@link BodyService#change} will do; refuses whatever it refuses.
     *
     * @throws NotFoundException if there is none of that code
     */
    public BodyChangePreview change(String code, @NotNull BodyForm form, @NotNull LocalDate from) {
        GoverningBody body = plans.toKeep(code);
        session.setRollbackOnly(); // tried out, never kept
        BodyProfile before = body.getProfile();
        desk.change(body, form, from);
        return new BodyChangePreview(from, lines(before, body.getProfile()), touched(body, before, from));
    }

    /**
     * What happens when an ended body goes on; refuses whatever {@link BodyService#reopen} refuses.
     *
     * @throws NotFoundException if there is none of that code
     */
    public BodyReopenPreview reopening(String code) {
        GoverningBody body = plans.toKeep(code);
        session.setRollbackOnly(); // tried out, never kept
        LocalDate ended = body.getLastDay();
        body.reopen();
        SeatPlan seats = plans.seats(body);
        List<Seat> last = seats.on(ended).stream()
                .filter(seat -> ended.equals(seat.getPeriod().getUntil()))
                .toList();
        List<Seat> going = seats.goOnWithBody(ended);
        TermsHistory terms = plans.terms(body);
        terms.goOnWithBody(ended);
        return new BodyReopenPreview(
                body.getName(),
                ended,
                names(going, ended),
                names(last.stream().filter(seat -> !going.contains(seat)).toList(), ended),
                terms.on(ended.plusDays(1)).isPresent());
    }

    private List<TransferEffect> touched(GoverningBody body, BodyProfile before, LocalDate from) {
        List<TransferEffect> effects = new ArrayList<>();
        long meetings = plans.convenedFor(body).stream()
                .filter(day -> !day.isBefore(from))
                .count();
        if (meetings > 0) {
            effects.add(TransferEffect.of("bodies.touched.named", meetings));
        }
        GoverningBody parent = body.getParent();
        if (!Objects.equals(parent, before.parent())) {
            effects.add(
                    parent == null
                            ? TransferEffect.of("bodies.touched.noParent")
                            : TransferEffect.of("bodies.touched.parent", parent.getName()));
        }
        return effects;
    }

    private static List<LocalText> names(List<Seat> seats, LocalDate day) {
        return seats.stream().map(seat -> seat.getPost().nameOn(day)).toList();
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

    private static BodyForm form(GoverningBody body, BodyProfile said) {
        return new BodyForm(
                body.getCode(),
                said.name().getEn(),
                said.name().getUr(),
                said.city().getEn(),
                said.city().getUr(),
                body.getTimeZone().getId(),
                said.parent() == null ? null : said.parent().getId(),
                said.area() == null ? null : said.area().getId(),
                body.getProgrammeId());
    }

    private static List<ChangeLine> lines(BodyProfile before, BodyProfile after) {
        List<ChangeLine> lines = new ArrayList<>();
        add(lines, "bodies.name", before.name(), after.name());
        add(lines, "bodies.city", before.city(), after.city());
        add(lines, "bodies.parent", nameOf(before.parent()), nameOf(after.parent()));
        add(lines, "bodies.area", nameOf(before.area()), nameOf(after.area()));
        return lines;
    }

    private static void add(List<ChangeLine> lines, String label, LocalText before, LocalText after) {
        if (!Objects.equals(before, after)) {
            lines.add(new ChangeLine(label, before, after));
        }
    }

    private static LocalText nameOf(GoverningBody body) {
        return body == null ? null : body.getName();
    }

    private static LocalText nameOf(Area area) {
        return area == null ? null : area.getName();
    }
}
