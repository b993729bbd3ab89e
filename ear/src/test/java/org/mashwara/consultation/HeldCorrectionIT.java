package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.FeedbackLine;
import org.mashwara.dashboard.SearchQueries;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Whatever the agency does with a correction into a refusal, the answer stands for its readers until it is released. */
@ArquillianTest
class HeldCorrectionIT {

    private static final String PUBLISHED = "It comes in the third quarter.";
    private static final String REFUSED = "Zhob has no wardens to spare.";
    private static final String WHY = "Quarrymen went on strike.";

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private DispositionService service;

    @Inject
    private AmendmentService amendments;

    @Inject
    private PointService points;

    @Inject
    private SaidQueries queries;

    @Inject
    private ResponseQueries responses;

    @Inject
    private DoneQueries done;

    @Inject
    private CommentQueries comments;

    @Inject
    private SearchQueries search;

    @Inject
    private DashboardQueries dashboard;

    private long round;
    private long point;

    @BeforeEach
    void anAcceptedProposal() throws Exception {
        round = review.openRound();
        point = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.ACCEPTED, PUBLISHED, false);
    }

    private Reply reply() {
        return queries.point(point).row().reply();
    }

    private void refuse() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        Reply reply = reply();
        service.correct(reply.id(), reply.version(), Verdict.NOT_ACCEPTED, REFUSED, WHY);
    }

    private long toRelease(String account) {
        SignedIn.as(account);
        return dashboard.today().feedback().stream()
                .filter(line -> line.kind() == FeedbackLine.Kind.RELEASE)
                .mapToLong(FeedbackLine::total)
                .sum();
    }

    private List<Long> toPutRight(String account) {
        SignedIn.as(account);
        return dashboard.today().feedback().stream()
                .filter(line -> line.kind() == FeedbackLine.Kind.CORRECT)
                .map(FeedbackLine::id)
                .toList();
    }

    private List<Long> listed(String account) {
        SignedIn.as(account);
        return queries.toDispose(SaidFilter.HELD, round, 0, 100).rows().stream()
                .map(SaidRow::pointId)
                .toList();
    }

    /** All that somebody outside the agency can read of the answer. */
    private String everythingReadBy(String account) {
        SignedIn.as(account);
        List<Object> read = new ArrayList<>();
        read.add(queries.point(point));
        read.add(queries.youSaid(round, SaidFilter.ALL, 0, 100));
        for (DoneQueries.Province province : done.provinces()) {
            for (DoneScope scope : DoneScope.values()) {
                read.add(done.done(scope, province.id(), SaidFilter.ALL, 0, 100));
            }
        }
        read.add(comments.comments(new CommentQueries.Wanted(null, null, null, round), SaidFilter.ALL, 0, 100));
        read.add(comments.comments(new CommentQueries.Wanted("wardens", null, null, null), SaidFilter.ALL, 0, 100));
        read.add(search.search("wardens spare", SearchKind.FEEDBACK, 0, 20)
                .toString()
                .replace("wardens spare", ""));
        read.add(dashboard.today());
        return read.toString();
    }

    private void assertReadAsPublished() throws Exception {
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.FIA, DemoAccounts.SECRETARIAT)) {
            assertThat(everythingReadBy(account))
                    .as(account)
                    .contains(PUBLISHED)
                    .doesNotContain("wardens", "Quarrymen", "Offer a pilot");
            PointDetail read = queries.point(point);
            assertThat(read.row().isAccepted()).as(account).isTrue();
            assertThat(read.row().state()).isEqualTo(PointState.ANSWERED);
            assertThat(read.row().reply().held()).isNull();
            assertThat(read.history()).extracting(PointEvent::kind).containsExactly("RAISED", "ANSWERED");
            assertThat(queries.youSaid(round, SaidFilter.ALL, 0, 20).totals().accepted())
                    .isEqualTo(1);
        }
        SignedIn.as(DemoAccounts.IG_PRISONS);
        String response = responses
                .response(review.responseOf(DemoAccounts.IG_PRISONS, round))
                .toString();
        assertThat(response).doesNotContain("wardens", "Quarrymen", "Offer a pilot");
    }

    @Test
    void nobodyOutsideTheAgencyReadsItBeforeItIsReleased() throws Exception {
        long before = toRelease(DemoAccounts.AGENCY_HEAD);
        refuse();

        assertReadAsPublished();
        assertThat(toRelease(DemoAccounts.AGENCY_HEAD)).isEqualTo(before + 1);
        assertThat(listed(DemoAccounts.LEAD_JUSTICE)).as("whoever wrote it").isEmpty();
        assertThat(listed(DemoAccounts.AGENCY_HEAD)).containsExactly(point);
        PointDetail shown = queries.point(point);
        assertThat(shown.mayRelease()).isTrue();
        assertThat(shown.row().reply().reason()).isEqualTo(PUBLISHED);
        assertThat(shown.row().reply().held())
                .extracting(HeldReply::verdict, HeldReply::reason, HeldReply::why, HeldReply::isToRelease)
                .containsExactly(Verdict.NOT_ACCEPTED, REFUSED, WHY, true);

        service.release(shown.row().reply().id(), shown.row().reply().version());

        assertThat(toRelease(DemoAccounts.AGENCY_HEAD)).isEqualTo(before);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        PointDetail read = queries.point(point);
        assertThat(read.row().reply().verdict()).isEqualTo(Verdict.NOT_ACCEPTED);
        assertThat(read.row().reply().reason()).isEqualTo(REFUSED);
        assertThat(read.history())
                .filteredOn(event -> event.kind().equals("CORRECTION_RELEASED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.note()).isEqualTo(WHY);
                    assertThat(event.person().getEn())
                            .isEqualTo(review.text("select p.name_en from person p join account a"
                                    + " on a.person_id = p.id where a.sign_in_name = '" + DemoAccounts.AGENCY_HEAD
                                    + "'"));
                });
        assertThat(read.history())
                .filteredOn(event -> event.kind().equals("EARLIER"))
                .extracting(PointEvent::note)
                .containsExactly(PUBLISHED);
        assertThat(read.history())
                .as("each answer once")
                .extracting(PointEvent::kind)
                .containsExactly("RAISED", "EARLIER", "CORRECTION_RELEASED");
    }

    @Test
    void sentBackItLeavesTheAnswerAndItsAuthorFindsItAgain() throws Exception {
        refuse();
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        Reply reply = reply();
        service.sendBack(reply.id(), reply.version(), "Offer a pilot.");

        assertReadAsPublished();
        assertThat(review.number("select count(*) from outbox_mail where subject like 'Your answer was sent back%'"
                        + " and body like '%Offer a pilot.%' and about_id = " + round))
                .as("mails to its author")
                .isEqualTo(1);
        long later = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Include the juveniles.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(later), Verdict.PARTLY_ACCEPTED, "In spring.", false);
        assertThat(listed(DemoAccounts.AGENCY_HEAD)).isEmpty();
        assertThat(queries.point(point).mayRelease()).isFalse();
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(toPutRight(DemoAccounts.LEAD_JUSTICE)).containsExactly(point);
        assertThat(toPutRight(DemoAccounts.AGENCY_HEAD)).isEmpty();
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        PointDetail found = queries.point(point);
        assertThat(found.mayCorrect()).isTrue();
        assertThat(found.row().reply().held())
                .extracting(HeldReply::reason, HeldReply::why, HeldReply::sentBackNote)
                .containsExactly(REFUSED, WHY, "Offer a pilot.");
        assertThat(queries.toDispose(SaidFilter.ANSWERED, round, 0, 9).rows())
                .as("what is sent back comes first")
                .extracting(SaidRow::pointId)
                .containsExactly(point, later);

        Reply shown = reply();
        assertThat(service.dropCorrection(shown.id(), shown.version())).isTrue();

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(reply().held()).isNull();
        assertThat(service.dropCorrection(shown.id(), shown.version()))
                .as("once more, from a page that shows it still")
                .isFalse();
    }

    @Test
    void whoeverWroteItDoesNotReleaseItAndAStalePageReleasesNothing() {
        refuse();
        Reply own = reply();
        assertRefused("disposition.ownRelease", () -> service.release(own.id(), own.version()));
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        Reply shown = reply();
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.correct(shown.id(), shown.version(), Verdict.NOT_ACCEPTED, "Not before 2016.", WHY);

        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        assertThatThrownBy(() -> service.release(shown.id(), shown.version())).isInstanceOf(StaleEditException.class);
        assertThat(reply().held().reason()).isEqualTo("Not before 2016.");
    }

    @Test
    void whatIsAcceptedGoesOutAtOnceInItsPlace() {
        refuse();
        Reply reply = reply();
        service.correct(reply.id(), reply.version(), Verdict.PARTLY_ACCEPTED, "In Quetta only.", WHY);

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(reply().reason()).isEqualTo("In Quetta only.");
        assertThat(listed(DemoAccounts.AGENCY_HEAD)).isEmpty();
        assertThat(reply().held()).isNull();
    }

    @Test
    void isNotReleasedAgainstWhatTheWorkplanWasMeanwhileAmendedFor() throws Exception {
        refuse();
        amendments.draft(List.of(point), proceedings.moved(point, "A10"), "Roads are closed.");

        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        Reply reply = reply();
        assertRefused("disposition.amended", () -> service.release(reply.id(), reply.version()));
        service.sendBack(reply.id(), reply.version(), "Offer a pilot.");

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(reply().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void waitsForNobodyOnceTheSeatHasHadThePointReopened() throws Exception {
        long before = toRelease(DemoAccounts.AGENCY_HEAD);
        refuse();
        Reply reply = reply();
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "It is too late then.");

        assertThat(listed(DemoAccounts.AGENCY_HEAD)).isEmpty();
        assertThat(toRelease(DemoAccounts.AGENCY_HEAD)).isEqualTo(before);
        assertRefused("disposition.notHeld", () -> service.release(reply.id(), reply.version()));
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(point).history().toString())
                .contains(PUBLISHED)
                .doesNotContain("wardens");
    }
}
