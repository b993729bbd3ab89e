package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.Format;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Words;

/** How states, answers and quorums look and read; as {@code meetingLook} in pages. */
@Named
@ApplicationScoped
public class MeetingLook {

    @Inject
    private Words words;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    /** The kind of tag for a meeting's state. */
    public String state(MeetingState state) {
        return switch (state) {
            case PLANNED -> "none";
            case CONVENED -> "info";
            case IN_SESSION -> "warn";
            case CLOSED -> "ok";
            case CANCELLED -> "bad";
        };
    }

    /** The kind of tag for a seat's answer. */
    public String answer(InvitationAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> "ok";
            case ALTERNATE -> "info";
            case UNABLE -> "bad";
            case NOT_ANSWERED -> "none";
        };
    }

    /** The kind of tag for who sat. */
    public String presence(Presence presence) {
        return switch (presence) {
            case PRESENT -> "ok";
            case ALTERNATE -> "info";
            case ABSENT -> "bad";
        };
    }

    /** The kind of tag for an action point. */
    public String action(ActionPointState state, boolean overdue) {
        return switch (state) {
            case OPEN -> overdue ? "bad" : "none";
            case DONE -> "info";
            case VERIFIED -> "ok";
        };
    }

    /** The word for an action point: late ones say so. */
    public String actionWord(ActionPointState state, boolean overdue) {
        return overdue ? words.of("action.overdue") : words.name("action.state", state);
    }

    /** "in 3 days" while it is open; afterwards nobody counts the days. */
    public String dueNote(ActionRow row) {
        return row.state() == ActionPointState.OPEN ? format.fromToday(row.dueOn()) : "";
    }

    /** True for an action point that is open and late. */
    public boolean overdue(RecordLine line) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Format.PAKISTAN);
        return line.state() == ActionPointState.OPEN && line.dueOn().isBefore(today);
    }

    /** "Convened, in 2 days": the state and what its date means for it. */
    public String stateLine(MeetingDetail meeting) {
        LocalDate day = format.dayOf(meeting.startsAt(), meeting.zone());
        return words.of("meeting.stateLine." + meeting.state(), format.fromToday(day));
    }

    /** "5 sure, 1 not answered, 1 unable", with those who wait for a permission where there are any; or what was found. */
    public String quorum(BodyLine body) {
        return body.isFound()
                ? words.of("meeting.quorum.found", body.present())
                : words.of(
                        body.awaited() == 0 ? "meeting.quorum.forecast" : "meeting.quorum.forecastAwaited",
                        body.sure(),
                        body.unknown() - body.awaited(),
                        body.unable(),
                        body.awaited());
    }

    /** The kind of tag for a quorum. */
    public String quorumKind(BodyLine body) {
        if (body.reached()) {
            return "ok";
        }
        return body.isFound() || !body.possible() ? "bad" : "warn";
    }

    /** Whether the quorum is reached, open or out of reach, in words. */
    public String quorumWord(BodyLine body) {
        if (body.reached()) {
            return words.of("meeting.quorum.reached");
        }
        if (body.isFound()) {
            return words.of(body.chairMissing() ? "meeting.quorum.noChair" : "meeting.quorum.notReached");
        }
        return words.of(body.possible() ? "meeting.quorum.open" : "meeting.quorum.impossible");
    }

    /** Who presides; before anybody who may has accepted, that nobody does yet. */
    public String chair(BodyLine body) {
        return body.chairPost() == null ? words.of("meeting.chair.nobody") : words.in(body.chairPost());
    }

    /** "Mr A, acting, by succession". */
    public String chairNote(BodyLine body) {
        if (body.chairPost() == null) {
            return "";
        }
        String who = words.in(body.chairPerson());
        return body.acting() ? words.of("meeting.chair.acting", who) : who;
    }

    /** Where, or that it is told later. */
    public String venue(LocalText room) {
        return room == null ? words.of("meeting.venueLater") : words.in(room);
    }

    /** "Had answered Attends for 18 March; asked again since the meeting was moved"; nothing where nothing waits so. */
    public String askedAgain(InvitationAnswer earlier, Instant startsAt, String zone, LocalText city) {
        return earlier == null
                ? ""
                : words.of(
                        "meeting.askedAgain",
                        words.name("meeting.answer", earlier),
                        format.moment(startsAt, zone, words.in(city)));
    }

    /** What a change put in the place of what. */
    public String changed(HowItSits.Change change, ChangedAspect aspect) {
        return words.of("reschedule.from." + aspect, side(change.after(), aspect), side(change.before(), aspect));
    }

    /** One aspect of how a meeting was or is to be, in words. */
    public String side(ReschedulingPreview.Side side, ChangedAspect aspect) {
        return switch (aspect) {
            case TIME -> format.span(side.startsAt(), side.endsAt(), side.zone(), words.in(side.city()));
            case PLACE -> venue(side.room()) + words.of("format.comma") + " " + words.in(side.city());
            case MODE -> words.name("meeting.mode", side.mode());
            case LINK -> side.joinLink() == null ? words.of("reschedule.noLink") : side.joinLink();
        };
    }

    /** A seat's answer in a word. */
    public String answerWord(InvitationAnswer answer) {
        return words.name("meeting.answer", answer);
    }

    /** Why nobody comes, who comes instead, or that an earlier holder had answered. */
    public String answerNote(MemberLine member) {
        if (member.lapsed()) {
            return words.of("meeting.lapsed");
        }
        if (member.earlier() != null) {
            return askedAgain(member.earlier(), member.earlierStartsAt(), Format.PAKISTAN.getId(), null);
        }
        if (member.isAlternate()) {
            return member.alternateDesignation() == null
                    ? member.alternateName()
                    : member.alternateName() + words.of("format.comma") + " " + member.alternateDesignation();
        }
        return member.reason() == null ? "" : member.reason();
    }

    /** When and how the present answer came. */
    public String answerHistory(AnswerForm invitation) {
        if (invitation.answeredAt() == null) {
            return askedAgain(invitation.earlier(), invitation.earlierStartsAt(), invitation.zone(), invitation.city());
        }
        String when = format.stamp(invitation.answeredAt());
        String given = switch (invitation.channel()) {
            case PORTAL -> words.of("answer.inThePortal", when, invitation.answeredBy());
            case LINK -> words.of("answer.byLink", when, invitation.givenBy());
            case CALENDAR -> words.of("answer.byCalendar", when, invitation.givenBy());
            default ->
                words.of(
                        "answer.otherwise",
                        words.name("answer.channel", invitation.channel()),
                        invitation.givenBy(),
                        when,
                        invitation.answeredBy());
        };
        if (invitation.diaryNumber() != null) {
            given += words.of("format.comma") + " " + words.of("answer.diary", invitation.diaryNumber());
        }
        return invitation.lapsed() ? words.of("meeting.lapsed") + " " + given : given;
    }

    /** "3 of 15"; nothing before invitations are out. */
    public String answered(MeetingRow row) {
        return row.invited() == 0 ? "–" : words.of("meeting.answeredOf", row.answered(), row.invited());
    }

    /** "Quorum: 5 of 10 needed", with the body where several sit. */
    public String quorumLabel(BodyLine body, MeetingDetail meeting) {
        return meeting.bodies().size() == 1
                ? words.of("meeting.quorum.needed", body.needed(), body.seats())
                : words.of("meeting.quorum.neededBy", body.needed(), body.seats(), body.name());
    }

    /** "convened jointly by the Home Department and the agency". */
    public String convenedBy(MeetingDetail meeting) {
        return words.of(
                "meeting.convenedBy",
                meeting.conveners().stream()
                        .map(convener -> words.in(convener.name()))
                        .collect(Collectors.joining(words.of("meeting.and"))),
                meeting.conveners().size());
    }

    /** In what capacity a seat takes part, with its body where several sit. */
    public String capacity(MemberLine member, MeetingDetail meeting) {
        String capacity = words.name("meeting.capacity", member.capacity());
        return meeting.bodies().size() == 1 ? capacity : capacity + " · " + words.in(member.bodyName());
    }

    /** Who comes or, once attendance was taken, who sat. */
    public String who(MemberLine member, MeetingDetail meeting) {
        if (member.presence() != null) {
            return member.presence() == Presence.ABSENT ? "–" : words.in(member.sat());
        }
        if (meeting.convenedAt() != null && member.answer() == InvitationAnswer.UNABLE) {
            return "–";
        }
        return expected(member);
    }

    /** Who would come for a seat. */
    public String expected(MemberLine member) {
        if (member.isAlternate()) {
            return member.alternateName();
        }
        return member.isVacant() ? words.of("meeting.vacant") : words.in(member.holder());
    }

    /** What there is to say about who comes: presides, acting charge, representative with letter, reason. */
    public String whoNote(MemberLine member, MeetingDetail meeting) {
        List<String> notes = new ArrayList<>();
        if (member.isAlternate()) {
            if (member.alternateDesignation() != null) {
                notes.add(member.alternateDesignation());
            }
            notes.add(
                    member.letterDated() == null
                            ? words.of("meeting.alternate")
                            : words.of("meeting.alternateLetter", format.date(member.letterDated())));
        } else if (member.presence() != Presence.ABSENT
                && member.charge() != null
                && member.charge() != IncumbencyKind.REGULAR) {
            notes.add(words.name("meeting.charge", member.charge()));
        }
        if (member.presides()) {
            notes.add(words.of(meeting.closedAt() == null ? "meeting.presides" : "meeting.presided"));
        }
        if (member.lapsed()) {
            notes.add(words.of("meeting.lapsed"));
        }
        if (member.earlier() != null) {
            notes.add(askedAgain(member.earlier(), member.earlierStartsAt(), meeting.zone(), meeting.city()));
        }
        if (member.reason() != null) {
            notes.add(member.reason());
        }
        return String.join(" · ", notes);
    }

    /** "15 minutes · Discussion · Agency head". */
    public String agendaNote(AgendaLine line) {
        String note = format.minutes(line.minutes()) + " · " + words.name("agenda.purpose", line.purpose());
        return line.presenter() == null ? note : note + " · " + words.in(line.presenter());
    }

    /** Number and date of a notice as far as it has them. */
    public String notice(ConvenerLine convener) {
        if (convener.noticeNumber() == null) {
            return format.date(convener.noticeDated());
        }
        return convener.noticeDated() == null
                ? convener.noticeNumber()
                : words.of("meeting.noticeOf", convener.noticeNumber(), format.date(convener.noticeDated()));
    }
}
