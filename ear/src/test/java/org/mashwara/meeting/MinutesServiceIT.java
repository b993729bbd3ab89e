package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.ExceptionLine;
import org.mashwara.identity.ExceptionQueries;
import org.mashwara.identity.SystemCommands;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** From the record of a closed meeting to minutes that stand. */
@ArquillianTest
class MinutesServiceIT {

    /** A page asks two more: who it is, and for the header. */
    private static final int MOST_QUERIES = 6;

    private static final byte[] PDF = "%PDF-1.4 minutes".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private MinutesService service;

    @Inject
    private MinutesQueries queries;

    @Inject
    private SessionService sessions;

    @Inject
    private ExceptionQueries exceptions;

    @Inject
    private MinutesDue due;

    @Inject
    private SystemCommands commands;

    @Inject
    private AGroup group;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @BeforeEach
    void sitAnew() throws Exception {
        group.anew();
    }

    /** A closed meeting with a decision. */
    private long closed() throws Exception {
        long meeting = group.quorate();
        sessions.recordDecision(meeting, "Endorsed", null);
        sessions.close(meeting, group.version(meeting));
        return meeting;
    }

    private LocalDate today() {
        return group.tomorrow().minusDays(1);
    }

    private void circulate(long meeting) {
        service.circulate(
                meeting,
                group.version(meeting),
                new MinutesEntry("1-3/M", today(), "The chair", new Upload("minutes.pdf", PDF)));
    }

    private long circulated() throws Exception {
        long meeting = closed();
        circulate(meeting);
        return meeting;
    }

    private void correct(long meeting, Place place, String text) throws Exception {
        group.signIn(place);
        service.correct(meeting, group.made().seat(place), text);
    }

    @Test
    void theDraftSaysWhatTheRecordSays() throws Exception {
        long meeting = closed();

        MinutesDetail draft = queries.minutes(meeting);
        assertThat(draft.of(RecordKind.DECISION)).extracting(RecordLine::text).containsExactly("Endorsed");
        assertThat(draft.members())
                .filteredOn(member -> member.presence() == Presence.PRESENT)
                .hasSize(2);
        assertThat(draft.circulation()).isNull();
        assertThat(draft.steps().step()).isEqualTo(MinutesStep.CIRCULATE);
        assertThat(draft.steps().dueOn()).isEqualTo(today().plusDays(15));
        em.clear();
        assertThat(Statements.during(em, () -> queries.minutes(meeting))).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void circulatingTellsEveryMemberInBothLanguages() throws Exception {
        String address = group.reach(Place.FIA);
        long meeting = circulated();

        List<?> mails = em.createNativeQuery(
                        "select m.subject || m.body from outbox_mail m where m.about_id = ?1 and m.topic = 'MINUTES'"
                                + " and m.to_address = ?2")
                .setParameter(1, meeting)
                .setParameter(2, address)
                .getResultList();
        assertThat(mails).singleElement().asString().contains("1-3/M", "روداد", "/meetings/minutes?id=" + meeting);
        MinutesDetail out = queries.minutes(meeting);
        assertThat(out.standing().stateOn(today())).isEqualTo(MinutesState.CIRCULATED);
        assertThat(out.standing().correctionsUntil()).isEqualTo(today().plusDays(14));
        assertThat(queries.scan(meeting).content()).isEqualTo(PDF);
        Refused.byRule("minutes.circulated", () -> circulate(meeting));
    }

    @Test
    void aMemberCorrectsForTheOwnSeatOnlyAndTheSecretariatNotes() throws Exception {
        long meeting = circulated();
        correct(meeting, Place.FIA, "Decision 1: take note of");
        Refused.asNotFound(() -> service.correct(meeting, group.made().seat(Place.CHAIR), "Not mine"));
        group.signIn(Place.SECRETARIAT);
        CorrectionLine line = queries.minutes(meeting).corrections().get(0);
        assertThat(line.post().getEn()).isEqualTo("Post of FIA");
        Refused.byRule(
                "required",
                () -> service.note(meeting, group.version(meeting), line.id(), CorrectionOutcome.NOT_TAKEN_UP, null));
        service.note(meeting, group.version(meeting), line.id(), CorrectionOutcome.TAKEN_UP, null);

        em.clear();
        assertThat(queries.minutes(meeting).takenUp())
                .extracting(CorrectionLine::text)
                .containsExactly("Decision 1: take note of");
        Refused.byRule("minutes.stillOpen", () -> service.sign(meeting, group.version(meeting), "The chair", today()));
    }

    @Test
    void onlyTheSecretariatOfTheBodyCarriesThemOnAndOnlyItsMembersReadThem() throws Exception {
        long meeting = circulated();
        long version = group.version(meeting);
        group.signIn(Place.CHAIR);
        assertThat(queries.minutes(meeting).steps().conducts()).isFalse();
        Refused.byRole(() -> service.sign(meeting, version, "I", today()));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.sign(meeting, version, "I", today()));
        Refused.asNotFound(() -> service.confirm(meeting, version, meeting));
        Refused.asNotFound(() -> queries.minutes(meeting));
    }

    @Test
    void overdueMinutesStandInTheReportOfExceptions() throws Exception {
        long meeting = closed();
        assertThat(exceptionsOf(meeting)).isEmpty();
        backBy(meeting, 16);
        assertThat(exceptionsOf(meeting)).singleElement().satisfies(line -> {
            assertThat(line.exception()).isEqualTo("MINUTES_NOT_CIRCULATED");
            assertThat(line.day()).isEqualTo(today().minusDays(1));
        });

        group.signIn(Place.SECRETARIAT);
        circulate(meeting);
        assertThat(exceptionsOf(meeting)).isEmpty();
        correct(meeting, Place.FIA, "Decision 1: take note of");
        commands.run(
                "test.time",
                () -> em.createNativeQuery("update minutes set circulated_on = circulated_on - 15, corrections_until ="
                                + " corrections_until - 15 where meeting_id = ?1")
                        .setParameter(1, meeting)
                        .executeUpdate());
        assertThat(exceptionsOf(meeting))
                .singleElement()
                .satisfies(line -> assertThat(line.exception()).isEqualTo("MINUTES_NOT_CONFIRMED"));
        assertThat(due.of(List.of(group.made().bodyId()), 10))
                .singleElement()
                .satisfies(minutes ->
                        assertThat(minutes.standing().stepOn(today())).isEqualTo(MinutesStep.NOTE));

        group.signIn(Place.SECRETARIAT);
        em.clear();
        long correction = queries.minutes(meeting).corrections().get(0).id();
        service.note(meeting, group.version(meeting), correction, CorrectionOutcome.NOT_TAKEN_UP, "It was said so");
        service.sign(meeting, group.version(meeting), "The chair", today());
        assertThat(exceptionsOf(meeting)).isEmpty();
        em.clear();
        assertThat(queries.minutes(meeting).standing().confirmedOn()).isEqualTo(today());
    }

    private void backBy(long meeting, int days) throws Exception {
        commands.run(
                "test.time",
                () -> em.createNativeQuery(
                                "update meeting set closed_at = closed_at - make_interval(days => ?2) where id = ?1")
                        .setParameter(1, meeting)
                        .setParameter(2, days)
                        .executeUpdate());
    }

    private List<ExceptionLine> exceptionsOf(long meeting) {
        SignedIn.as(DemoAccounts.AUDITOR);
        return exceptions.report(today().minusDays(90), today().plusDays(1)).lines().stream()
                .filter(line -> line.id() == meeting && line.exception().startsWith("MINUTES"))
                .toList();
    }
}
