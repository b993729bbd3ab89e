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
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Shows whom a round would ask before it is set up, by the very rule that sets it up. */
@ApplicationScoped
class RoundPreviews {

    private static final String QUESTIONNAIRES = """
            select q.id, q.name_en, q.name_ur, q.number
              from questionnaire q
             where q.state = 'PUBLISHED' and not exists (select 1 from questionnaire n where n.code = q.code
                                                            and n.state = 'PUBLISHED' and n.number > q.number)
             order by q.subject desc, q.name_en, q.id
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), place.getTimeZone());
        return new RoundPreview(
                meeting == null ? null : meeting.getId(),
                meeting == null ? place.getId() : null,
                meeting == null ? place.getCode() : meeting.getReference().toString(),
                meeting == null ? place.getName() : meeting.getName(),
                found.versions().stream().map(RoundPreviews::choice).toList(),
                found.version() == null ? null : found.version().getId(),
                questionnaires(),
                found.questionnaire() == null ? null : found.questionnaire().getId(),
                found.questionnaire() != null && found.questionnaire().isAboutActivities(),
                targets.subprogrammes(found).stream()
                        .map(one -> new Choice(one.getId(), one.getName()))
                        .toList(),
                targets.attribution(found.bodies()),
                meeting == null || meeting.getState() == MeetingState.CLOSED,
                place.getCity(),
                place.getTimeZone().getId(),
                today,
                asked(asking, today),
                asking.notAsked().stream()
                        .map(notAsked ->
                                new NotAskedSeat(notAsked.seat().getPost().nameOn(today), notAsked.reason()))
                        .toList());
    }

    /** Seats are chosen from the preview, subprogrammes before it. */
    private Asking asking(RoundTargets.Found found, RoundPlan.Target target) {
        if (target.to() != AddressedTo.SUBPROGRAMMES) {
            return targets.asking(found, Addressing.all());
        }
        return target.subprogrammes().isEmpty()
                ? Asking.nobodyYet(found.seats())
                : targets.asking(found, targets.addressing(found, target));
    }

    private void requireRunner(RoundTargets.Found found) {
        Meeting meeting = found.meeting();
        if (meeting == null) {
            desk.requireRunner(
                    found.secretariat(), "body", found.bodies().get(0).getId());
            return;
        }
        desk.requireRunner(found.secretariat(), "meeting", meeting.getId());
        if (meeting.getState() == MeetingState.CANCELLED) {
            throw new NotFoundException("meeting to ask about", meeting.getId());
        }
    }

    private List<Choice> questionnaires() {
        return sql.rows(QUESTIONNAIRES).stream()
                .map(row -> new Choice(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
    }

    private static WorkplanChoice choice(WorkplanVersion version) {
        return new WorkplanChoice(version.getId(), version.getWorkplan().getName(), version.getNumber());
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
