package org.mashwara.dashboard;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.programme.ProgrammeRepository;
import org.mashwara.shared.Choice;

/** Where the administrator of a new portal stands. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class FirstStepsQueries {

    private static final int MOST_ORGANISATIONS = 200;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private FirstStepsReader reader;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private PostRepository register;

    @Inject
    private Clock clock;

    /** How far the portal has come, with what the next step needs. At most six queries. */
    public FirstSteps steps() {
        FirstStepsReader.Progress progress = reader.progress();
        GoverningBody body = progress.bodyId() == null
                ? null
                : governance.findBody(progress.bodyId().longValue()).orElse(null);
        return new FirstSteps(
                progress.done(),
                programmes.all().stream()
                        .map(programme -> new Choice(programme.getId(), programme.getName()))
                        .toList(),
                progress.bodyId(),
                body == null ? null : body.getCode(),
                body == null ? null : body.getName(),
                body == null ? null : body.getCity(),
                organisations(),
                progress.secretariatId() == null
                        ? null
                        : register.findPerson(progress.secretariatId())
                                .map(person -> new Choice(person.getId(), person.getName()))
                                .orElse(null));
    }

    /** How many steps are left; 0 when the first meeting can be convened. One query. */
    public int left() {
        return reader.left();
    }

    private List<Choice> organisations() {
        List<Long> ids = em.createQuery("select o.id from Organisation o order by o.id", Long.class)
                .setMaxResults(MOST_ORGANISATIONS)
                .getResultList();
        LocalDate today = LocalDate.now(clock);
        return register.organisationsWithNames(ids).stream()
                .sorted(Comparator.comparing(
                        (Organisation one) -> one.nameOn(today).getEn()))
                .map(one -> new Choice(one.getId(), one.nameOn(today)))
                .toList();
    }
}
