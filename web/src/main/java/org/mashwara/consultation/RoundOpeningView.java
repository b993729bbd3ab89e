package org.mashwara.consultation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;

/** Sets up a round: what it asks, whom, from when until when, and a look at whom it asks before they are asked. */
@Named
@ViewScoped
public class RoundOpeningView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Three weeks: what the offices need to get an answer through the file. */
    private static final int DAYS = 21;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private RoundQueries rounds;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private Form form;

    @Inject
    private Clock clock;

    private Long meeting;
    private Long body;
    private Long workplan;
    private Long questionnaire;
    private AddressedTo to = AddressedTo.ALL;
    private Set<Long> subprogrammes = Set.of();
    private Set<Long> seats = Set.of();
    private List<RoundToOpen> meetings;
    private List<Choice> bodies;
    private RoundPreview preview;
    private final BothTexts name = new BothTexts();
    private LocalDate opensOn;
    private LocalTime opensTime;
    private LocalDate closesOn;
    private LocalTime closesTime;
    private Long closingMeeting;

    /** Reads whom the round would ask or, without a meeting or a body, what to choose from. */
    public void load() {
        if (meeting == null && body == null) {
            meetings = queries.meetingsWithoutRound();
            bodies = queries.bodiesToAsk();
            return;
        }
        subprogrammes = chosen("subprogramme");
        seats = chosen("seat");
        preview = rounds.preview(target());
        subprogrammes = preview.subprogrammes().stream()
                .map(Choice::id)
                .filter(subprogrammes::contains)
                .collect(Collectors.toSet());
        if (!getWays().contains(to)) {
            to = AddressedTo.ALL;
        }
        closesOn = preview.today().plusDays(DAYS);
    }

    private static Set<Long> chosen(String parameter) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(parameter, new String[0]);
        return Arrays.stream(values)
                .filter(value -> value.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private RoundPlan.Target target() {
        return new RoundPlan.Target(
                meeting, meeting == null ? body : null, workplan, questionnaire, to, Set.of(), subprogrammes);
    }

    /** Sets it up; it opens at once unless it is to open later. */
    public String open() {
        long[] opened = new long[1];
        boolean[] atOnce = new boolean[1];
        return form.run(() -> {
                    RoundPlan plan = plan(clock.instant());
                    opened[0] = service.plan(plan);
                    atOnce[0] = plan.opensAt() == null
                            ? preview.mayOpenNow()
                            : !plan.opensAt().isAfter(clock.instant());
                })
                ? form.done(atOnce[0] ? "feedback.opened" : "feedback.planned", "/feedback/round?round=" + opened[0])
                : null;
    }

    private RoundPlan plan(Instant now) {
        ZoneId zone = ZoneId.of(preview.timeZone());
        Instant opensAt = new SetTime(opensOn, opensTime).opening(zone, now);
        return new RoundPlan(
                new RoundPlan.Target(
                        preview.meetingId(),
                        preview.bodyId(),
                        preview.versionId(),
                        preview.questionnaireId(),
                        to,
                        seats,
                        subprogrammes),
                name.ifGiven("name"),
                opensAt,
                new SetTime(closesOn, closesTime).closing(zone),
                closingMeeting);
    }

    /** True while it is addressed to some and none of them is chosen yet. */
    public boolean isChoosing() {
        return to == AddressedTo.SUBPROGRAMMES && subprogrammes.isEmpty()
                || to == AddressedTo.SEATS && getAsked().isEmpty();
    }

    /** Whom it would ask: of those that it can ask the chosen ones, where it is addressed to some members. */
    public List<AskedSeat> getAsked() {
        return to == AddressedTo.SEATS
                ? preview.asked().stream().filter(this::isChosenSeat).toList()
                : preview.asked();
    }

    /** Whom it would not ask: where it is addressed to some members also those that could be asked and are not chosen. */
    public List<NotAskedSeat> getNotAsked() {
        Stream<NotAskedSeat> notChosen = to == AddressedTo.SEATS
                ? preview.asked().stream()
                        .filter(seat -> !isChosenSeat(seat))
                        .map(seat -> new NotAskedSeat(seat.post(), NotAskedReason.NOT_ADDRESSED))
                : Stream.of();
        return Stream.concat(notChosen, preview.notAsked().stream()).toList();
    }

    public boolean isChosenSeat(AskedSeat seat) {
        return seats.contains(seat.seatId());
    }

    public boolean isChosen(Choice subprogramme) {
        return subprogrammes.contains(subprogramme.id());
    }

    /** How it can be addressed: by subprogramme only where it is about a workplan. */
    public List<AddressedTo> getWays() {
        return Arrays.stream(AddressedTo.values())
                .filter(way -> way != AddressedTo.SUBPROGRAMMES || !preview.aboutMeeting())
                .toList();
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Long getWorkplan() {
        return workplan;
    }

    public void setWorkplan(Long workplan) {
        this.workplan = workplan;
    }

    public Long getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(Long questionnaire) {
        this.questionnaire = questionnaire;
    }

    public AddressedTo getTo() {
        return to;
    }

    public void setTo(AddressedTo to) {
        this.to = to == null ? AddressedTo.ALL : to;
    }

    public List<RoundToOpen> getMeetings() {
        return meetings;
    }

    public List<Choice> getBodies() {
        return bodies;
    }

    public RoundPreview getPreview() {
        return preview;
    }

    public BothTexts getName() {
        return name;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalTime getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(LocalTime opensTime) {
        this.opensTime = opensTime;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }

    public Long getClosingMeeting() {
        return closingMeeting;
    }

    public void setClosingMeeting(Long closingMeeting) {
        this.closingMeeting = closingMeeting;
    }
}
