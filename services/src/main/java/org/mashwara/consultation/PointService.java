package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;

/** Who answers a point, and whether its seat is content with the answer. */
@Stateless
@Command
@RolesAllowed({SUBPROGRAMME_LEAD, AGENCY_HEAD})
public class PointService {

    @Inject
    private PointDesk desk;

    @Inject
    private Points points;

    @Inject
    private PostRepository posts;

    @Inject
    private AgencyLeads leads;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Gives a point to another lead of the agency.
     *
     * @param postId a post that leads a subprogramme of the programme
     * @param why for the record
     * @throws org.mashwara.shared.BusinessException as {@link Point#assignTo}; {@code point.notALead} on {@code
     *     assignee}
     */
    public void assign(long pointId, Long postId, String why) {
        Point point = desk.toAssign(pointId);
        leads.require(point, postId);
        Post post = Optional.ofNullable(postId)
                .flatMap(posts::find)
                .orElseThrow(() -> new NotFoundException("post", postId));
        point.assignTo(post, why, clock.instant(), actors.current().accountId());
    }

    /**
     * Sorts a point under words by which it is found together with others.
     *
     * @param shown its tags as the page showed them
     * @param tags what the person made of them, parted by commas
     * @throws org.mashwara.shared.BusinessException as {@link Point#retag}
     */
    public void tag(long pointId, @NotNull List<String> shown, String tags) {
        desk.toTag(pointId).retag(shown, tags == null ? List.of() : List.of(tags.split("[,،]")));
    }

    /**
     * Has the agency look at a point once more, for the seat that wrote it.
     *
     * @throws org.mashwara.shared.BusinessException as {@link Point#reopen}
     */
    @RolesAllowed(COUNTERPART)
    public void reopen(long pointId, String reason) {
        points.reopen(
                desk.toReopen(pointId),
                reason,
                clock.instant(),
                actors.current().accountId());
    }
}
