package org.mashwara.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/**
 * What a session resolves, advises and gives to do; each kind counted from 1. Works on the meeting's own lists; when
 * something may be recorded is the meeting's to say.
 */
final class SessionRecord {

    private final Meeting meeting;
    private final Agenda agenda;
    private final List<Decision> decisions;
    private final List<Recommendation> recommendations;
    private final List<ActionPoint> actionPoints;

    SessionRecord(
            Meeting meeting,
            Agenda agenda,
            List<Decision> decisions,
            List<Recommendation> recommendations,
            List<ActionPoint> actionPoints) {
        this.meeting = meeting;
        this.agenda = agenda;
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.actionPoints = actionPoints;
    }

    Decision resolve(String text, AgendaItem item, Instant at) {
        agenda.requireOwnOrNone(item);
        Decision decision = new Decision(meeting, next(decisions, Decision::getNumber), text, item, at);
        decisions.add(decision);
        return decision;
    }

    Recommendation advise(String text, GoverningBody toBody, AgendaItem item, Instant at) {
        agenda.requireOwnOrNone(item);
        Require.present("toBody", toBody);
        Require.that(
                meeting.getBodies().stream()
                        .anyMatch(sitting -> toBody.equals(sitting.getBody().getParent())),
                "recommendation.notParent");
        Recommendation recommendation =
                new Recommendation(meeting, next(recommendations, Recommendation::getNumber), text, toBody, item, at);
        recommendations.add(recommendation);
        return recommendation;
    }

    ActionPoint assign(String task, Post owner, LocalDate dueOn, AgendaItem item, Instant at) {
        agenda.requireOwnOrNone(item);
        ActionPoint actionPoint =
                new ActionPoint(meeting, next(actionPoints, ActionPoint::getNumber), task, owner, dueOn, item, at);
        actionPoints.add(actionPoint);
        return actionPoint;
    }

    Decision decision(long id) {
        return own(decisions, id);
    }

    Recommendation recommendation(long id) {
        return own(recommendations, id);
    }

    ActionPoint actionPoint(long id) {
        return own(actionPoints, id);
    }

    private static <T extends BaseEntity> T own(List<T> records, long id) {
        return records.stream()
                .filter(record -> record.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("record", id));
    }

    private static <T> int next(List<T> records, Function<T, Integer> number) {
        return records.stream().map(number).max(Integer::compare).orElse(0) + 1;
    }
}
