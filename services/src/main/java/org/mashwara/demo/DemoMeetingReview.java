package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.consultation.About;
import org.mashwara.consultation.AnswerValue;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.GivenAnswer;
import org.mashwara.consultation.Question;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.ResultTallies;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.demo.Table.Row;
import org.mashwara.identity.Account;
import org.mashwara.meeting.Meeting;
import org.mashwara.shared.LocalText;

/** What the members said of last year's meeting itself: a round with ratings, choices and days. */
@ApplicationScoped
class DemoMeetingReview {

    private static final Duration AFTER = Duration.ofHours(20);
    private static final Duration TIME = Duration.ofDays(14);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private DemoFeedback feedback;

    @Inject
    private ResultTallies tallies;

    /** @param questionnaire about a meeting, published */
    void load(
            Meeting meeting,
            Questionnaire questionnaire,
            Register register,
            Map<String, Account> accounts,
            LocalDate today) {
        Instant opened = meeting.getClosedAt().plus(AFTER);
        LocalText name = LocalText.of(
                meeting.getName().getEn() + ": the meeting", meeting.getName().getUr() + ": اجلاس");
        FeedbackRound round = new FeedbackRound(name, meeting, null, questionnaire, opened, opened.plus(TIME));
        em.persist(round);
        Map<String, Response> responses = feedback.ask(round, meeting.getSlot().day(), register);
        em.flush();
        for (Row row : Table.read("meeting-review.txt")) {
            respond(responses.get(row.text(0)), row, accounts.get("secretariat").getId(), today);
        }
        em.flush();
        tallies.count(round.getId());
        round.close(opened.plus(TIME));
    }

    private void respond(Response response, Row row, long by, LocalDate today) {
        Instant at = response.getRound().getOpenedAt().plus(Duration.ofDays(4));
        response.save(response.getVersion(), answers(response.getRound().getQuestionnaire(), row, today), at, by);
        feedback.give(response, at, by);
    }

    private static List<GivenAnswer> answers(Questionnaire questionnaire, Row row, LocalDate today) {
        Map<String, AnswerValue> values = new HashMap<>();
        grades(values, row.words(1), "NOTICE", "FOLDER");
        values.put("ATTENDED", AnswerValue.choice(List.of(row.text(2))));
        grades(values, row.words(3), "TIME", "HEARD");
        if (row.has(4)) {
            values.put("USEFUL", AnswerValue.of(new BigDecimal(row.text(4))));
        }
        values.put("NOT_BEFORE", AnswerValue.of(today.plusDays(Long.parseLong(row.text(5)))));
        List<GivenAnswer> given = new ArrayList<>();
        for (Question question : questionnaire.getQuestions()) {
            if (values.containsKey(question.getCode())) {
                given.add(new GivenAnswer(question, About.nothing(), values.get(question.getCode())));
            }
        }
        return given;
    }

    private static void grades(Map<String, AnswerValue> values, List<String> grades, String... codes) {
        for (int i = 0; i < grades.size(); i++) {
            values.put(
                    codes[i],
                    AnswerValue.of(DemoFeedback.GRADES.get(grades.get(i).charAt(0))));
        }
    }
}
