package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.consultation.Addressing;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.consultation.RoundContent;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.identity.SystemCommands;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.meeting.latechange.ApprovalKind;
import org.mashwara.meeting.latechange.ItemChoice;
import org.mashwara.meeting.latechange.ItemFate;
import org.mashwara.meeting.latechange.LateChangeCause;
import org.mashwara.meeting.latechange.LateChangeCheck;
import org.mashwara.meeting.latechange.LateChangeEntry;
import org.mashwara.meeting.latechange.LateChangePage;
import org.mashwara.meeting.latechange.LateChangeQueries;
import org.mashwara.meeting.latechange.LateChangeRecord;
import org.mashwara.meeting.latechange.LateChangeService;
import org.mashwara.meeting.latechange.QuorumProspect;
import org.mashwara.meeting.latechange.ToldEntry;
import org.mashwara.meeting.latechange.WayKind;
import org.mashwara.meeting.latechange.WayRow;
import org.mashwara.programme.WorkplanState;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.suite.Refused;
import org.mashwara.suite.Statements;

/** From the chair's apology to one decision that carries agenda, messages and calendars. */
@ArquillianTest
class LateChangeServiceIT {

    /** A page asks two more: who it is, and for the header. */
    private static final int MOST_QUERIES = 8;

    private static final LateChangeEntry.ApprovalEntry CONVEYED =
            new LateChangeEntry.ApprovalEntry(ApprovalKind.CONVEYED, "The chair", null, "The private secretary");

    @Inject
    private LateChangeService service;

    @Inject
    private LateChangeQueries queries;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private MeetingPlanningService planning;

    @Inject
    private InvitationService invitations;

    @Inject
    private SystemCommands commands;

    @Inject
    private AGroup group;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private long item;

    @BeforeEach
    void sitAnew() throws Exception {
        group.anew();
    }

    /** Convened with two items that the chair presents; the chair can't come, one of the succession can. */
    private long calledAway() throws Exception {
        long meeting = group.convened();
        planning.addAgendaItem(
                meeting,
                group.version(meeting),
                new AgendaEntry(
                        "Opening", null, Purpose.INFORMATION, 15, group.made().post(Place.CHAIR)));
        planning.addAgendaItem(
                meeting,
                group.version(meeting),
                new AgendaEntry(
                        "Priorities", null, Purpose.DECISION, 30, group.made().post(Place.CHAIR)));
        item = meetings.meeting(meeting).agenda().get(0).id();
        answer(meeting, Place.ADDITIONAL, true);
        answer(meeting, Place.FIA, true);
        answer(meeting, Place.CHAIR, false);
        group.signIn(Place.SECRETARIAT);
        return meeting;
    }

    private void answer(long meeting, Place place, boolean comes) throws Exception {
        group.signIn(place);
        Invitation invitation = group.invitation(meeting, place);
        if (comes) {
            invitations.accept(invitation.getId(), invitation.getVersion());
        } else {
            invitations.unable(invitation.getId(), invitation.getVersion(), "Called to Islamabad");
        }
    }

    private LateChangeCheck check(long meeting, WayKind kind) {
        return queries.check(meeting, key(meeting, kind), ToldEntry.nothing(), List.of(), "Because", null);
    }

