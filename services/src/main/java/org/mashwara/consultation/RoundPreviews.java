package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanTime;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Shows whom a round would ask before it is set up, by the very rule that sets it up. */
@ApplicationScoped
class RoundPreviews {

    private static final String MEETING = "MEETING";
    private static final String QUESTIONNAIRE = "QUESTIONNAIRE";
    private static final String ROUND = "ROUND";

    /**
     * The newest questionnaires, the next meetings of the bodies, and the rounds that the new one would stand beside: what
     * a round is set up with, in one query.
     */
    private static final String CHOICES = """
            select 'QUESTIONNAIRE' as kind, q.id, q.name_en, q.name_ur, q.subject as reference,
                   cast(null as timestamptz) as starts_at, null as time_zone,
                   row_number() over (order by q.subject desc, q.name_en, q.id) as place
              from questionnaire q
             where q.state = 'PUBLISHED' and not exists (select 1 from questionnaire n where n.code = q.code
                                                            and n.state = 'PUBLISHED' and n.number > q.number)
            union all
            select 'MEETING', m.id, m.name_en, m.name_ur, m.reference, m.starts_at, m.time_zone,
                   row_number() over (order by m.starts_at, m.id)
              from (select x.* from meeting x
                     where x.state in ('PLANNED', 'CONVENED') and x.starts_at > ?2
                       and exists (select 1 from meeting_body b where b.meeting_id = x.id
                                      and b.body_id = any(cast(string_to_array(?1, ',') as bigint[])))
                     order by x.starts_at, x.id limit 30) m
            union all
            select 'ROUND', rd.id, rd.name_en, rd.name_ur, rd.state, rd.closes_at, null,
                   row_number() over (order by rd.closes_at, rd.id)
              from feedback_round rd
             where rd.state in ('OPEN', 'PLANNED') and rd.closes_at > ?2
               and (rd.workplan_version_id in (select x.id from workplan_version x
                                                 join workplan_version this on this.workplan_id = x.workplan_id
                                                where this.id = ?3)
                    or ?3 = 0 and rd.workplan_version_id is null and rd.meeting_id = ?4)
               and exists (select 1 from round_body b where b.round_id = rd.id
                              and b.body_id = any(cast(string_to_array(?1, ',') as bigint[])))
             order by kind, place
            """;

    @Inject
    private Sql sql;

    @Inject
    private RoundDesk desk;

    @Inject
    private RoundTargets targets;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Clock clock;

