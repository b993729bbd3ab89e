package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class ActionPointServiceIT {

    @Inject
    private ActionPointService service;

    @Inject
    private ActionPointQueries queries;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private SessionService sessions;

    @Inject
    private AGroup group;

    private long actionOf(Place owner) throws Exception {
        long meeting = group.quorate();
        sessions.recordActionPoint(
                meeting,
                "Send the list",
                group.made().post(owner),
                group.tomorrow().plusDays(7),
                null);
        return meetings.meeting(meeting).getActionPoints().get(0).id();
    }

    @Test
    void theOwnerReportsAndTheSecretariatVerifies() throws Exception {
        long action = actionOf(Place.FIA);
        assertThat(queries.actionPoint(action).mayReport()).isFalse();
        group.signIn(Place.FIA);
        assertThat(queries.actionPoints(ActionPointFilter.OPEN, true, 0, 100).rows())
                .anyMatch(row -> row.id() == action && row.mayReport());

        service.reportDone(action, queries.actionPoint(action).version(), "Sent");
        assertThat(queries.actionPoint(action).mayVerify()).isFalse();
        group.signIn(Place.SECRETARIAT);
        assertThat(queries.actionPoint(action).mayVerify()).isTrue();
        service.verify(action, queries.actionPoint(action).version());

        assertThat(queries.actionPoint(action).state()).isEqualTo(ActionPointState.VERIFIED);
    }

    @Test
    void whatIsNotDoneGoesBack() throws Exception {
        long action = actionOf(Place.FIA);
        group.signIn(Place.FIA);
        service.reportDone(action, queries.actionPoint(action).version(), "Half of it");
        group.signIn(Place.SECRETARIAT);

        service.sendBack(action, queries.actionPoint(action).version());

        assertThat(queries.actionPoint(action).state()).isEqualTo(ActionPointState.OPEN);
        assertThat(queries.actionPoint(action).actionTaken()).isEqualTo("Half of it");
    }

    @Test
    void nobodyVerifiesTheirOwnWork() throws Exception {
        long action = actionOf(Place.SECRETARIAT);
        service.reportDone(action, queries.actionPoint(action).version(), "Done by ourselves");

        Refused.byRule(
                "action.ownWork",
                () -> service.verify(action, queries.actionPoint(action).version()));
    }

    @Test
    void onlyTheOwnerReportsAndOnlyTheSecretariatVerifies() throws Exception {
        long action = actionOf(Place.FIA);
        long version = queries.actionPoint(action).version();
        group.signIn(Place.CHAIR);
        Refused.asNotFound(() -> service.reportDone(action, version, "Not mine"));
        Refused.byRole(() -> service.verify(action, version));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.sendBack(action, version));
        Refused.asNotFound(() -> queries.actionPoint(action));
        SignedIn.as(DemoAccounts.AUDITOR);
        Refused.byRole(() -> service.reportDone(action, version, "Not mine"));
        assertThat(queries.actionPoint(action).task()).isEqualTo("Send the list");
    }

    @Test
    void aReportOnAnEarlierStateIsStale() throws Exception {
        long action = actionOf(Place.FIA);
        long shown = queries.actionPoint(action).version();
        group.signIn(Place.FIA);
        service.reportDone(action, shown, "Sent");

        Refused.asStale(() -> service.reportDone(action, shown, "Sent again"));
    }
}
