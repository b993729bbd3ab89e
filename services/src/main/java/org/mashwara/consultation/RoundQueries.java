package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** One round: whom it would ask, who has answered, what was said by activity and by seat. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class RoundQueries {

    private static final String CLOSING_CHANGES = """
            select x.cause, x.closed_before, x.closes_after, x.reason, m.reference, p.name_en, p.name_ur, x.changed_at
              from closing_change x
              join account a on a.id = x.changed_by
              join person p on p.id = a.person_id
              left join meeting m on m.id = x.meeting_id
             where x.round_id = ?1
             order by x.changed_at, x.id
            """;

    private static final String ADDRESS = """
            select rd.addressed_to, x.name_en, x.name_ur
              from feedback_round rd
              left join (select rs.round_id, n.name_en, n.name_ur, seat_precedence_on(s.id, s.precedence, ?2) as place, s.id
                           from round_seat rs
                           join seat s on s.id = rs.seat_id
                           join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.post_id
                                          order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
                         union all
                         select rs.round_id, sp.name_en, sp.name_ur, sp.position, sp.id
                           from round_subprogramme rs
                           join subprogramme sp on sp.id = rs.subprogramme_id) x on x.round_id = rd.id
             where rd.id = ?1
             order by x.place, x.id
            """;

    private static final String ASKED_ABOUT = """
            select a.id, a.code, a.name_en, a.name_ur, string_agg(cast(r.id as text), ','), v.workplan_id
              from response r
              join response_activity ra on ra.response_id = r.id
              join activity a on a.id = ra.activity_id
              join workplan_version v on v.id = a.workplan_version_id
             where r.round_id = ?1 and r.standing
             group by a.id, v.workplan_id
             order by a.position
            """;

    private static final String ANSWERS = """
            select an.response_id, an.activity_id, an.question_id, an.agreement, q.kind
              from answer an
              join question q on q.id = an.question_id
              join response r on r.id = an.response_id
             where r.round_id = ?1 and r.state = 'SUBMITTED' and an.activity_id is not null
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private AnsweredQuestions questions;

    @Inject
    private AnswerReader answers;

    @Inject
    private RoundPreviews previews;

    @Inject
    private Actors actors;

    /**
     * Whom a round would ask; for those who would run it. Reads the meeting, the bodies, their seats and the workplan's
     * activities.
     *
     * @param target its addressing counts for subprogrammes only: seats are chosen from the preview
     * @throws NotFoundException for everybody else, and if the meeting was cancelled
     */
    @RolesAllowed(SECRETARIAT)
    public RoundPreview preview(RoundPlan.Target target) {
        return previews.preview(target);
    }

    /**
     * What every page about a round says first. One query.
     *
     * @throws NotFoundException for whoever has no seat in the round's bodies or the body above them and does not follow
     *     the programme
     */
    public RoundHead head(long roundId) {
        return reader.readable(roundId, actors.current()).head();
    }

    /**
     * Who has answered and who has not, in order of precedence, and how the closing was changed; while it
     * is planned, whom it will ask. Four queries at most.
     *
     * @throws NotFoundException for those who may not read the results
     */
    public RoundProgress progress(long roundId) {
        ConsultationReader.Round round = roundWithResults(roundId);
        List<SeatProgress> seats = seats(reader.seats(roundId));
        return new RoundProgress(
                round.head(),
                seats,
                count(seats, ResponseState.SUBMITTED),
                count(seats, ResponseState.DRAFT),
                count(seats, ResponseState.NOT_STARTED),
                count(seats, ResponseState.AWAITING_CLEARANCE),
                (int) seats.stream().filter(SeatProgress::isChanging).count(),
                (int) seats.stream().filter(SeatProgress::isChangeAwaiting).count(),
                sql.rows(CLOSING_CHANGES, roundId).stream()
                        .map(row -> new ClosingLine(
                                ClosingCause.valueOf((String) row[0]),
                                Sql.instant(row[1]),
                                Sql.instant(row[2]),
                                (String) row[3],
                                (String) row[4],
                                Sql.text(row[5], row[6]),
                                Sql.instant(row[7])))
                        .toList(),
                round.head().isPlanned() ? address(roundId) : null);
    }

    private RoundAddress address(long roundId) {
        List<Object[]> rows = sql.rows(ADDRESS, roundId, reader.today());
        return new RoundAddress(
                AddressedTo.valueOf((String) rows.get(0)[0]),
                rows.stream()
                        .filter(row -> row[1] != null)
                        .map(row -> Sql.text(row[1], row[2]))
                        .toList());
    }

    private static int count(List<SeatProgress> seats, ResponseState state) {
        return (int) seats.stream().filter(seat -> seat.state() == state).count();
    }

    /**
     * What was said, by activity and by seat, and to the other questions; only submitted responses count. Seven queries
     * at most.
     *
     * @throws NotFoundException for those who may not read the results
     */
    public RoundResults results(long roundId) {
        ConsultationReader.Round round = roundWithResults(roundId);
        List<ConsultationReader.Given> given = reader.seats(roundId);
        List<SeatProgress> seats = seats(given);
        AnsweredQuestions.OfVersion asked = questions.ofVersion(round.questionnaireId());
        Grades grades = grades(roundId, asked.graded());
        List<AskedAbout> activities = askedAbout(roundId);
        return new RoundResults(
                round.head(),
                asked.graded(),
                activities.stream()
                        .map(activity -> result(activity, asked.graded(), seats, grades))
                        .toList(),
                given.stream().map(seat -> result(seat, activities, grades)).toList(),
                seats.size(),
                count(seats, ResponseState.SUBMITTED),
                answers.whole(asked.others(), ResultFilter.ofRound(roundId), actors.current()));
    }

    private ConsultationReader.Round roundWithResults(long roundId) {
        Actor actor = actors.current();
        ConsultationReader.Round round = reader.round(roundId, actor);
        if (!RoundAccess.mayReadResults(actor, round.places().secretariatPosts())) {
            throw new NotFoundException("results of feedback round", roundId);
        }
        return round;
    }

    private static List<SeatProgress> seats(List<ConsultationReader.Given> given) {
        return given.stream().map(ConsultationReader.Given::seat).toList();
    }

    /** An activity and the responses that are about it. */
    private record AskedAbout(long id, WorkplanActivity key, LocalText name, Set<Long> responses) {}

    private List<AskedAbout> askedAbout(long roundId) {
        return sql.rows(ASKED_ABOUT, roundId).stream()
                .map(row -> new AskedAbout(
                        Sql.id(row[0]),
                        new WorkplanActivity(Sql.id(row[5]), (String) row[1]),
                        Sql.text(row[2], row[3]),
                        Arrays.stream(row[4].toString().split(","))
                                .map(Long::valueOf)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /**
     * Grades of submitted responses by activity and question, and by response and activity; words by activity.
     *
     * @param answered which response has said anything about which activity
     */
    private record Grades(
            Map<List<Long>, Tally> byQuestion,
            Map<List<Long>, Tally> bySeat,
            Map<Long, Integer> said,
            Set<List<Long>> answered) {}

    private Grades grades(long roundId, List<QuestionHead> graded) {
        Set<Long> questionIds = graded.stream().map(QuestionHead::id).collect(Collectors.toSet());
        Grades grades = new Grades(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        sql.rows(ANSWERS, roundId).forEach(row -> {
            Long activity = Sql.id(row[1]);
            grades.answered.add(List.of(Sql.id(row[0]), activity));
            if (QuestionKind.valueOf((String) row[4]).isInWords()) {
                grades.said.merge(activity, 1, Integer::sum);
            }
            if (!questionIds.contains(Sql.id(row[2]))) {
                return;
            }
            Agreement agreement = Agreement.valueOf((String) row[3]);
            grades.byQuestion
                    .computeIfAbsent(List.of(activity, Sql.id(row[2])), key -> new Tally())
                    .add(agreement, 1);
            grades.bySeat
                    .computeIfAbsent(List.of(Sql.id(row[0]), activity), key -> new Tally())
                    .add(agreement, 1);
        });
        return grades;
    }

    private static ActivityResult result(
            AskedAbout activity, List<QuestionHead> questions, List<SeatProgress> seats, Grades grades) {
        return new ActivityResult(
                activity.id(),
                activity.key(),
                activity.name(),
                activity.responses().size(),
                (int) seats.stream()
                        .filter(seat ->
                                seat.isSubmitted() && activity.responses().contains(seat.responseId()))
                        .count(),
                questions.stream()
                        .map(question -> Share.of(
                                grades.byQuestion.getOrDefault(List.of(activity.id(), question.id()), new Tally())))
                        .toList(),
                grades.said.getOrDefault(activity.id(), 0));
    }

    private static SeatResult result(ConsultationReader.Given given, List<AskedAbout> activities, Grades grades) {
        SeatProgress seat = given.seat();
        return new SeatResult(
                seat.responseId(),
                given.postId(),
                seat.post(),
                seat.isSubmitted(),
                activities.stream()
                        .map(activity -> cell(seat, activity, grades))
                        .toList());
    }

    private static Cell cell(SeatProgress seat, AskedAbout activity, Grades grades) {
        if (!activity.responses().contains(seat.responseId())) {
            return new Cell(CellKind.NOT_ASKED, null, false);
        }
        if (!seat.isSubmitted()) {
            return new Cell(CellKind.WAITING, null, false);
        }
        List<Long> place = List.of(seat.responseId(), activity.id());
        Tally tally = grades.bySeat.get(place);
        if (tally == null) {
            return new Cell(CellKind.NO_GRADE, null, grades.answered.contains(place));
        }
        return tally.graded() == 0
                ? new Cell(CellKind.NOT_MY_AREA, null, true)
                : new Cell(CellKind.GRADED, Share.of(tally), true);
    }
}
