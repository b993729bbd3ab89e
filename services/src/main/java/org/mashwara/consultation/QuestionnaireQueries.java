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
import org.mashwara.shared.Choice;
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

    private static final String POSTS = """
        select s.id, n.name_en, n.name_ur
          from (select distinct ap.post_id as id
                  from activity_post ap join activity a on a.id = ap.activity_id
                  join workplan_version v on v.id = a.workplan_version_id and v.state = 'APPROVED') s
          join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.id
                         order by pn.valid_from > ?1, pn.valid_from desc limit 1) n on true
         order by n.name_en, s.id
         limit 100
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
     * All versions: drafts first, then by code and the newest first. One query.
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
                                + " (select q.id from questionnaire q where q.code = ?2 and q.state = 'DRAFT' limit 1)",
                        id,
                        questionnaire.getCode())
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
                QuestionnaireCheck.of(questionnaire).stream()
                        .map(MistakeLine::of)
                        .toList(),
                Sql.count(more[0]),
                Sql.id(more[1]));
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
     * A questionnaire as a post would see it that activities of a workplan in force concern, before anything is
     * answered: those of the latest such workplan. Three queries.
     *
     * @param postId the post, or null for the first
     * @throws NotFoundException if there is no such questionnaire, or no activity concerns the post
     */
    public QuestionnairePreview preview(long id, Long postId) {
        Questionnaire questionnaire = reader.questionnaire(id);
        List<Choice> posts = sql.rows(POSTS, reader.today()).stream()
                .map(row -> new Choice(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
        Choice post = posts.stream()
                .filter(choice -> postId == null || Objects.equals(choice.id(), postId))
                .findFirst()
                .orElse(null);
        if (post == null && postId != null) {
            throw new NotFoundException("post with activities", postId);
        }
        List<Activity> activities = post == null ? List.of() : activities(post.id());
        AnswerSheet sheet = AnswerSheet.of(questionnaire, activities, (question, about) -> AnswerValue.NONE);
        return new QuestionnairePreview(
                id,
                questionnaire.getName(),
                questionnaire.getNumber(),
                posts,
                post == null ? null : post.id(),
                FormTurns.of(sheet, FormTurns.NONE));
    }

    private List<Activity> activities(long postId) {
        List<Activity> latestFirst = entityManager
                .createQuery(
                        "select a from Activity a join fetch a.output join a.postsConcerned p"
                                + " where p.id = :post and a.workplanVersion.state = :inForce"
                                + " order by a.workplanVersion.workplan.firstYear desc, a.workplanVersion.id desc,"
                                + " a.position",
                        Activity.class)
                .setParameter("post", postId)
                .setParameter("inForce", WorkplanState.APPROVED)
                .setMaxResults(MOST_ACTIVITIES)
                .getResultList();
        return latestFirst.stream()
                .filter(activity ->
                        activity.getWorkplanVersion().equals(latestFirst.get(0).getWorkplanVersion()))
                .toList();
    }
}
