package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mashwara.directory.Area;
import org.mashwara.directory.Organisation;
import org.mashwara.shared.Choice;
import org.mashwara.shared.NotFoundException;

/** What is laid down about time, as lists: holidays, journeys, offices, rooms. Each method asks one or two queries. */
@Stateless
@RolesAllowed({ADMINISTRATOR, AUDITOR})
public class TimetableQueries {

    /** The most areas that a form offers. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private TimetableRepository repository;

    @Inject
    private RoomRepository rooms;

    @Inject
    private Clock clock;

    /** The public holidays that touch a year, in their order. */
    public List<HolidayRow> holidays(int year) {
        return repository.holidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(HolidayRow::of)
                .toList();
    }

    /** The countries and provinces that can have holidays, the country first. */
    public List<Choice> areas() {
        return entityManager
                .createQuery(
                        "select a from Area a left join a.parent p where p is null or p.parent is null"
                                + " order by a.pCode",
                        Area.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(area -> new Choice(area.getId(), area.getName()))
                .toList();
    }

    /** The journeys by their cities. */
    public List<JourneyRow> journeys() {
        return repository.journeys().stream().map(JourneyRow::of).toList();
    }

    /** The offices, that of all others first, then by the names of their organisations. */
    public List<OfficeRow> offices() {
        LocalDate today = LocalDate.now(clock);
        return repository.offices().stream()
                .map(office -> OfficeRow.of(office, today))
                .sorted(Comparator.comparing(
                        (OfficeRow office) -> office.organisation() == null
                                ? null
                                : office.organisation().getEn(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** One office. */
    public OfficeRow office(long officeId) {
        return offices().stream()
                .filter(office -> office.id() == officeId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("office", officeId));
    }

    /** The organisations that a form offers, by their names of today. */
    public List<Choice> organisations() {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery("select distinct o from Organisation o left join fetch o.names", Organisation.class)
                .getResultStream()
                .map(organisation -> new Choice(organisation.getId(), organisation.nameOn(today)))
                .sorted(Comparator.comparing(choice -> choice.name().getEn()))
                .toList();
    }

    /** One room. */
    public RoomDetail room(long roomId) {
        Room room = rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId));
        return new RoomDetail(
                room.getId(),
                room.getVersion(),
                room.getName(),
                room.getOrganisation().getId(),
                room.getCity(),
                room.getCapacity());
    }
}
