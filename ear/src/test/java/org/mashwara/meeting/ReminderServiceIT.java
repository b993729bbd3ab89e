package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.SystemCommands;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.notification.MailTopic;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

/** Those who have not answered are reminded, once a day, by hand or by rule. */
@ArquillianTest
class ReminderServiceIT {

    @Inject
    private AGroup group;

    @Inject
    private ReminderService service;

    @Inject
    private ReminderQueries queries;

    @Inject
    private DueReminders due;

    @Inject
    private InvitationService invitations;

    @Inject
    private SystemCommands commands;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private long convenedLongAgo() throws Exception {
        long meeting = group.convened();
        commands.run(
                "test.longAgo",
                () -> em.createNativeQuery("update invitation set sent_at = ?1 where meeting_id = ?2")
                        .setParameter(
                                1, clock.instant().minus(Duration.ofDays(20)).atOffset(ZoneOffset.UTC))
                        .setParameter(2, meeting)
                        .executeUpdate());
        return meeting;
    }

    private long reminders(long meeting) {
        return em.createQuery(
                        "select count(distinct m.seatId) from OutboxMail m where m.aboutKind = 'meeting'"
                                + " and m.aboutId = :meeting and m.topic = :reminder",
                        Long.class)
                .setParameter("meeting", meeting)
                .setParameter("reminder", MailTopic.REMINDER)
                .getSingleResult();
    }

    @Test
    void whoeverHasNotAnsweredIsRemindedOnceADay() throws Exception {
        long meeting = convenedLongAgo();
        Invitation fia = group.invitation(meeting, Place.FIA);
        group.signIn(Place.FIA);
        invitations.accept(fia.getId(), fia.getVersion());
        group.signIn(Place.SECRETARIAT);
        assertThat(due.find().meetings()).contains(meeting);
        assertThat(queries.preview(meeting).messages())
                .extracting(message -> message.post().getEn())
                .contains("Post of CHAIR")
                .doesNotContain("Post of FIA");

        assertThat(service.remind(meeting)).isEqualTo(4);

        assertThat(reminders(meeting)).isEqualTo(4);
        Refused.byRule("reminder.nobody", () -> service.remind(meeting));
        assertThat(due.find().meetings()).doesNotContain(meeting);
        assertThat(queries.preview(meeting).messages()).isEmpty();
        assertThat(reminders(meeting)).isEqualTo(4);
    }

    @Test
    void nobodyIsRemindedOnTheDayOfTheInvitationNorByAnotherSecretariat() throws Exception {
        long meeting = group.convened();
        Refused.byRule("reminder.nobody", () -> service.remind(meeting));
        assertThat(due.find().meetings()).doesNotContain(meeting);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.remind(meeting));
        Refused.asNotFound(() -> queries.preview(meeting));
    }
}