    RoundPreview preview(RoundPlan.Target target) {
        RoundTargets.Found found = targets.find(target);
        Meeting meeting = found.meeting();
        requireRunner(found);
        Asking asking = asking(found, target);
        GoverningBody place = found.bodies().get(0);
        List<Object[]> choices = sql.rows(
                CHOICES,
                Sql.ids(found.bodies().stream().map(GoverningBody::getId).toList()),
                Sql.parameter(clock.instant()),
                found.version() == null ? 0L : found.version().getId(),
                meeting == null ? 0L : meeting.getId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), place.getTimeZone());
        return new RoundPreview(
                meeting == null ? null : meeting.getId(),
                meeting == null ? place.getId() : null,
                meeting == null ? place.getCode() : meeting.getReference().toString(),
                meeting == null ? place.getName() : meeting.getName(),
                found.versions().stream().map(version -> choice(version, today)).toList(),
                found.version() == null ? null : found.version().getId(),
                questionnaires(choices, meeting != null),
                found.questionnaire() == null ? null : found.questionnaire().getId(),
                found.isAboutMeeting(),
                found.questionnaire() != null && found.questionnaire().isAboutActivities(),
                targets.subprogrammes(found).stream()
                        .map(one -> new Choice(one.getId(), one.getName()))
                        .toList(),
                targets.attribution(found.bodies()),
                meeting == null || meeting.getState() == MeetingState.CLOSED,
                place.getCity(),
                place.getTimeZone().getId(),
                today,
                closingMeetings(choices, found),
                beside(choices),
                asked(asking, today),
                asking.notAsked().stream()
                        .map(notAsked ->
                                new NotAskedSeat(notAsked.seat().getPost().nameOn(today), notAsked.reason()))
                        .toList());
    }

    /** Seats are chosen from the preview, subprogrammes before it; nobody yet where the workplan has none of those. */
    private Asking asking(RoundTargets.Found found, RoundPlan.Target target) {
        if (target.to() != AddressedTo.SUBPROGRAMMES || found.isAboutMeeting()) {
            return targets.asking(found, Addressing.all());
        }
        return targets.subprogrammes(found).stream()
                        .noneMatch(one -> target.subprogrammes().contains(one.getId()))
                ? Asking.nobodyYet(found.seats())
                : targets.asking(found, targets.addressing(found, target));
    }

    private void requireRunner(RoundTargets.Found found) {
        Meeting meeting = found.meeting();
        if (meeting == null) {
            desk.requireRunner(
                    found.secretariat(), "body", found.bodies().get(0).getId());
            if (found.isAboutMeeting()) {
                throw new NotFoundException(
                        "questionnaire about no meeting", found.questionnaire().getId());
            }
            return;
        }
        desk.requireRunner(found.secretariat(), "meeting", meeting.getId());
        if (meeting.getState() == MeetingState.CANCELLED) {
            throw new NotFoundException("meeting to ask about", meeting.getId());
        }
    }

    private static List<Choice> questionnaires(List<Object[]> choices, boolean meeting) {
        return choices.stream()
                .filter(row -> QUESTIONNAIRE.equals(row[0])
                        && QuestionnaireSubject.valueOf((String) row[4]).fits(meeting))
                .map(row -> new Choice(Sql.id(row[1]), Sql.text(row[2], row[3])))
                .toList();
    }

    private static List<ClosingMeeting> closingMeetings(List<Object[]> choices, RoundTargets.Found found) {
        Long without = found.meeting() == null
                        || found.questionnaire() == null
                        || RoundContent.mayCloseWithItsMeeting(found.questionnaire())
                ? null
                : found.meeting().getId();
        return choices.stream()
                .filter(row -> MEETING.equals(row[0]) && !Sql.id(row[1]).equals(without))
                .map(row -> new ClosingMeeting(
                        Sql.id(row[1]), Sql.text(row[2], row[3]), (String) row[4], Sql.instant(row[5]), (String)
                                row[6]))
                .toList();
    }

    private static List<RoundBeside> beside(List<Object[]> choices) {
        return choices.stream()
                .filter(row -> ROUND.equals(row[0]))
                .map(row -> new RoundBeside(
                        Sql.id(row[1]),
                        Sql.text(row[2], row[3]),
                        RoundState.valueOf((String) row[4]),
                        Sql.instant(row[5])))
                .toList();
    }

    private static WorkplanChoice choice(WorkplanVersion version, LocalDate today) {
        Workplan workplan = version.getWorkplan();
        return new WorkplanChoice(
                version.getId(),
                workplan.getName(),
                version.getNumber(),
                workplan.timeOn(today) == WorkplanTime.ENDED ? workplan.getLastYear() : null);
    }

    private List<AskedSeat> asked(Asking asking, LocalDate today) {
        Map<Long, LocalText> holders = new HashMap<>();
        incumbencies
                .holdersOn(
                        asking.asked().stream()
                                .map(asked -> asked.seat().getPost().getId())
                                .toList(),
                        today)
                .forEach((post, incumbency) ->
                        holders.put(post, incumbency.getPerson().getName()));
        return asking.asked().stream()
                .map(asked -> new AskedSeat(
                        asked.seat().getId(),
                        asked.seat().getPost().nameOn(today),
                        holders.get(asked.seat().getPost().getId()),
                        asked.activities().stream().map(Activity::getName).toList()))
                .toList();
    }
}
