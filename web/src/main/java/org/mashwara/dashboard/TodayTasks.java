package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashwara.dashboard.TaskLine.TaskLink;
import org.mashwara.meeting.ActionPointState;
import org.mashwara.meeting.DueMinutes;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.MeetingState;
import org.mashwara.meeting.MinutesStep;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Puts what waits for a person into words, the most urgent first. */
@ApplicationScoped
class TodayTasks {

    /** Within so many days a due day is a warning. */
    private static final int SOON = 7;

    private static final String SEPARATOR = " · ";

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    List<TaskLine> of(Today today) {
        List<TaskLine> tasks = new ArrayList<>();
        today.meetings().forEach(meeting -> addMeeting(tasks, meeting));
        today.feedback().forEach(feedback -> tasks.add(feedback(feedback)));
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of(today.zone()));
        today.actions().forEach(action -> tasks.add(action(action, day)));
        today.minutes().forEach(minutes -> tasks.add(minutes(minutes, day)));
        int stale = today.outputs().stream().mapToInt(OutputLine::stale).sum();
        if (stale > 0) {
            tasks.add(progress(stale, today.outputs()));
        }
        if (today.system() != null) {
            addSystem(tasks, today.system());
        }
        tasks.sort(Comparator.comparing(TaskLine::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(tasks);
    }

    private void addMeeting(List<TaskLine> tasks, MeetingLine meeting) {
        if (meeting.mine() != null && meeting.mine().open() && meeting.state() == MeetingState.CONVENED) {
            tasks.add(invitation(meeting));
        }
        if (meeting.mine() != null && meeting.mine().permission() != null && meeting.state() == MeetingState.CONVENED) {
            tasks.add(permission(meeting));
        }
        if (meeting.isToDecide()) {
            tasks.add(lateChange(meeting));
        }
        if (meeting.conducted()) {
            tasks.add(conducted(meeting));
        }
    }

    /** Comes first: it waits for a decision now. */
    private TaskLine lateChange(MeetingLine meeting) {
        return new TaskLine(
                format.today(),
                false,
                words.of("dashboard.lateChange"),
                "bad",
                words.name("lateChange.cause", meeting.lateChange()),
                words.in(meeting.name()) + SEPARATOR + whenAndWhere(meeting),
                null,
                0,
                List.of(new TaskLink(TodayLinks.lateChange(meeting.id()), words.of("dashboard.lateChange.ways"))));
    }

    private TaskLine invitation(MeetingLine meeting) {
        MyPlace mine = meeting.mine();
        String seat =
                words.of("dashboard.sitAs", words.in(mine.post()), words.name("dashboard.capacity", mine.capacity()));
        return new TaskLine(
                day(meeting),
                true,
                null,
                null,
                words.in(meeting.name()),
                whenAndWhere(meeting) + SEPARATOR + seat,
                mine.invitationId(),
                mine.version(),
                List.of(
                        new TaskLink(
                                TodayLinks.answer(mine.invitationId(), InvitationAnswer.ALTERNATE),
                                words.of("dashboard.sendRepresentative")),
                        new TaskLink(
                                TodayLinks.answer(mine.invitationId(), InvitationAnswer.UNABLE),
                                words.of("dashboard.cannotAttend"))));
    }

    private TaskLine permission(MeetingLine meeting) {
        MyPlace mine = meeting.mine();
        return new TaskLine(
                day(meeting),
                false,
                words.name("permission.state", mine.permission()),
                "warn",
                words.of("permission.for", mine.post()),
                words.in(meeting.name()) + SEPARATOR + whenAndWhere(meeting),
                null,
                0,
                List.of(new TaskLink(TodayLinks.permission(mine.invitationId()), words.of("permission.link"))));
    }

    private TaskLine conducted(MeetingLine meeting) {
        String key = meeting.awaitsRound() ? "AWAITS_ROUND" : meeting.state().name();
        TaskLink link = switch (key) {
            case "AWAITS_ROUND" -> new TaskLink(TodayLinks.openRound(meeting.id()), words.of("dashboard.openRound"));
            case "PLANNED" -> new TaskLink(TodayLinks.convene(meeting.id()), words.of("dashboard.convene"));
            default -> new TaskLink(TodayLinks.meeting(meeting.id()), words.of("dashboard.openMeeting"));
        };
        String state = words.of(
                "dashboard.meeting." + key,
                meeting.agendaItems(),
                meeting.invited(),
                meeting.invited() - meeting.answered(),
                format.fromToday(day(meeting)));
        return new TaskLine(
                day(meeting),
                true,
                null,
                null,
                words.in(meeting.name()),
                whenAndWhere(meeting) + SEPARATOR + state,
                null,
                0,
                List.of(link));
    }

    private String whenAndWhere(MeetingLine meeting) {
        return format.moment(meeting.startsAt(), meeting.zone(), words.in(meeting.city()))
                + SEPARATOR
                + (meeting.room() == null ? words.of("meeting.venueLater") : words.in(meeting.room()));
    }

    private static LocalDate day(MeetingLine meeting) {
        return LocalDate.ofInstant(meeting.startsAt(), ZoneId.of(meeting.zone()));
    }

    private TaskLine feedback(FeedbackLine feedback) {
        TaskLink link = switch (feedback.kind()) {
            case GIVE -> toGive(feedback);
            case AGAIN ->
                new TaskLink(TodayLinks.withdrawn(feedback.id()), words.of("dashboard.feedback.seeWithdrawn"));
            case CLEAR -> new TaskLink(TodayLinks.clearance(feedback.id()), words.of("dashboard.feedback.clear"));
            case WATCH -> new TaskLink(TodayLinks.round(feedback.id()), words.of("dashboard.feedback.whoIsMissing"));
            case MISSED -> new TaskLink(TodayLinks.round(feedback.id()), words.of("dashboard.feedback.lookAtRound"));
            case ANSWER ->
                new TaskLink(TodayLinks.waiting(feedback.id(), false), words.of("dashboard.feedback.answerThem"));
            case CHASE ->
                new TaskLink(
                        TodayLinks.waiting(feedback.id(), feedback.done() > 0),
                        words.of("dashboard.feedback.readThem"));
            case CORRECT -> new TaskLink(TodayLinks.correction(feedback.id()), words.of("dashboard.feedback.putRight"));
            case RELEASE -> new TaskLink(TodayLinks.toRelease(), words.of("dashboard.feedback.releaseThem"));
            case ASSIGN -> new TaskLink(TodayLinks.toAssign(), words.of("dashboard.feedback.assignThem"));
            case DECIDE ->
                new TaskLink(TodayLinks.bundle(feedback.id()), words.of("dashboard.feedback.readAmendments"));
        };
        String title = switch (feedback.kind()) {
            case RELEASE, ASSIGN -> words.of("dashboard.feedback.title." + feedback.kind());
            case DECIDE -> words.of("dashboard.feedback.title.DECIDE", words.in(feedback.round()));
            default -> words.in(feedback.round());
        };
        boolean late =
                feedback.kind() == FeedbackLine.Kind.MISSED || feedback.kind().isAnswer() && feedback.done() > 0;
        return new TaskLine(
                feedback.kind().hasDay() ? feedback.deadline().lastDay() : null,
                false,
                words.of(feedback.kind() == FeedbackLine.Kind.DECIDE ? "dashboard.decision" : "dashboard.feedback"),
                late ? "bad" : tagKind(feedback),
                title,
                detail(feedback),
                null,
                0,
                List.of(link));
    }

    private static String tagKind(FeedbackLine feedback) {
        if (feedback.kind().isOptional()) {
            return "none";
        }
        return feedback.sentBackBy() != null || feedback.kind() == FeedbackLine.Kind.CORRECT ? "warn" : "info";
    }

    private TaskLink toGive(FeedbackLine feedback) {
        if (feedback.onPaper()) {
            return new TaskLink(TodayLinks.response(feedback.id(), false), words.of("dashboard.feedback.seePaper"));
        }
        if (feedback.sentBackBy() != null) {
            return new TaskLink(TodayLinks.response(feedback.id(), false), words.of("dashboard.feedback.putRight"));
        }
        return feedback.done() == 0
                ? new TaskLink(TodayLinks.response(feedback.id(), false), words.of("dashboard.feedback.start"))
                : new TaskLink(
                        TodayLinks.response(feedback.id(), true),
                        words.of("dashboard.feedback.continue", feedback.done(), feedback.total()));
    }

    private String detail(FeedbackLine feedback) {
        if (feedback.withdrawnAt() != null) {
            return words.of(
                    "dashboard.feedback.AGAIN",
                    words.in(feedback.post()),
                    format.dayOf(feedback.withdrawnAt()),
                    feedback.deadline());
        }
        if (feedback.onPaper()) {
            return words.of("dashboard.feedback.onPaper", words.in(feedback.post()), feedback.deadline());
        }
        if (feedback.sentBackBy() != null) {
            return words.of(
                    "dashboard.feedback.sentBack",
                    words.in(feedback.sentBackBy()),
                    words.in(feedback.post()),
                    feedback.deadline());
        }
        if (feedback.countsSince() != null) {
            return words.of(
                    "dashboard.feedback.CHANGE",
                    words.in(feedback.post()),
                    format.dayOf(feedback.countsSince()),
                    feedback.deadline());
        }
        return words.of(
                "dashboard.feedback." + feedback.kind(),
                feedback.total(),
                feedback.total() - feedback.done(),
                feedback.getMinutes(),
                feedback.deadline(),
                words.in(feedback.post()),
                feedback.done());
    }

    private TaskLine action(ActionLine action, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, action.dueOn());
        boolean done = action.state() == ActionPointState.DONE;
        String owner = action.mine()
                ? words.of("dashboard.action.yours", words.in(action.owner()))
                : words.of("dashboard.action.owner", words.in(action.owner()));
        String label =
                done ? "dashboard.action.verify" : action.mine() ? "dashboard.action.report" : "dashboard.action.look";
        return new TaskLine(
                action.dueOn(),
                false,
                done ? words.of("dashboard.action.toVerify") : dueWords(days),
                done ? "info" : dueKind(days),
                action.task(),
                action.reference()
                        + SEPARATOR
                        + owner
                        + SEPARATOR
                        + words.of("dashboard.action.due", format.date(action.dueOn())),
                null,
                0,
                List.of(new TaskLink(TodayLinks.action(action.id()), words.of(label))));
    }

