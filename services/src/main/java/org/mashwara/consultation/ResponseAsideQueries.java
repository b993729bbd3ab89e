package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StoredFile;

/** What stands beside a response for its own office and the TWG Secretariat that enters forms: versions, route, paper. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR})
public class ResponseAsideQueries {

    private static final String ASIDE = """
            select r.state, r.number, r.previous_id is not null, s.post_id, rd.state, rd.closes_at, r.paper_given_by,
                   r.paper_dated, r.paper_diary_number, l.id, l.post_en, l.post_ur, l.comment,
                   exists (select 1 from clearance c
                             join clearance_station cs on cs.clearance_id = c.id and cs.state <> 'AHEAD'
                            where c.response_id = r.id and r.state in (%s)
                              and cs.post_id = any(cast(string_to_array(?2, ',') as bigint[]))),
                   (select string_agg(distinct cast(x.post_id as text), ',') from round_body rb
                      join seat x on x.body_id = rb.body_id
                     where rb.round_id = rd.id and x.capacity = 'SECRETARIAT' and x.valid_from <= ?3
                       and (x.valid_until is null or x.valid_until >= ?3)),
                   v.id, v.number, v.state, v.submitted_at, p.name_en, p.name_ur, v.withdrawal_reason, v.withdrawn_at,
                   w.name_en, w.name_ur, rd.id, v.paper_given_by, wish.by_holder, wish.superior_post_id, wish.by_department,
                   way.sent_at
              from response r
              join seat s on s.id = r.seat_id
              left join clearance_rule wish on wish.id = clearance_rule_for(s.post_id, ?3)
              join feedback_round rd on rd.id = r.round_id
              left join lateral (
                  select c.id, cs.post_en, cs.post_ur, cs.comment
                    from clearance c
                    left join clearance_station cs on cs.clearance_id = c.id and cs.state = 'SENT_BACK'
                   where c.response_id = r.id
                   order by c.sent_at desc, c.id desc
                   limit 1) l on true
              left join response v on v.round_id = r.round_id and v.seat_id = r.seat_id and v.state <> 'DISCARDED'
              left join lateral (select c.sent_by, c.sent_at from clearance c
                                  where c.response_id = v.id and c.state = 'CLEARED' and v.submitted_at is not null
                                  order by c.id desc limit 1) way on true
              left join account a on v.submitted_at is not null and a.id = coalesce(way.sent_by, v.submitted_by)
              left join person p on p.id = a.person_id
              left join account b on b.id = v.withdrawn_by
              left join person w on w.id = b.person_id
             where r.id = ?1
             order by v.number desc
             limit 50
            """.formatted(ClearanceReader.LEFT_THE_OFFICE);

    @Inject
    private Sql sql;

    @Inject
    private ResponseRepository responses;

    @Inject
    private RouteStops stops;

    @Inject
    private ResponseSight sight;

    /**
     * What stands beside a response, without its route; nothing for those who read it but do not belong to its office. One
     * query.
     *
     * @throws NotFoundException for whoever may not read the response
     */
    public ResponseAside of(long responseId) {
        return aside(responseId);
    }

    /**
     * What stands beside a draft that is about to be sent, with the route that it would go.
     *
     * @throws NotFoundException for whoever may not read the response
     */
    public ResponseAside beforeSending(long responseId) {
        ResponseAside aside = aside(responseId);
        return aside.sending() == Sending.COUNTS
                ? aside
                : aside.along(stops.of(responseId, sight.actor(), sight.today()));
    }

    private ResponseAside aside(long responseId) {
        Actor actor = sight.actor();
        List<Object[]> rows = sql.rows(ASIDE, responseId, Sql.ids(actor.posts()), sight.today());
        if (rows.isEmpty()) {
            throw new NotFoundException("response", responseId);
        }
        Object[] row = rows.get(0);
        ResponseState state = ResponseState.valueOf((String) row[0]);
        Long post = Sql.id(row[3]);
        Set<Long> secretariat = Sql.idSet(row[14]);
        String paperBy = (String) row[6];
        boolean follows = actor.seesFor(post)
                || (Boolean) row[13]
                || paperBy != null && RoundAccess.mayEnterPaper(actor, secretariat);
        boolean reads =
                follows || RoundAccess.mayReadResponse(actor, post, state == ResponseState.SUBMITTED, secretariat);
        if (!reads || !RoundAccess.reaches(actor, Sql.id(row[25]), post)) {
            throw new NotFoundException("response", responseId);
        }
        List<VersionLine> versions = actor.seesFor(post) ? versions(rows) : List.of();
        int number = Sql.count(row[1]);
        boolean open = RoundState.valueOf((String) row[4]).isOpenAt(sight.now(), Sql.instant(row[5]));
        boolean given = state == ResponseState.SUBMITTED || state == ResponseState.WITHDRAWN;
        boolean unfinished = versions.stream().anyMatch(version -> version.number() > number);
        String comment = follows ? (String) row[12] : null;
        return new ResponseAside(
                versions,
                List.of(),
                follows ? Sql.id(row[9]) : null,
                state.isDraft() && comment != null ? Sql.text(row[10], row[11]) : null,
                comment,
                sending(post, row, actor),
                open && given && !unfinished && RoundAccess.mayDraft(actor, post),
                open && state == ResponseState.SUBMITTED && RoundAccess.mayAnswer(actor, post),
                state == ResponseState.DRAFT && (Boolean) row[2] && RoundAccess.mayDraft(actor, post),
                paperBy,
                row[7] == null ? null : ((Date) row[7]).toLocalDate(),
                (String) row[8]);
    }

    /** By the rule that applies to the post. */
    private static Sending sending(Long post, Object[] row, Actor actor) {
        if (row[27] == null) {
            return Sending.COUNTS;
        }
        Set<Long> named = new HashSet<>();
        if ((Boolean) row[27]) {
            named.add(post);
        }
        if (row[28] != null) {
            named.add(Sql.id(row[28]));
        }
        return Sending.by(actor, named, (Boolean) row[29]);
    }

    private static List<VersionLine> versions(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[15] != null)
                .map(row -> new VersionLine(
                        Sql.id(row[15]),
                        Sql.count(row[16]),
                        ResponseState.valueOf((String) row[17]),
                        Sql.instant(row[18]),
                        Sql.instant(row[30]),
                        Sql.text(row[19], row[20]),
                        (String) row[26],
                        (String) row[21],
                        Sql.instant(row[22]),
                        Sql.text(row[23], row[24])))
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
