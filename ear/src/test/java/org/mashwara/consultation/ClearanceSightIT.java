package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;
import static org.mashwara.suite.DemoAccounts.FIA;
import static org.mashwara.suite.DemoAccounts.HOME_SECRETARY;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.PA_IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.SECRETARIAT;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.SignedIn;

/** What those who have to do with a response on its way read of it, and what they may change. */
@ArquillianTest
class ClearanceSightIT extends AnOfficeThatWantsApproval {

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseAsideQueries asides;

    @Inject
    private FeedbackReminderService reminders;

    @Test
    void sentAgainItSaysWhatTheOfficeChangedSinceItCameBack() {
        long first = sent();
        SignedIn.as(IG_PRISONS);
        service.sendBack(first, version(first), "Are they sure?");
        long again = sentWith(Agreement.DISAGREE);

        SignedIn.as(IG_PRISONS);
        assertThat(clearances.clearance(first).since()).isNull();
        ClearanceDetail detail = clearances.clearance(again);
        assertThat(detail.since()).isEqualTo(Since.RETURNED);
        assertThat(detail.sentBackBefore().comment()).isEqualTo("Are they sure?");
        assertThat(detail.getStationMarks()).isEmpty();
        assertThat(detail.getOfficeMarks())
                .extracting(mark -> mark.before().grade(), mark -> mark.after().grade())
                .containsExactly(Tuple.tuple(Agreement.AGREE, Agreement.DISAGREE));

        SignedIn.as(SECRETARIAT);
        ClearanceDetail lies = clearances.clearance(again);
        assertThat(lies.marks()).as("where it lies, not what it says").isEmpty();
        assertThat(lies.sentBackBefore()).isNull();
    }

    /** Where authors are hidden, an answer tells those nothing new who know it by their own part in it. */
    @Test
    void whoeverItHasComeToKnowsTheAnswerAndNobodyElse() {
        long clearance = sent();
        assertThat(known()).containsExactly(post);
        approvedByHolder(clearance);
        assertThat(known()).containsExactlyInAnyOrder(post, review.postOf(HOME_SECRETARY));
    }

    @Test
    void whoeverHasItIsRemindedWithTheOffice() {
        long clearance = sent();
        approvedByHolder(clearance);
        String asked = "select count(*) from outbox_mail where body like '%feedback/clearance?id=" + clearance + "%'";
        long before = review.number(asked);
        SignedIn.as(SECRETARIAT);
        reminders.remind(round, Set.of(response), review.now());
        assertThat(review.number(asked)).isGreaterThan(before);
        assertThat(review.number(asked + " and body like '%This is to remind you of it.%'"))
                .as("the station where it lies, and no other")
                .isEqualTo(review.number(asked) - before)
                .isEqualTo(1);
    }

