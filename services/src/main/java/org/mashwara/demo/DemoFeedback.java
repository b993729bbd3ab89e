package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.consultation.About;
import org.mashwara.consultation.Addressing;
import org.mashwara.consultation.Agreement;
import org.mashwara.consultation.AnswerValue;
import org.mashwara.consultation.Asking;
import org.mashwara.consultation.ClearanceRoute;
import org.mashwara.consultation.Disposition;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.FeedbackRoundRepository;
import org.mashwara.consultation.GivenAnswer;
import org.mashwara.consultation.Point;
import org.mashwara.consultation.PointKind;
import org.mashwara.consultation.Points;
import org.mashwara.consultation.Question;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.ResultTallies;
import org.mashwara.consultation.Submission;
import org.mashwara.consultation.Verdict;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.identity.Account;
import org.mashwara.meeting.Meeting;
import org.mashwara.programme.Activity;
import org.mashwara.programme.WorkplanVersion;

/** The feedback after the two closed meetings, with what the agency answered; some of it waits for its answer. */
@ApplicationScoped
class DemoFeedback {

    static final Map<Character, Agreement> GRADES = Map.of(
            '0', Agreement.NOT_MY_AREA,
            '1', Agreement.STRONGLY_DISAGREE,
            '2', Agreement.DISAGREE,
            '3', Agreement.AGREE,
            '4', Agreement.STRONGLY_AGREE);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Points points;

    @Inject
    private ResultTallies tallies;

    /** A round while it is told. */
    private record Told(FeedbackRound round, Register register, Map<String, Account> accounts) {}

    /**
     * Opens the round after a closed meeting, gives the responses of the file, answers them and closes the round.
     *
     * @param key names the round in the file
     */
    void load(String key, Meeting meeting, WorkplanVersion version, Register register, Map<String, Account> accounts) {
        Instant opened = meeting.getClosedAt().plus(Duration.ofDays(1));
        Questionnaire questionnaire =
                rounds.newestQuestionnaire(Questionnaire.ACTIVITY_REVIEW).orElseThrow();
        FeedbackRound round = new FeedbackRound(
                meeting.getName(), meeting, version, questionnaire, opened, opened.plus(Duration.ofDays(21)));
        em.persist(round);
        Map<String, Response> responses = ask(round, meeting.getSlot().day(), register);
        em.flush();
        Told told = new Told(round, register, accounts);
        said(key).forEach((post, rows) -> respond(told, responses.get(post), rows));
        tallies.count(round.getId());
        round.close(opened.plus(Duration.ofDays(20)));
    }

    /** What the file has of a round, by the keys of the posts. */
    static Map<String, List<Row>> said(String key) {
        Map<String, List<Row>> bySeat = new HashMap<>();
        Table.read("responses.txt").stream()
                .filter(row -> row.text(0).equals(key))
                .forEach(row -> bySeat.computeIfAbsent(row.text(1), post -> new ArrayList<>())
                        .add(row));
        return bySeat;
    }

    /**
     * Asks every seat that the round's first body has on a day, about the workplan if the round has one.
     *
     * @return the responses by the keys of the seats' posts
     */
    Map<String, Response> ask(FeedbackRound round, LocalDate day, Register register) {
        WorkplanVersion version = round.getWorkplanVersion();
        Asking asking = Asking.of(
                governance.seatsOn(List.of(round.getBodies().get(0).getId()), day),
                version == null ? List.of() : version.getActivities(),
                Addressing.all(),
                version != null);
        Map<String, Response> responses = new HashMap<>();
        asking.asked().forEach(asked -> {
            Response response = new Response(round, asked.seat(), asked.activities());
            em.persist(response);
            responses.put(register.keyOf(asked.seat().getPost()), response);
        });
        return responses;
    }

    /** Sends what was answered, by an account, for whoever held the post then. */
    void give(Response response, Instant at, long by) {
        response.submit(submission(response, at, by), ClearanceRoute.NONE);
        em.flush();
    }

    /** The act of sending it, by an account, for whoever held the post then. */
    Submission submission(Response response, Instant at, long by) {
        LocalDate day = at.atZone(DemoData.PAKISTAN).toLocalDate();
        Post post = response.getSeat().getPost();
        Incumbency holder = incumbencies.holdersOn(List.of(post.getId()), day).get(post.getId());
        return new Submission(
                response.getVersion(),
                null,
                at,
                by,
                post.nameOn(day),
                holder.getPerson().getName());
    }

    /** What the rows of a file say about the activities that the seat is asked about. */
    void save(Response response, List<Row> rows, Instant at, long by) {
        rows.forEach(row -> response.save(
                response.getVersion(),
                answers(response.getRound(), About.activity(activity(response, row)), row),
                at,
                by));
    }

    private void respond(Told told, Response response, List<Row> rows) {
        Instant at = told.round.getOpenedAt().plus(Duration.ofDays(6));
        long by = told.accounts.get("secretariat").getId();
        save(response, rows, at, by);
        give(response, at, by);
        List<Point> raised = points.raise(response, at);
        rows.forEach(row -> {
            dispose(told, raised, row, PointKind.COMMENT, row.text(5), at);
            dispose(told, raised, row, PointKind.PROPOSAL, row.text(7), at);
        });
        em.flush();
    }

    private static Activity activity(Response response, Row row) {
        return response.getActivities().stream()
                .filter(activity -> activity.getCode().equals(row.text(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not asked: " + row.text(1) + " about " + row.text(2)));
    }

    private static List<GivenAnswer> answers(FeedbackRound round, About about, Row row) {
        List<GivenAnswer> given = new ArrayList<>();
        List<String> grades = row.words(3);
        int next = 0;
        for (Question question : round.getQuestionnaire().getQuestions()) {
            switch (question.getKind()) {
                case AGREEMENT ->
                    given.add(new GivenAnswer(
                            question,
                            about,
                            AnswerValue.of(GRADES.get(grades.get(next++).charAt(0)))));
                case COMMENT -> given.add(new GivenAnswer(question, about, AnswerValue.words(row.text(4))));
                default -> given.add(new GivenAnswer(question, about, AnswerValue.words(row.text(6))));
            }
        }
        return given;
    }

    private void dispose(Told told, List<Point> raised, Row row, PointKind kind, String said, Instant submitted) {
        if (said.isEmpty()) {
            return;
        }
        Point point = raised.stream()
                .filter(candidate -> candidate.getKind() == kind
                        && candidate.getActivity().getCode().equals(row.text(2)))
                .findFirst()
                .orElseThrow();
        String[] parts = said.split(":", 2);
        Verdict verdict = Verdict.valueOf(parts[0].strip());
        Instant at = submitted.plus(Duration.ofDays(17));
        Disposition given = new Disposition(
                List.of(point),
                verdict,
                parts[1].strip(),
                List.of(),
                at,
                DemoProgramme.leadOf(point.getActivity(), told.accounts).getId());
        if (verdict.needsRelease()) {
            given.release(
                    List.of(),
                    at.plus(Duration.ofDays(1)),
                    told.accounts.get("agency-head").getId());
        }
        em.persist(given);
    }
}