    private String key(long meeting, WayKind kind) {
        return queries.ways(meeting, ToldEntry.nothing()).ways().stream()
                .filter(way -> way.kind() == kind)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static LateChangeEntry entry(LateChangeCheck check, ToldEntry told, List<ItemChoice> items, String link) {
        return new LateChangeEntry(
                check.way().key(), check.way().fingerprint(), told, items, "Called away", CONVEYED, link);
    }

    private static LateChangeEntry entry(LateChangeCheck check) {
        return entry(check, ToldEntry.nothing(), List.of(), null);
    }

    private long mails(long meeting) {
        return em.createQuery(
                        "select count(m) from OutboxMail m where m.aboutKind = 'meeting' and m.aboutId = :id",
                        Long.class)
                .setParameter("id", meeting)
                .getSingleResult();
    }

    private LateChangeRecord record(long meeting) {
        return meetings.meeting(meeting).lateChanges().get(0);
    }

    @Test
    void theApologyIsNoticedAndTheWaysAreRanked() throws Exception {
        long meeting = calledAway();

        assertThat(record(meeting).cause()).isEqualTo(LateChangeCause.CHAIR_UNABLE);
        LateChangePage page = queries.ways(meeting, ToldEntry.nothing());
        WayRow best = page.ways().get(0);
        assertThat(best.kind()).isEqualTo(WayKind.GO_ON);
        assertThat(best.prospect()).isEqualTo(QuorumProspect.SURE);
        assertThat(best.bodies().get(0).chair().getEn()).isEqualTo("Post of ADDITIONAL");
        assertThat(page.ways()).extracting(WayRow::kind).contains(WayKind.DECISIONS_ONLY, WayKind.POSTPONE);
        assertThat(page.unable()).extracting(LateChangePage.Member::reason).containsExactly("Called to Islamabad");
        List<String> sent = Statements.during(em, () -> queries.ways(meeting, ToldEntry.nothing()));
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void oneDecisionHandsOverTheAgendaAndTellsEverybodyOnce() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.GO_ON);
        long before = mails(meeting);

        service.decide(meeting, check.head().version(), entry(check));

        MeetingDetail detail = meetings.meeting(meeting);
        assertThat(detail.agenda()).allMatch(line -> line.presenter().getEn().equals("Post of ADDITIONAL"));
        assertThat(mails(meeting) - before).isEqualTo(check.messages().size()).isEqualTo(Place.values().length);
        assertThat(detail.members())
                .filteredOn(member -> member.seatId() == seat(Place.FIA))
                .allMatch(member -> member.answer() == InvitationAnswer.ACCEPTED);
        LateChangeRecord record = record(meeting);
        assertThat(record.way()).isEqualTo(WayKind.GO_ON);
        assertThat(record.conveyedBy()).isEqualTo("The private secretary");
        assertThat(record.offered())
                .filteredOn(LateChangeRecord.Offered::chosen)
                .hasSize(1);
        assertThat(record.items()).hasSize(2);
    }

    private long seat(Place place) {
        try {
            return group.made().seat(place);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itIsDecidedOnceWhoeverClicksAgain() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.GO_ON);
        service.decide(meeting, check.head().version(), entry(check));
        long sent = mails(meeting);

        Refused.byRule(
                "lateChange.alreadyDecided",
                () -> service.decide(meeting, check.head().version(), entry(check)));
        assertThat(mails(meeting)).isEqualTo(sent);
    }

