package org.mashwara.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** The administrator keeps where offices are and when they are open. */
@Stateless
@Command
@RolesAllowed(Roles.ADMINISTRATOR)
public class OfficeService {

    private static final int MAX_CITY = 100;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private TimetableRepository repository;

    @Inject
    private PostRepository register;

    @Inject
    private CommandContext context;

    @Inject
    private Event<Timetable.Changed> changed;

    /**
     * Puts an organisation's office on record.
     *
     * @throws BusinessException {@code office.known} if it is on record already
     */
    public long add(Long organisationId, String cityEn, String cityUr) {
        Organisation organisation = register.findOrganisation(Require.present("organisation", organisationId))
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
        if (repository.officeOf(organisationId).isPresent()) {
            throw BusinessException.onField("organisation", "office.known");
        }
        Office office = new Office(organisation, city(cityEn, cityUr));
        repository.add(office);
        tell(office);
        return office.getId();
    }

    /** Says that the office is in another city. */
    public void move(long officeId, long version, String cityEn, String cityUr) {
        Office office = find(officeId, version);
        office.moveTo(city(cityEn, cityUr));
        tell(office);
    }

    /**
     * Lays down hours for a period; hours with an end prevail over those without.
     *
     * @throws BusinessException {@code hours.overlap}, or what is wrong with a field
     */
    public void keepHours(long officeId, long version, HoursEntry entry) {
        Office office = find(officeId, version);
        office.keep(entry.name(), entry.period(), entry.week());
        tell(office);
    }

    /** Corrects hours. */
    public void changeHours(long officeId, long version, long hoursId, HoursEntry entry) {
        Office office = find(officeId, version);
        office.change(hoursId, entry.name(), entry.period(), entry.week());
        tell(office);
    }

    /** Takes hours back that were entered by mistake. */
    public void dropHours(long officeId, long version, long hoursId) {
        Office office = find(officeId, version);
        office.drop(hoursId);
        tell(office);
    }

    private Office find(long officeId, long version) {
        Office office = repository.findOffice(officeId).orElseThrow(() -> new NotFoundException("office", officeId));
        office.requireVersion(version);
        // hours are a part of the office: their change counts as one of it
        entityManager.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return office;
    }

    private static LocalText city(String en, String ur) {
        return LocalText.of(Require.text("cityEn", en, MAX_CITY), ur);
    }

    private void tell(Office office) {
        context.about(
                "office",
                office.getId(),
                office.getCity() == null ? null : office.getCity().getEn());
        changed.fire(new Timetable.Changed());
    }
}
