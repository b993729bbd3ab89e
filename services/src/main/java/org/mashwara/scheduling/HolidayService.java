package org.mashwara.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mashwara.directory.Area;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** The administrator keeps the public holidays: adds what is expected, corrects what is announced. */
@Stateless
@Command
@RolesAllowed(Roles.ADMINISTRATOR)
public class HolidayService {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private TimetableRepository repository;

    @Inject
    private CommandContext context;

    @Inject
    private Event<Timetable.Changed> changed;

    /**
     * Adds a holiday.
     *
     * @throws org.mashwara.shared.BusinessException what is wrong with a field; {@code holiday.tooLong}
     */
    public long add(HolidayEntry entry) {
        Holiday holiday =
                new Holiday(area(entry), entry.name(), entry.period(), Require.present("state", entry.state()));
        repository.add(holiday);
        tell(holiday);
        return holiday.getId();
    }

    /**
     * Corrects a holiday, for example when it is announced.
     *
     * @param version as the page showed it
     */
    public void correct(long holidayId, long version, HolidayEntry entry) {
        Holiday holiday = find(holidayId, version);
        holiday.correct(area(entry), entry.name(), entry.period(), Require.present("state", entry.state()));
        tell(holiday);
    }

    /** Takes a holiday back that was entered by mistake. */
    public void remove(long holidayId, long version) {
        Holiday holiday = find(holidayId, version);
        tell(holiday);
        repository.remove(holiday);
    }

    private Holiday find(long holidayId, long version) {
        Holiday holiday =
                repository.findHoliday(holidayId).orElseThrow(() -> new NotFoundException("holiday", holidayId));
        holiday.requireVersion(version);
        return holiday;
    }

    private Area area(HolidayEntry entry) {
        Long areaId = Require.present("area", entry.areaId());
        Area area = entityManager.find(Area.class, areaId);
        if (area == null) {
            throw new NotFoundException("area", areaId);
        }
        return area;
    }

    private void tell(Holiday holiday) {
        context.about("holiday", holiday.getId(), holiday.getName().getEn());
        changed.fire(new Timetable.Changed());
    }
}