    private List<Long> known() {
        return Arrays.stream(review.text("select string_agg(cast(post_id as text), ',') from known_response"
                                + " where response_id = " + response)
                        .split(","))
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void aStationIsToldWhatChangedSinceItHadItItselfAndNothingOfWhatNeverCameToIt() {
        long first = sent();
        SignedIn.as(IG_PRISONS);
        service.sendBack(first, version(first), "Are they sure?");
        long second = sentWith(Agreement.DISAGREE);
        approvedByHolder(second);
        SignedIn.as(HOME_SECRETARY);
        ClearanceDetail fresh = clearances.clearance(second);
        assertThat(fresh.since()).isNull();
        assertThat(fresh.sentBackBefore()).isNull();
        assertThat(fresh.marks()).isEmpty();
        service.sendBack(second, version(second), "Name the prisons.");

        long third = sentWith(Agreement.STRONGLY_DISAGREE);
        service.recall(third, version(third));
        long fourth = sentWith(Agreement.STRONGLY_AGREE);
        assertThat(clearances.clearance(fourth).getOfficeMarks())
                .extracting(mark -> mark.before().grade())
                .containsExactly(Agreement.STRONGLY_DISAGREE);
        approvedByHolder(fourth);
        SignedIn.as(HOME_SECRETARY);
        ClearanceDetail again = clearances.clearance(fourth);
        assertThat(again.since()).isEqualTo(Since.LAST_SEEN);
        assertThat(again.sentBackBefore().comment()).isEqualTo("Name the prisons.");
        assertThat(again.getOfficeMarks())
                .extracting(mark -> mark.before().grade(), mark -> mark.after().grade())
                .containsExactly(Tuple.tuple(Agreement.DISAGREE, Agreement.STRONGLY_AGREE));
    }

    @Test
    void whileItLiesElsewhereItsOwnOfficeChangesNothing() {
        long clearance = sent();
        SignedIn.as(IG_PRISONS);
        service.clear(clearance, version(clearance));
        for (String office : List.of(IG_PRISONS, PA_IG_PRISONS)) {
            SignedIn.as(office);
            assertRefused("response.awaitsClearance", () -> save(Agreement.STRONGLY_DISAGREE));
        }
        SignedIn.as(HOME_SECRETARY);
        save(Agreement.DISAGREE);
        assertThat(clearances.clearance(clearance).getStationMarks())
                .extracting(mark -> mark.after().grade())
                .containsExactly(Agreement.DISAGREE);
    }

    @Test
    void whatCameBackIsItsOfficesDraftAgain() {
        long clearance = sent();
        SignedIn.as(IG_PRISONS);
        service.clear(clearance, version(clearance));
        SignedIn.as(HOME_SECRETARY);
        assertThat(clearances.clearance(clearance).readsAnswers()).isTrue();
        assertThat(clearances.clearance(clearance).mayDecide()).isTrue();
        service.sendBack(clearance, version(clearance), "Name the prisons.");

        assertThat(clearances.clearance(clearance).readsAnswers()).isFalse();
        assertThatThrownBy(() -> queries.response(response)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asides.of(response)).isInstanceOf(NotFoundException.class);
        assertThat(comments(clearance)).containsExactly("Name the prisons.");
        SignedIn.as(SECRETARIAT);
        assertThat(comments(clearance)).as("within the office").isEmpty();
        SignedIn.as(PA_IG_PRISONS);
        assertThat(comments(clearance)).containsExactly("Name the prisons.");
        assertThat(queries.response(response).turns()).isNotEmpty();
    }

    private List<String> comments(long clearance) {
        return clearances.clearance(clearance).stations().stream()
                .map(StationLine::comment)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void theActThatWasSentBackIsNotRepeated() {
        SignedIn.as(PA_IG_PRISONS);
        save();
        String key = UUID.randomUUID().toString();
        responses.submit(response, review.version("response", response), key);
        long clearance = review.number("select max(id) from clearance where response_id = " + response);
        SignedIn.as(IG_PRISONS);
        service.sendBack(clearance, version(clearance), "Name the prisons.");

        SignedIn.as(PA_IG_PRISONS);
        assertRefused("response.cameBack", () -> responses.submit(response, review.version("response", response), key));
        assertThat(state()).isEqualTo("DRAFT");
    }

    @Test
    void whoeverApprovesOpensTheFileThatIsApproved() throws Exception {
        sent();
        long answer = review.withFile(response, "TIMELINESS", "A10");
        assertThat(queries.file(answer).fileName()).isEqualTo("letter.pdf");
        SignedIn.as(IG_PRISONS);
        assertThat(queries.file(answer).fileName()).isEqualTo("letter.pdf");
        for (String other : List.of(HOME_SECRETARY, FIA, SECRETARIAT)) {
            SignedIn.as(other);
            assertThatThrownBy(() -> queries.file(answer)).as(other).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void theSecretariatOfEachBodyOfTheRoundRecords() throws Exception {
        review.asksAlso(round, "TWG-KHI");
        long clearance = sent();
        SignedIn.as("secretariat-islamabad");
        assertThat(clearances.clearance(clearance).mayRecord()).isTrue();
    }
}
