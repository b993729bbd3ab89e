package org.mashwara.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mashwara.dashboard.TodayReader.Reach;
import org.mashwara.meeting.DueMinutes;
import org.mashwara.meeting.MinutesDue;
import org.mashwara.meeting.MinutesStep;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;

/** Reads what a person begins the day with: at most eight queries for any role, however much data there is. */
@Stateless
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.SECRETARIAT,
    Roles.SUBPROGRAMME_LEAD,
    Roles.AGENCY_HEAD,
    Roles.COUNTERPART,
    Roles.AUDITOR
})
public class DashboardQueries {

    private static final Role[] REVIEWERS = {
        Role.SECRETARIAT, Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD, Role.COUNTERPART, Role.AUDITOR
    };

    private static final int MOST_MINUTES = 10;

    @Inject
    private Actors actors;

    @Inject
    private MySeats seats;

    @Inject
    private TodayReader reader;

    @Inject
    private TodayFeedbackReader feedback;

    @Inject
    private MinutesDue minutes;

    @Inject
    private Clock clock;

    /** The signed-in person's day. */
    public Today today() {
        Actor actor = actors.current();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, seats.zone());
        Reach reach = reach(actor);
        boolean reviews = actor.hasAny(REVIEWERS);
        boolean acts = !actor.posts().isEmpty();
        boolean head = actor.has(Role.AGENCY_HEAD);
        boolean lead = actor.has(Role.SUBPROGRAMME_LEAD);
        boolean counterpart = actor.has(Role.COUNTERPART);
        return new Today(
                seats.zone().getId(),
                reviews ? reader.meetings(reach, now) : List.of(),
                acts && reviews ? feedback.feedback(reach, counterpart, lead, head, actor.accountId(), now) : List.of(),
                acts && reviews ? reader.actions(reach, head, today) : List.of(),
                reviews ? reader.outputs(reach, now, today) : List.of(),
                counterpart || !reach.conducted().isEmpty() ? feedback.said(reach) : List.of(),
                counterpart && acts ? feedback.told(reach, now) : List.of(),
                actor.has(Role.ADMINISTRATOR) ? reader.system() : null,
                actor.has(Role.AUDITOR) ? reader.trail() : List.of(),
                actor.has(Role.SECRETARIAT) && !reach.conducted().isEmpty() ? minutes(reach, today) : List.of());
    }

    private List<DueMinutes> minutes(Reach reach, LocalDate today) {
        return minutes.of(reach.conducted(), MOST_MINUTES).stream()
                .filter(each -> each.standing().stepOn(today) != MinutesStep.WAIT)
                .toList();
    }

    /** The body that the person's day is about: the one that the person runs, or the only one; null otherwise. */
    public LocalText focus() {
        return seats.focus().map(MySeats.MySeat::bodyName).orElse(null);
    }

    /**
     * How many invitations ({@code meetings}), responses ({@code feedback}) and action points ({@code actions}) wait for
     * the person. Shares its one query with {@link #focus}.
     */
    public Map<String, Long> waiting() {
        return seats.waiting();
    }

    private Reach reach(Actor actor) {
        boolean everything = actor.hasAny(Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD, Role.AUDITOR);
        return new Reach(
                actor.actingPosts(),
                actor.posts(DelegateScope.DRAFT),
                actor.posts(),
                seats.bodies(),
                seats.conducted(),
                seats.areas(),
                everything);
    }
}