    @Test
    void anAnswerThatComesMeanwhileIsLookedAtFirst() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.GO_ON);
        answer(meeting, Place.FIA, false);
        group.signIn(Place.SECRETARIAT);

        Refused.byRule(
                "lateChange.otherwise",
                () -> service.decide(meeting, check.head().version(), entry(check)));
        LateChangeCheck again = check(meeting, WayKind.GO_ON);
        assertThat(again.way().prospect()).isEqualTo(QuorumProspect.OPEN);
    }

    @Test
    void whoSawAnEarlierStateDoesNotDecide() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.GO_ON);
        planning.moveAgendaItem(meeting, check.head().version(), item, 2);

        Refused.asStale(() -> service.decide(meeting, check.head().version(), entry(check)));
    }

    @Test
    void aLinkLetsThemJoinAndAnswersStand() throws Exception {
        long meeting = calledAway();
        ToldEntry told = new ToldEntry(Set.of(seat(Place.CHAIR)), Set.of(), null, null);
        LateChangeCheck check = queries.check(meeting, "HYBRID", told, List.of(), "Because", null);
        Refused.byRule(
                "meeting.noLink",
                () -> service.decide(meeting, check.head().version(), entry(check, told, List.of(), "here")));

        service.decide(meeting, check.head().version(), entry(check, told, List.of(), "https://meet.example.org/twg"));

        Meeting changed = em.find(Meeting.class, meeting);
        assertThat(changed.getMode()).isEqualTo(MeetingMode.HYBRID);
        assertThat(changed.getJoinLink()).isEqualTo("https://meet.example.org/twg");
        assertThat(group.invitation(meeting, Place.FIA).getAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);
    }

    @Test
    void postponingMovesTheMeetingAndAsksAgain() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.POSTPONE);

        service.decide(meeting, check.head().version(), entry(check));

        Meeting moved = em.find(Meeting.class, meeting);
        assertThat(moved.getSlot().getStartsAt()).isEqualTo(check.way().startsAt());
        assertThat(group.invitation(meeting, Place.FIA).getAnswer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
    }

    @Test
    void aFeedbackRoundThatClosesWithAPostponedMeetingFollowsIt() throws Exception {
        long meeting = calledAway();
        FeedbackRound round = commands.run("test.round", () -> closingWith(em.find(Meeting.class, meeting)));
        LateChangeCheck check = check(meeting, WayKind.POSTPONE);

        service.decide(meeting, check.head().version(), entry(check));

        assertThat(em.createQuery("select r.closesAt from FeedbackRound r where r.id = :id", Instant.class)
                        .setParameter("id", round.getId())
                        .getSingleResult())
                .isEqualTo(check.way().startsAt());
    }

    private FeedbackRound closingWith(Meeting meeting) {
        FeedbackRound round = new FeedbackRound(
                new RoundContent(
                        meeting.getName(),
                        null,
                        meeting.getBodies().stream().map(MeetingBody::getBody).toList(),
                        em.createQuery(
                                        "select v from WorkplanVersion v where v.state = :inForce",
                                        WorkplanVersion.class)
                                .setParameter("inForce", WorkplanState.APPROVED)
                                .setMaxResults(1)
                                .getSingleResult(),
                        em.find(Questionnaire.class, 1L),
                        Instant.EPOCH,
                        null,
                        meeting,
                        FeedbackAttribution.BY_POST,
                        Addressing.all()),
                meeting.getConvenedAt());
        em.persist(round);
        return round;
    }

    @Test
    void whatIsCarriedStandsOnTheNextAgenda() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.DECISIONS_ONLY);
        service.decide(
                meeting,
                check.head().version(),
                entry(check, ToldEntry.nothing(), List.of(new ItemChoice(item, ItemFate.CARRIED, null)), null));
        assertThat(meetings.meeting(meeting).agenda()).hasSize(1);
        assertThat(em.find(Meeting.class, meeting).getSlot().getEndsAt())
                .isEqualTo(check.way().endsAt());

        MeetingPlan later = group.plan(group.room());
        long next = planning.plan(
                List.of(group.made().bodyId()),
                new MeetingPlan("Next", null, later.day().plusDays(70), later.starts(), later.ends(), later.roomId()));

        assertThat(meetings.meeting(next).agenda())
                .extracting(line -> line.name().getEn())
                .contains("Opening");
    }

    @Test
    void theChairDecidesInThePortalAndNobodyElseDoes() throws Exception {
        long meeting = calledAway();
        LateChangeCheck check = check(meeting, WayKind.GO_ON);
        group.signIn(Place.FIA);
        Refused.asNotFound(() -> queries.ways(meeting, ToldEntry.nothing()));
        Refused.asNotFound(() -> service.decide(meeting, check.head().version(), entry(check)));

        group.signIn(Place.CHAIR);
        service.decide(
                meeting,
                check.head().version(),
                new LateChangeEntry(
                        check.way().key(),
                        check.way().fingerprint(),
                        ToldEntry.nothing(),
                        List.of(),
                        "I am called away",
                        null,
                        null));

        assertThat(record(meeting).approval()).isEqualTo(ApprovalKind.PORTAL);
    }
}
