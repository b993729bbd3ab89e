package org.mashwara.consultation;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mashwara.programme.Activity;
import org.mashwara.programme.WorkplanState;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Questionnaires for those who write them. */
@Stateless
@RolesAllowed({SECRETARIAT, ADMINISTRATOR})
public class QuestionnaireQueries {

    private static final String ROWS = """
        select q.id, q.code, q.number, q.name_en, q.name_ur, q.subject, q.state, q.published_at,
               (select count(*) from question x where x.questionnaire_id = q.id),
               (select count(*) from feedback_round r where r.questionnaire_id = q.id), count(*) over ()
          from questionnaire q
         order by q.code, q.number desc
         limit ?1 offset ?2
        """;

    private static final String REMOVED = """
        select not exists (select 1 from questionnaire_section s where s.id = ?1)
               and not exists (select 1 from question q where q.id = ?1)
        """;

    /** Seats that a round with this questionnaire could ask: all but those that run one, and those without an activity. */
    private static final String SEATS = """
        select f.id, f.post_id, f.body_id, f.post_en, f.post_ur, f.name_en, f.name_ur, f.among
          from (select s.id, s.post_id, s.precedence, b.id as body_id, b.code, b.name_en, b.name_ur,
                       n.name_en as post_en, n.name_ur as post_ur, count(*) over () as among
                  from seat s
                  join governing_body b on b.id = s.body_id
                  join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.post_id
                                 order by pn.valid_from > ?1, pn.valid_from desc limit 1) n on true
                 where s.capacity <> 'SECRETARIAT' and s.valid_from <= ?1 and (s.valid_until is null or s.valid_until >= ?1)
                   and (not ?2 or exists (select 1 from activity_post ap
                                            join activity a on a.id = ap.activity_id
                                            join workplan_version v on v.id = a.workplan_version_id and v.state = 'APPROVED'
                                            join workplan w on w.id = v.workplan_id and w.programme_id = b.programme_id
                                           where ap.post_id = s.post_id and (b.area_id is null or b.area_id = w.area_id)))
                   and position(lower(?3) in lower(concat_ws(' ', n.name_en, n.name_ur, b.code, b.name_en, b.name_ur))) > 0
                 order by s.id <> ?4, b.code, s.precedence, s.id
                 limit 100) f
         order by f.code, f.precedence, f.id
        """;

    /** More than concern any one post. */
    private static final int MOST_ACTIVITIES = 100;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /**
     * All versions, by code and the newest first. One query.
     *
     * @param first index of the first row, from 0
     */
    public Page<QuestionnaireRow> questionnaires(int first, int size) {
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<Object[]> found = sql.rows(ROWS, rows, from);
        long total = found.isEmpty() ? 0 : Sql.id(found.get(0)[10]);
        return new Page<>(found.stream().map(QuestionnaireQueries::row).toList(), total, from, rows);
    }

    private static QuestionnaireRow row(Object[] row) {
        return new QuestionnaireRow(
                Sql.id(row[0]),
                (String) row[1],
                Sql.count(row[2]),
                Sql.text(row[3], row[4]),
                QuestionnaireSubject.valueOf((String) row[5]),
                QuestionnaireState.valueOf((String) row[6]),
                Sql.instant(row[7]),
                Sql.count(row[8]),
                Sql.count(row[9]));
    }

    /** With what the library lets a questionnaire begin. */
    public List<QuestionnaireModel> models() {
        return List.of(QuestionnaireModel.values());
    }

    /**
     * A questionnaire with its sections and questions, and what the check finds. Two queries.
     *
     * @throws NotFoundException if there is none
     */
    public QuestionnaireDetail questionnaire(long id) {
        Questionnaire questionnaire = reader.questionnaire(id);
        Object[] more = sql.rows(
                        "select (select count(*) from feedback_round r where r.questionnaire_id = ?1),"
                                + " (select count(*) from feedback_round r where r.questionnaire_id = ?1"
                                + " and r.state in ('PLANNED', 'OPEN')),"
                                + " (select q.id from questionnaire q where q.code = ?2 and q.state = 'DRAFT' limit 1),"
                                + " (select string_agg(x.code, ',' order by x.position) from question x"
                                + " join questionnaire q on q.id = x.questionnaire_id"
                                + " where q.code = ?2 and q.number = ?3)",
                        id,
                        questionnaire.getCode(),
                        questionnaire.getNumber() - 1)
                .get(0);
        return new QuestionnaireDetail(
                id,
                questionnaire.getVersion(),
                questionnaire.getCode(),
                questionnaire.getNumber(),
                questionnaire.getName(),
                questionnaire.getSubject(),
                questionnaire.getState(),
                questionnaire.getSections().stream()
                        .map(section -> section(questionnaire, section))
                        .toList(),
                QuestionnaireCheck.of(questionnaire, codes((String) more[3])).stream()
                        .map(mistake -> MistakeLine.of(mistake, questionnaire.getQuestions()))
                        .toList(),
                Sql.count(more[0]),
                Sql.count(more[1]),
                Sql.id(more[2]));
    }

