package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class ConveningServiceIT {

    @Inject
    private ConveningService service;

    @Inject
    private MeetingQueries queries;

    @Inject
    private AGroup group;

    private List<ConvenerEntry> conveners() throws Exception {
        return List.of(new ConvenerEntry(group.made().organisationId(), "SO 1-3", group.tomorrow(), null));
    }

    @Test
    void thePreviewSaysWhoIsInvitedAndConveningInvitesThem() throws Exception {
        long meeting = group.planned();
        ConveningPreview preview = queries.convening(meeting);
        assertThat(preview.recipients()).hasSize(Place.values().length);
        assertThat(preview.usual()).containsExactly(group.made().organisationId());

        service.convene(meeting, preview.version(), conveners());

        MeetingDetail detail = queries.meeting(meeting);
        assertThat(detail.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(detail.members()).hasSize(Place.values().length).noneMatch(line -> line.invitationId() == null);
        assertThat(detail.conveners())
                .singleElement()
                .satisfies(convener -> assertThat(convener.noticeNumber()).isEqualTo("SO 1-3"));
        Refused.asNotFound(() -> queries.convening(meeting));
        group.signIn(Place.FIA);
        assertThat(queries.meeting(meeting).mayConduct()).isFalse();
        assertThat(queries.myInvitations()).extracting(MyInvitation::meetingId).contains(meeting);
    }

    @Test
    void somebodyMustConvene() throws Exception {
        long meeting = group.planned();
        long version = group.version(meeting);

        Refused.byRule("meeting.noConvener", () -> service.convene(meeting, version, List.of()));
        assertThat(queries.meeting(meeting).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void onlyTheSecretariatOfTheBodyConvenes() throws Exception {
        long meeting = group.planned();
        long version = group.version(meeting);
        List<ConvenerEntry> conveners = conveners();

        group.signIn(Place.CHAIR);
        Refused.byRole(() -> service.convene(meeting, version, conveners));
        Refused.byRole(() -> queries.convening(meeting));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.convene(meeting, version, conveners));
        Refused.asNotFound(() -> queries.convening(meeting));
    }

    @Test
    void whoSawAnEarlierStateDoesNotConvene() throws Exception {
        long meeting = group.planned();
        long shown = group.version(meeting);
        service.convene(meeting, shown, conveners());

        Refused.asStale(() -> service.convene(meeting, shown, conveners()));
    }
}
