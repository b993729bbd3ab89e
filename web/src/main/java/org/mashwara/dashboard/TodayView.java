package org.mashwara.dashboard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.meeting.InvitationService;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** "Today": what waits for the person, what is coming, how the programme does. */
@Named
@ViewScoped
public class TodayView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_MEETINGS = 5;

    @Inject
    private DashboardQueries queries;

    @Inject
    private InvitationService invitations;

    @Inject
    private TodayTasks inWords;

    @Inject
    private Form form;

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    private Today today;
    private List<TaskLine> tasks;
    private boolean severalAreas;
    private List<RatingBar> subprogrammes;
    private List<OutputRow> outputs;

    /** An output with its bar. */
    public record OutputRow(OutputLine line, RatingBar bar) implements Serializable {

        public OutputLine getLine() {
            return line;
        }

        public RatingBar getBar() {
            return bar;
        }
    }

    public void load() {
        today = queries.today();
        tasks = inWords.of(today);
        List<OutputLine> shown = today.outputs().stream().anyMatch(OutputLine::concernsMe)
                ? today.outputs().stream().filter(OutputLine::concernsMe).toList()
                : today.outputs();
        outputs = shown.stream()
                .map(output -> new OutputRow(output, RatingBar.of(words.in(output.name()), List.of(output))))
                .toList();
        severalAreas = shown.stream().map(OutputLine::workplanId).distinct().count() > 1;
        subprogrammes = bars(shown);
    }

    /** The subprogramme of an output, with its province where there are several. */
    public String pillar(OutputLine line) {
        String subprogramme = words.in(line.subprogramme());
        return severalAreas ? words.in(line.area()) + " · " + subprogramme : subprogramme;
    }

    private List<RatingBar> bars(List<OutputLine> lines) {
        Map<String, List<OutputLine>> bySubprogramme = new LinkedHashMap<>();
        lines.forEach(line -> bySubprogramme
                .computeIfAbsent(pillar(line), name -> new ArrayList<>())
                .add(line));
        List<RatingBar> bars = new ArrayList<>();
        bySubprogramme.forEach((name, ofIt) -> bars.add(RatingBar.of(name, ofIt)));
        return List.copyOf(bars);
    }

    /** Accepts an invitation by one click. */
    public String attend(TaskLine task) {
        return form.run(() -> invitations.accept(task.invitation(), task.version()))
                ? form.done("dashboard.attending", "/today", task.title())
                : null;
    }

    /** "Good morning" by the clock of the place where the person works. */
    public String getGreeting() {
        int hour = LocalTime.ofInstant(clock.instant(), ZoneId.of(today.zone())).getHour();
        String part = hour < 4 ? "night" : hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
        return words.of("dashboard.greeting." + part);
    }

    /** How much waits, and when the next meeting is. */
    public String getSummary() {
        String waiting = words.of("dashboard.waiting", tasks.size() - today.optional());
        return getMeetings().stream()
                .findFirst()
                .map(next -> waiting + " " + words.of("dashboard.nextMeeting", format.fromToday(dayOf(next))))
                .orElse(waiting);
    }

    /** The next meetings, each once. */
    public List<MeetingLine> getMeetings() {
        Map<Long, MeetingLine> once = new LinkedHashMap<>();
        today.meetings().stream()
                .filter(meeting -> !meeting.awaitsRound())
                .forEach(meeting -> once.putIfAbsent(meeting.id(), meeting));
        return once.values().stream().limit(MOST_MEETINGS).toList();
    }

    public LocalDate dayOf(MeetingLine meeting) {
        return format.dayOf(meeting.startsAt(), meeting.zone());
    }

    /** The heading over the programme's part: whose outputs these are. */
    public String getProgrammeTitle() {
        boolean mine = outputs.stream().allMatch(output -> output.line().concernsMe());
        return mine ? words.of("dashboard.programme.mine") : words.of("dashboard.programme.all");
    }

    /** Where the whole workplan stands. */
    public String getWorkplanPath() {
        return TodayLinks.workplan(outputs.get(0).line().workplanId());
    }

    public String meetingPath(MeetingLine meeting) {
        return TodayLinks.meeting(meeting.id());
    }

    /** Where all comments and proposals of the latest round stand with the agency's answers. */
    public String getSaidPath() {
        return TodayLinks.youSaid(today.said().get(0).roundId());
    }

    /** Where it stands how all members answered a round. */
    public String toldPath(ToldLine told) {
        return TodayLinks.sharedResults(told.roundId());
    }

    /** A rating in words, and how many activities have it where there are several. */
    public String rated(RatingBar bar, RatingBar.Piece piece) {
        String rating = words.name("dashboard.rating", piece.rating());
        return bar.total() == 1 ? rating : words.of("dashboard.rated", rating, piece.count());
    }

    /** A command of the audit trail in words, or its name where it has none. */
    public String command(String name) {
        String text = words.of("command." + name);
        return text.startsWith("???") ? name : text;
    }

    /** The kind of a rating's tag. */
    public String ratingKind(String rating) {
        return switch (rating) {
            case "MET", "ON_TRACK" -> "ok";
            case "CONSTRAINED" -> "warn";
            case "NO_PROGRESS" -> "bad";
            default -> "none";
        };
    }

    /** The kind of a verdict's tag. */
    public String verdictKind(SaidLine said) {
        return switch (said.verdict()) {
            case ACCEPTED -> "ok";
            case PARTLY_ACCEPTED -> "info";
            default -> "none";
        };
    }

    public Today getToday() {
        return today;
    }

    /** True where an invitation waits: the button that accepts it is the page's first. */
    public boolean isInvited() {
        return tasks.stream().anyMatch(task -> task.invitation() != null);
    }

    public List<TaskLine> getTasks() {
        return tasks;
    }

    public List<RatingBar> getSubprogrammes() {
        return subprogrammes;
    }

    public List<OutputRow> getOutputs() {
        return outputs;
    }
}
