package org.mashwara.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.demo.DemoMeetings.Closed;
import org.mashwara.demo.DemoProgramme.Workplans;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.governance.GoverningBody;
import org.mashwara.identity.Account;
import org.mashwara.identity.AuditEntry;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Installation;
import org.mashwara.shared.OperatorConsole;
import org.mashwara.shared.ServerConfiguration;

/**
 * Loads the illustrative data at the first start, all of it or, when something fails, nothing. A later start finds it
 * and only repeats how to sign in.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    @Inject
    private ServerConfiguration configuration;

    @Inject
    private DemoRegister register;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoProgramme programme;

    @Inject
    private DemoBodies bodies;

    @Inject
    private DemoMeetings meetings;

    @Inject
    private DemoReplies replies;

    @Inject
    private DemoLateChange lateChange;

    @Inject
    private DemoTimetable timetable;

    @Inject
    private DemoFeedback feedback;

    @Inject
    private DemoLoop loop;

    @Inject
    private DemoOpenRound openRound;

    @Inject
    private DemoMinutes minutes;

    @Inject
    private DemoQuestionnaires questionnaires;

    @Inject
    private DemoMeetingReview meetingReview;

    @Inject
    private DemoPlanning planning;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @PostConstruct
    void start() {
        if (!configuration.demo()) {
            return;
        }
        try {
            transaction.begin();
            try {
                boolean illustrative = installation.illustrative().orElseGet(this::load);
                transaction.commit();
                if (illustrative) {
                    OperatorConsole.tell(DemoAccounts.howToSignIn());
                }
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("The demo data could not be loaded", e);
        }
    }

    private boolean load() {
        LocalDate today = LocalDate.now(clock.withZone(PAKISTAN));
        installation.setUp(true);
        Register loaded = register.load(today);
        Map<String, Account> opened = accounts.load(loaded);
        Workplans workplans = programme.load(loaded, opened, today);
        Map<String, GoverningBody> founded = bodies.load(loaded, workplans.programme());
        timetable.load(loaded, opened, today);
        Closed told = meetings.load(loaded, founded, opened, today);
        replies.load();
        lateChange.load(new DemoMeetings.Cast(loaded, founded, opened), today);
        feedback.load("2014", told.of2014(), inForce(workplans.of2014()), loaded, opened);
        loop.close(told.of2014(), workplans.of2014(), loaded, founded, opened);
        programme.ended(workplans.of2014(), opened);
        planning.load(loaded, founded, opened, today);
        feedback.load("last", told.lastYear(), inForce(workplans.current()), loaded, opened);
        loop.go(told.lastYear(), inForce(workplans.current()), opened, today);
        minutes.load(new DemoMeetings.Cast(loaded, founded, opened), told, today);
        Questionnaire aboutMeetings = questionnaires.load(today, told.lastYear().getClosedAt());
        meetingReview.load(told.lastYear(), aboutMeetings, loaded, opened, today);
        openRound.load(new DemoMeetings.Cast(loaded, founded, opened), inForce(workplans.current()), today);
        em.persist(new AuditEntry(clock.instant(), "demo.load", whatIsThere()));
        return true;
    }

    /** For each kind of thing, how many there are now; listing each of them would fill the audit trail's first page. */
    private String whatIsThere() {
        em.flush();
        JsonArrayBuilder changes = Json.createArrayBuilder();
        em.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .sorted()
                .forEach(entity -> {
                    long count = em.createQuery("select count(e) from " + entity + " e", Long.class)
                            .getSingleResult();
                    if (count > 0) {
                        changes.add(Json.createObjectBuilder()
                                .add("object", entity)
                                .addNull("id")
                                .add("attribute", "count")
                                .addNull("before")
                                .add("after", String.valueOf(count)));
                    }
                });
        return changes.build().toString();
    }

    private static WorkplanVersion inForce(Workplan workplan) {
        return workplan.inForce().orElseThrow();
    }
}