    private static List<String> codes(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    /**
     * True if no questionnaire has a section or a question of that id any more. One query.
     *
     * @param partId of a section or a question
     */
    public boolean isRemoved(long partId) {
        return Boolean.TRUE.equals(((List<?>) sql.rows(REMOVED, partId)).get(0));
    }

    private static SectionLine section(Questionnaire questionnaire, Section section) {
        List<QuestionDetail> questions = new ArrayList<>();
        questionnaire
                .questionsOf(section)
                .forEach(question -> questions.add(new QuestionDetail(
                        question.getId(),
                        question.getVersion(),
                        section.getId(),
                        questions.size() + 1,
                        AskedQuestion.of(question),
                        ConditionLine.of(question.getCondition()))));
        return new SectionLine(
                section.getId(),
                section.getVersion(),
                section.getPosition(),
                section.getName(),
                section.getHelp(),
                section.getRepeat(),
                ConditionLine.of(section.getCondition()),
                questions);
    }

    /**
     * A questionnaire as any seat would see it that a round could ask, before anything is answered: with the activities
     * that concern it of the latest workplan in force that its body reviews. Three queries.
     *
     * @param find a part of the post's or the body's name, or null for all
     * @param seatId the seat, or null for the first that is found
     * @throws NotFoundException if there is no such questionnaire
     */
    public QuestionnairePreview preview(long id, String find, Long seatId) {
        Questionnaire questionnaire = reader.questionnaire(id);
        List<Object[]> found = sql.rows(
                SEATS,
                reader.today(),
                questionnaire.isAboutActivities(),
                find == null ? "" : find.strip(),
                seatId == null ? 0 : seatId);
        Object[] seat = found.stream()
                .filter(row -> Objects.equals(Sql.id(row[0]), seatId))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
        List<Activity> activities = seat == null ? List.of() : activities(Sql.id(seat[1]), Sql.id(seat[2]));
        AnswerSheet sheet = AnswerSheet.of(questionnaire, activities, (question, about) -> AnswerValue.NONE);
        return new QuestionnairePreview(
                id,
                questionnaire.getName(),
                questionnaire.getNumber(),
                !questionnaire.getQuestions().isEmpty(),
                found.stream()
                        .map(row -> new SeatChoice(Sql.id(row[0]), Sql.text(row[3], row[4]), Sql.text(row[5], row[6])))
                        .toList(),
                found.isEmpty() ? 0 : Sql.count(found.get(0)[7]),
                seat == null ? null : Sql.id(seat[0]),
                FormTurns.of(sheet, FormTurns.NONE));
    }

    private List<Activity> activities(long postId, long bodyId) {
        List<Activity> latestFirst = entityManager
                .createQuery(
                        "select a from Activity a join fetch a.output join a.postsConcerned p, GoverningBody b"
                                + " where p.id = :post and b.id = :body and a.workplanVersion.state = :inForce"
                                + " and a.workplanVersion.workplan.programme.id = b.programmeId"
                                + " and (b.area is null or b.area = a.workplanVersion.workplan.area)"
                                + " order by a.workplanVersion.workplan.firstYear desc, a.workplanVersion.id desc,"
                                + " a.position",
                        Activity.class)
                .setParameter("post", postId)
                .setParameter("body", bodyId)
                .setParameter("inForce", WorkplanState.APPROVED)
                .setMaxResults(MOST_ACTIVITIES)
                .getResultList();
        return latestFirst.stream()
                .filter(activity ->
                        activity.getWorkplanVersion().equals(latestFirst.get(0).getWorkplanVersion()))
                .toList();
    }
}