    private TaskLine minutes(DueMinutes minutes, LocalDate today) {
        LocalDate due = minutes.dueOn().orElse(null);
        MinutesStep step = minutes.standing().stepOn(today);
        long days = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        return new TaskLine(
                due,
                false,
                due == null ? words.of("minutes.heading") : dueWords(days),
                due == null ? "none" : dueKind(days),
                words.name("dashboard.minutes", step),
                words.in(minutes.name()) + SEPARATOR + minutes.reference(),
                null,
                0,
                List.of(new TaskLink(TodayLinks.minutes(minutes.meetingId()), words.name("minutes.step", step))));
    }

    private String dueWords(long days) {
        return days < 0 ? words.of("dashboard.overdue", -days) : words.of("dashboard.dueIn", days);
    }

    private static String dueKind(long days) {
        if (days < 0) {
            return "bad";
        }
        return days <= SOON ? "warn" : "none";
    }

    private TaskLine progress(int stale, List<OutputLine> outputs) {
        long workplan = outputs.stream()
                .filter(output -> output.stale() > 0)
                .findFirst()
                .orElseThrow()
                .workplanId();
        return new TaskLine(
                null,
                false,
                words.of("dashboard.progress"),
                "info",
                words.of("dashboard.progress.stale", stale),
                words.of("dashboard.progress.staleMore"),
                null,
                0,
                List.of(new TaskLink(TodayLinks.workplan(workplan), words.of("dashboard.progress.report"))));
    }

