package org.mashwara.dashboard;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.mashwara.directory.AreaService;
import org.mashwara.directory.IncumbencyEntry;
import org.mashwara.directory.IncumbencyService;
import org.mashwara.directory.OrganisationService;
import org.mashwara.directory.PersonService;
import org.mashwara.directory.PostEntry;
import org.mashwara.directory.PostService;
import org.mashwara.directory.TransferQueries;
import org.mashwara.governance.BodyForm;
import org.mashwara.governance.BodyService;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatService;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/**
 * Steps of a new portal that take several commands of the ordinary screens: all of them in one transaction, so that
 * nothing is half entered.
 */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class FirstStepsService {

    @Inject
    private AreaService areas;

    @Inject
    private BodyService bodies;

    @Inject
    private OrganisationService organisations;

    @Inject
    private PostService posts;

    @Inject
    private PersonService persons;

    @Inject
    private IncumbencyService incumbencies;

    @Inject
    private TransferQueries lines;

    @Inject
    private SeatService seats;

    @Inject
    private GovernanceRepository governance;

    /**
     * Adds the area and sets the body up.
     *
     * @return the body's id
     * @throws BusinessException what {@link AreaService#add} and {@link BodyService#create} refuse
     */
    public long setUpBody(@NotNull FirstBody first) {
        BodyForm form = first.body();
        Long area = first.area() == null ? null : areas.add(first.area());
        return bodies.create(new BodyForm(
                form.code(),
                form.nameEn(),
                form.nameUr(),
                form.cityEn(),
                form.cityUr(),
                form.timeZone(),
                form.parentId(),
                area,
                form.programmeId()));
    }

    /**
     * Enters a post with its organisation and holder, and gives it a seat.
     *
     * @throws BusinessException what the commands refuse that do each of it
     */
    public void addMember(long bodyId, @NotNull FirstMember member) {
        Require.present("from", member.from());
        Require.present("capacity", member.capacity());
        long organisation = organisation(member);
        long post = posts.create(
                new PostEntry(member.postNameEn(), member.postNameUr(), organisation, null, null), member.from());
        if (member.holder() != null) {
            Require.text("holderEn", member.holder().nameEn(), LocalText.MAX_LENGTH);
            long person = persons.add(member.holder());
            incumbencies.enter(
                    post,
                    new IncumbencyEntry(
                            person, Require.present("kind", member.kind()), member.from(), null, null, null),
                    null,
                    lines.begin(post).shown());
        }
        long version = governance
                .findBody(bodyId)
                .orElseThrow(() -> new NotFoundException("body", bodyId))
                .getVersion();
        seats.give(bodyId, version, post, member.capacity(), member.from());
    }

    private long organisation(FirstMember member) {
        if (member.organisationId() != null) {
            return member.organisationId();
        }
        if (member.organisation() == null) {
            throw BusinessException.onField("organisation", "required");
        }
        Require.text("organisationEn", member.organisation().nameEn(), LocalText.MAX_LENGTH);
        Require.present("organisationKind", member.organisation().kind());
        return organisations.create(member.organisation(), member.from());
    }
}
