package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StoredFile;

/** What stands beside a response for its own office and the TWG Secretariat that enters forms: versions, route, paper. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR})
public class ResponseAsideQueries {

    private static final String VERSIONS = """
            select v.id, v.number, v.state, v.submitted_at, p.name_en, p.name_ur, v.withdrawal_reason, v.withdrawn_at,
                   w.name_en, w.name_ur
              from response r
              join response v on v.round_id = r.round_id and v.seat_id = r.seat_id and v.state <> 'DISCARDED'
              left join account a on a.id = v.submitted_by
              left join person p on p.id = a.person_id
              left join account b on b.id = v.withdrawn_by
              left join person w on w.id = b.person_id
             where r.id = ?1
             order by v.number desc
             limit 50
            """;

    @Inject
    private Sql sql;

    @Inject
    private ResponseRepository responses;

    @Inject
    private ClearanceReader clearances;

    @Inject
    private ClearanceRoutes routes;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private ResponseSight sight;

    /**
     * What stands beside a response; nothing for those who read it but do not belong to its office.
     *
     * @throws NotFoundException for whoever may not read the response
     */
    public ResponseAside of(long responseId) {
        Response response = responses.find(responseId).orElseThrow(() -> new NotFoundException("response", responseId));
        sight.requireSeen(response);
        Actor actor = sight.actor();
        Instant now = sight.now();
        Long post = response.getSeat().getPost().getId();
        List<VersionLine> versions = actor.seesFor(post) ? versions(responseId) : List.of();
        Optional<ClearanceReader.Latest> latest =
                sight.mayFollow(response) ? clearances.latest(responseId) : Optional.empty();
        boolean open = response.getRound().isOpenAt(now);
        boolean given =
                response.getState() == ResponseState.SUBMITTED || response.getState() == ResponseState.WITHDRAWN;
        boolean unfinished = versions.stream().anyMatch(version -> version.number() > response.getNumber());
        PaperForm paper = response.getPaper();
        return new ResponseAside(
                versions,
                response.getState().isDraft() ? route(response.getSeat().getPost(), actor) : List.of(),
                latest.map(ClearanceReader.Latest::id).orElse(null),
                response.getState().isDraft()
                        ? latest.map(ClearanceReader.Latest::station).orElse(null)
                        : null,
                latest.map(ClearanceReader.Latest::comment).orElse(null),
                open && given && !unfinished && RoundAccess.mayDraft(actor, post),
                open && response.isSubmitted() && RoundAccess.mayAnswer(actor, post),
                response.getState() == ResponseState.DRAFT
                        && response.getPrevious() != null
                        && RoundAccess.mayDraft(actor, post),
                paper == null ? null : paper.getGivenBy(),
                paper == null ? null : paper.getDated(),
                paper == null ? null : paper.getDiaryNumber());
    }

    private List<VersionLine> versions(long responseId) {
        return sql.rows(VERSIONS, responseId).stream()
                .map(row -> new VersionLine(
                        Sql.id(row[0]),
                        Sql.count(row[1]),
                        ResponseState.valueOf((String) row[2]),
                        Sql.instant(row[3]),
                        Sql.text(row[4], row[5]),
                        (String) row[6],
                        Sql.instant(row[7]),
                        Sql.text(row[8], row[9])))
                .toList();
    }

    private List<RouteStop> route(Post post, Actor actor) {
        LocalDate today = sight.today();
        List<Post> stations;
        try {
            stations = routes.of(post, today).stations();
        } catch (BusinessException unclear) {
            // the sending says so
            return List.of();
        }
        Map<Long, Incumbency> holders =
                incumbencies.holdersOn(stations.stream().map(Post::getId).toList(), today);
        return stations.stream()
                .map(station -> new RouteStop(
                        station.nameOn(today),
                        holders.containsKey(station.getId())
                                ? holders.get(station.getId()).getPerson().getName()
                                : null,
                        actor.heldPosts().contains(station.getId())))
                .toList();
    }

    /**
     * The scan of the form on paper from which a response was entered, for those who read the response.
     *
     * @throws NotFoundException for everybody else, and where there is none
     */
    public Download form(long responseId) {
        Response response = responses.find(responseId).orElseThrow(() -> new NotFoundException("response", responseId));
        sight.requireSeen(response);
        if (response.getPaper() == null) {
            throw new NotFoundException("form of response", responseId);
        }
        StoredFile scan = response.getPaper().getScan();
        return new Download(scan.getFileName(), scan.getContentType(), scan.getContent());
    }
}
