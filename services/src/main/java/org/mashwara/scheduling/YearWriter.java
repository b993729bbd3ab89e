package org.mashwara.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashwara.governance.GoverningBody;
import org.mashwara.scheduling.planning.Diary;
import org.mashwara.scheduling.planning.DiaryConflict;
import org.mashwara.scheduling.planning.Finding;
import org.mashwara.scheduling.planning.PlanningCalendar;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Writes the calendar of a planned year. */
final class YearWriter {

    private final PlanAtHand plan;
    private final Timetable.Laid laid;
    private final LocalDate today;
    private final CycleLayout layout;
    private final PlanningProblem problem;
    private final List<GoverningBody> bodies;

    YearWriter(PlanAtHand plan, Timetable.Laid laid, LocalDate today) {
        this.plan = plan;
        this.laid = laid;
        this.today = today;
        this.layout = plan.layout();
        this.problem = layout.problem();
        this.bodies = plan.proposals().stream()
                .map(ProposedMeeting::getBody)
                .distinct()
                .toList();
    }

    YearSheet write(Long bodyId, Long postId) {
        boolean ofBody = bodyId != null || postId == null;
        GoverningBody body = ofBody ? body(bodyId) : null;
        int official = ofBody ? -1 : official(postId);
        List<YearEntry> entries = ofBody ? entries(body) : entries(official, postId);
        List<Choice> choices = bodies.stream()
                .map(each -> new Choice(each.getId(), each.getName()))
                .toList();
        List<Choice> officials = layout.officials().entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> each.name().getEn()))
                .toList();
        return new YearSheet(
                plan.proposals().get(0).getRun().getId(),
                layout.clock().calendar().firstDay().getYear(),
                choices,
                officials,
                ofBody
                        ? new Choice(body.getId(), body.getName())
                        : new Choice(postId, layout.officials().get(postId)),
                ofBody,
                months(ofBody ? body : bodies.get(0), official, entries),
                entries,
                IntStream.range(0, problem.size())
                        .filter(meeting -> !broken(meeting).isEmpty())
                        .count());
    }

    private GoverningBody body(Long bodyId) {
        return bodies.stream()
                .filter(each -> bodyId == null || bodyId.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("body of the plan", bodyId));
    }

    private int official(Long postId) {
        return IntStream.range(0, problem.participants().size())
                .filter(each -> problem.participants().get(each).id() == postId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("post of the plan", postId));
    }

    private List<YearEntry> entries(GoverningBody body) {
        return IntStream.range(0, problem.size())
                .filter(meeting -> plan.proposals().get(meeting).getBody().equals(body))
                .filter(meeting -> plan.review().plan().place(meeting).isPresent())
                .mapToObj(meeting -> entry(meeting, Set.of()))
                .sorted(Comparator.comparing(YearEntry::startsAt))
                .toList();
    }

    private List<YearEntry> entries(int official, Long postId) {
        Diary diary = new Diary(problem, plan.review().plan(), official);
        Set<Long> ofPlan =
                layout.linked().values().stream().map(Commitment::meetingId).collect(Collectors.toSet());
        return Stream.concat(
                        diary.meetings().stream().map(meeting -> entry(meeting, diary.conflicts(meeting))),
                        layout.engaged().stream()
                                .filter(each -> each.postIds().contains(postId) && !ofPlan.contains(each.meetingId()))
                                .map(YearWriter::other))
                .sorted(Comparator.comparing(YearEntry::startsAt))
                .toList();
    }

    private YearEntry entry(int meeting, Set<DiaryConflict> wrong) {
        ProposedMeeting proposal = plan.proposals().get(meeting);
        Commitment already = proposal.isOpen() ? null : layout.linked().get(meeting);
        TimeSlot slot = already == null ? proposal.getSlot() : already.slot();
        return new YearEntry(
                slot.day(),
                slot.getStartsAt(),
                slot.getEndsAt(),
                slot.getZone().getId(),
                ProposalRow.of(proposal),
                null,
                broken(meeting),
                wrong);
    }

    private static YearEntry other(Commitment meeting) {
        return new YearEntry(
                meeting.slot().day(),
                meeting.from(),
                meeting.until(),
                meeting.zone().getId(),
                null,
                meeting.city(),
                List.of(),
                Set.of());
    }

    /** Hard rules that a meeting that is still to come breaks by now. */
    private List<RemarkRow> broken(int meeting) {
        boolean past = plan.review()
                .plan()
                .place(meeting)
                .filter(place -> layout.clock().date(place.slot()).isBefore(today))
                .isPresent();
        if (past) {
            return List.of();
        }
        return Stream.concat(
                        plan.review().of(meeting).stream().filter(Finding::hard),
                        plan.review().againstWhereItStands(meeting).stream())
                .map(finding -> new RemarkRow(finding.rule(), finding.times(), 0))
                .distinct()
                .toList();
    }

    private List<List<List<YearDay>>> months(GoverningBody body, int official, List<YearEntry> entries) {
        Map<LocalDate, List<YearEntry>> byDay = entries.stream().collect(Collectors.groupingBy(YearEntry::day));
        Holidays holidays =
                laid.holidays(body.getArea() == null ? null : body.getArea().getId());
        int year = layout.clock().calendar().firstDay().getYear();
        List<List<List<YearDay>>> months = new ArrayList<>();
        for (Month month : Month.values()) {
            months.add(month(YearMonth.of(year, month), holidays, official, byDay));
        }
        return months;
    }

    private List<List<YearDay>> month(
            YearMonth month, Holidays holidays, int official, Map<LocalDate, List<YearEntry>> byDay) {
        List<List<YearDay>> weeks = new ArrayList<>();
        for (LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            List<YearDay> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                LocalDate day = monday.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? day(day, holidays, official, byDay) : null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    private YearDay day(LocalDate day, Holidays holidays, int official, Map<LocalDate, List<YearEntry>> byDay) {
        LocalText holiday = holidays.on(day).map(DayOff::name).orElse(null);
        PlanningCalendar calendar = layout.clock().calendar();
        boolean away = official >= 0
                && IntStream.range(0, calendar.sessions().size())
                        .anyMatch(session -> problem.isAway(official, calendar.slot(calendar.day(day), session)))
                && byDay.getOrDefault(day, List.of()).stream().noneMatch(entry -> entry.proposal() == null);
        return new YearDay(
                day,
                holiday != null || laid.offices().on(null, day).isEmpty(),
                holiday,
                away,
                byDay.getOrDefault(day, List.of()));
    }
}