    private void addSystem(List<TaskLine> tasks, SystemNumbers system) {
        if (system.stepsLeft() > 0) {
            tasks.add(new TaskLine(
                    null,
                    false,
                    words.of("dashboard.first"),
                    "info",
                    words.of("dashboard.first.title"),
                    words.of("dashboard.first.left", system.stepsLeft()),
                    null,
                    0,
                    List.of(new TaskLink("/admin/first-steps", words.of("dashboard.first.go")))));
        }
        addCount(tasks, system.failed(), "bad", "failed", "/admin/outbox?state=FAILED");
        if (!system.mailServer()) {
            addCount(tasks, system.queued(), "warn", "queued", "/admin/outbox?state=QUEUED");
        }
        addCount(tasks, system.noAddress(), "warn", "noAddress", "/admin/outbox?state=NO_ADDRESS");
        addCount(tasks, system.withoutPassword(), "info", "withoutPassword", "/admin/accounts?state=waiting");
    }

    private void addCount(List<TaskLine> tasks, long count, String kind, String what, String path) {
        if (count > 0) {
            String key = "dashboard.system." + what;
            tasks.add(new TaskLine(
                    null,
                    false,
                    words.of("dashboard.system"),
                    kind,
                    words.of(key, count),
                    words.of(key + "More"),
                    null,
                    0,
                    List.of(new TaskLink(path, words.of("dashboard.system.look")))));
        }
    }
}
