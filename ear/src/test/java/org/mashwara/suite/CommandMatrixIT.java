package org.mashwara.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every role against every method of every session bean: who is let in by role. A method that is not in the table, or
 * whose row has changed, fails. What a role lets in meets the object rules next; each service's own test asks those.
 */
@ArquillianTest
class CommandMatrixIT {

    /** The columns: an account of each role, and nobody. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("admin", DemoAccounts.ADMINISTRATOR);
        COLUMNS.put("secr.", DemoAccounts.SECRETARIAT);
        COLUMNS.put("lead", DemoAccounts.LEAD_JUSTICE);
        COLUMNS.put("head", DemoAccounts.AGENCY_HEAD);
        COLUMNS.put("count.", DemoAccounts.IG_PRISONS);
        COLUMNS.put("audit.", DemoAccounts.AUDITOR);
    }

    private static final String EXPECTED = """
            by role                                                      nobody admin  secr.  lead   head   count. audit.
            consultation.ConsultationQueries.dispositionsToGive          -      -      x      x      x      x      x
            consultation.ConsultationQueries.meetingsWithoutRound        -      -      x      -      -      -      -
            consultation.ConsultationQueries.responsesToGive             -      -      x      x      x      x      x
            consultation.ConsultationQueries.rounds                      -      -      x      x      x      x      x
            consultation.ConsultationQueries.roundsToOpen                -      -      x      x      x      x      x
            consultation.DispositionService.give                         -      -      -      x      -      -      -
            consultation.FeedbackRoundService.close                      -      -      x      -      -      -      -
            consultation.FeedbackRoundService.open                       -      -      x      -      -      -      -
            consultation.ResponseQueries.response                        -      -      x      x      x      x      x
            consultation.ResponseService.save                            -      -      -      -      -      x      -
            consultation.ResponseService.submit                          -      -      -      -      -      x      -
            consultation.RoundQueries.head                               -      -      x      x      x      x      x
            consultation.RoundQueries.preview                            -      -      x      -      -      -      -
            consultation.RoundQueries.progress                           -      -      x      x      x      x      x
            consultation.RoundQueries.results                            -      -      x      x      x      x      x
            consultation.SaidQueries.toDispose                           -      -      -      x      -      -      -
            consultation.SaidQueries.youSaid                             -      -      x      x      x      x      x
            dashboard.DashboardQueries.focus                             -      x      x      x      x      x      x
            dashboard.DashboardQueries.today                             -      x      x      x      x      x      x
            dashboard.DashboardQueries.waiting                           -      x      x      x      x      x      x
            dashboard.FirstStepsQueries.left                             -      x      -      -      -      -      -
            dashboard.FirstStepsQueries.steps                            -      x      -      -      -      -      -
            dashboard.FirstStepsService.addMember                        -      x      -      -      -      -      -
            dashboard.FirstStepsService.setUpBody                        -      x      -      -      -      -      -
            dashboard.SearchQueries.search                               -      x      x      x      x      x      x
            directory.AreaQueries.area                                   -      x      -      -      -      -      -
            directory.AreaQueries.areas                                  -      x      -      -      -      -      -
            directory.AreaService.add                                    -      x      -      -      -      -      -
            directory.AreaService.change                                 -      x      -      -      -      -      -
            directory.DirectoryQueries.notification                      -      x      x      x      x      x      x
            directory.DirectoryQueries.organisationPath                  -      x      x      x      x      x      x
            directory.DirectoryQueries.person                            -      x      x      x      x      x      x
            directory.DirectoryQueries.persons                           -      x      x      x      x      x      x
            directory.DirectoryQueries.post                              -      x      x      x      x      x      x
            directory.DirectoryQueries.posts                             -      x      x      x      x      x      x
            directory.DirectoryQueries.search                            -      x      x      x      x      x      x
            directory.DirectoryQueries.seats                             -      x      x      x      x      x      x
            directory.IncumbencyService.correct                          -      x      x      -      -      -      -
            directory.IncumbencyService.end                              -      x      x      -      -      -      -
            directory.IncumbencyService.enter                            -      x      x      -      -      -      -
            directory.IncumbencyService.setAside                         -      x      x      -      -      -      -
            directory.OrganisationQueries.organisation                   -      x      x      x      x      x      x
            directory.OrganisationService.change                         -      x      -      -      -      -      -
            directory.OrganisationService.correct                        -      x      -      -      -      -      -
            directory.OrganisationService.create                         -      x      -      -      -      -      -
            directory.OrganisationService.remove                         -      x      -      -      -      -      -
            directory.PersonRecordQueries.record                         -      x      x      x      x      x      x
            directory.PersonService.add                                  -      x      x      -      -      -      -
            directory.PersonService.correct                              -      x      x      -      -      -      -
            directory.PersonService.remove                               -      x      x      -      -      -      -
            directory.PostService.change                                 -      x      x      -      -      -      -
            directory.PostService.correct                                -      x      x      -      -      -      -
            directory.PostService.create                                 -      x      x      -      -      -      -
            directory.PostService.remove                                 -      x      x      -      -      -      -
            directory.RegisterFormQueries.incumbency                     -      x      x      -      -      -      -
            directory.RegisterFormQueries.newIncumbency                  -      x      x      -      -      -      -
            directory.RegisterFormQueries.organisation                   -      x      -      -      -      -      -
            directory.RegisterFormQueries.organisationChosen             -      x      x      -      -      -      -
            directory.RegisterFormQueries.organisations                  -      x      x      -      -      -      -
            directory.RegisterFormQueries.person                         -      x      x      -      -      -      -
            directory.RegisterFormQueries.persons                        -      x      x      -      -      -      -
            directory.RegisterFormQueries.post                           -      x      x      -      -      -      -
            directory.RegisterFormQueries.posts                          -      x      x      -      -      -      -
            directory.RegisterFormQueries.reorganised                    -      x      -      -      -      -      -
            directory.ReorganisationQueries.abolition                    -      x      -      -      -      -      -
            directory.ReorganisationQueries.merge                        -      x      -      -      -      -      -
            directory.ReorganisationQueries.organisationChange           -      x      -      -      -      -      -
            directory.ReorganisationQueries.postChange                   -      x      x      -      -      -      -
            directory.ReorganisationQueries.split                        -      x      -      -      -      -      -
            directory.ReorganisationService.abolish                      -      x      -      -      -      -      -
            directory.ReorganisationService.merge                        -      x      -      -      -      -      -
            directory.ReorganisationService.restore                      -      x      -      -      -      -      -
            directory.ReorganisationService.split                        -      x      -      -      -      -      -
            directory.TransferQueries.begin                              -      x      x      -      -      -      -
            directory.TransferQueries.preview                            -      x      x      -      -      -      -
            directory.TransferService.takeBack                           -      x      x      -      -      -      -
            directory.TransferService.transfer                           -      x      x      -      -      -      -
            governance.BodyEditQueries.edit                              -      x      -      -      -      -      -
            governance.BodyEditQueries.end                               -      x      -      -      -      -      -
            governance.BodyEditQueries.zones                             -      x      -      -      -      -      -
            governance.BodyQueries.bodies                                -      x      x      x      x      x      x
            governance.BodyQueries.body                                  -      x      x      x      x      x      x
            governance.BodyQueries.meetings                              -      x      x      x      x      x      x
            governance.BodyService.change                                -      x      -      -      -      -      -
            governance.BodyService.create                                -      x      -      -      -      -      -
            governance.BodyService.end                                   -      x      -      -      -      -      -
            governance.MembersListQueries.members                        -      x      x      x      x      x      x
            governance.SeatQueries.changeCapacity                        -      x      x      -      -      -      -
            governance.SeatQueries.end                                   -      x      x      -      -      -      -
            governance.SeatQueries.seats                                 -      x      x      -      -      -      -
            governance.SeatService.changeCapacity                        -      x      x      -      -      -      -
            governance.SeatService.end                                   -      x      x      -      -      -      -
            governance.SeatService.give                                  -      x      x      -      -      -      -
            governance.SeatService.move                                  -      x      x      -      -      -      -
            governance.SeatService.order                                 -      x      x      -      -      -      -
            governance.TermsQueries.begin                                -      x      -      -      -      -      -
            governance.TermsQueries.preview                              -      x      -      -      -      -      -
            governance.TermsService.correct                              -      x      -      -      -      -      -
            governance.TermsService.introduce                            -      x      -      -      -      -      -
            governance.bulk.RegisterImportQueries.detail                 -      x      -      -      -      -      -
            governance.bulk.RegisterImportQueries.latest                 -      x      -      -      -      -      -
            governance.bulk.RegisterImportQueries.register               -      x      -      -      -      -      -
            governance.bulk.RegisterImportQueries.template               -      x      -      -      -      -      -
            governance.bulk.RegisterImportService.carryOut               -      x      -      -      -      -      -
            governance.bulk.RegisterImportService.setAside               -      x      -      -      -      -      -
            governance.bulk.RegisterImportService.upload                 -      x      -      -      -      -      -
            governance.bulk.RegisterRehearsal.rehearse                   -      x      -      -      -      -      -
            identity.AccountQueries.attempts                             -      x      -      -      -      -      -
            identity.AccountQueries.detail                               -      x      -      -      -      -      -
            identity.AccountQueries.list                                 -      x      -      -      -      -      -
            identity.AccountQueries.personWithoutAccount                 -      x      -      -      -      -      -
            identity.AccountQueries.personsWithoutAccount                -      x      -      -      -      -      -
            identity.AccountQueries.sessions                             -      x      -      -      -      -      -
            identity.AccountService.assignRoles                          -      x      -      -      -      -      -
            identity.AccountService.endSessions                          -      x      -      -      -      -      -
            identity.AccountService.issueFirstPassword                   -      x      -      -      -      -      -
            identity.AccountService.leaveWithPost                        -      x      -      -      -      -      -
            identity.AccountService.lock                                 -      x      -      -      -      -      -
            identity.AccountService.open                                 -      x      -      -      -      -      -
            identity.AccountService.reachAt                              -      x      -      -      -      -      -
            identity.AccountService.resetSecondFactor                    -      x      -      -      -      -      -
            identity.AccountService.unlock                               -      x      -      -      -      -      -
            identity.AuditExportService.begin                            -      x      -      -      -      -      x
            identity.AuditQueries.batch                                  -      x      -      -      -      -      x
            identity.AuditQueries.entry                                  -      x      -      -      -      -      x
            identity.AuditQueries.list                                   -      x      -      -      -      -      x
            identity.AuditQueries.story                                  -      x      -      -      -      -      x
            identity.DelegateQueries.of                                  -      x      x      x      x      x      -
            identity.DelegateService.appoint                             -      x      x      x      x      x      -
            identity.DelegateService.change                              -      x      x      x      x      x      -
            identity.DelegateService.revoke                              -      x      x      x      x      x      -
            identity.ExceptionQueries.report                             -      x      -      -      -      -      x
            identity.FailedCodes.count                                   x      x      x      x      x      x      x
            identity.FirstPasswords.chooseByLink                         x      x      x      x      x      x      x
            identity.FirstPasswords.chooseByPrintedCode                  x      x      x      x      x      x      x
            identity.FirstPasswords.invited                              x      x      x      x      x      x      x
            identity.HealthQueries.jobs                                  -      x      -      -      -      -      x
            identity.HealthQueries.parts                                 -      x      -      -      -      -      x
            identity.LastChanges.tell                                    x      x      x      x      x      x      x
            identity.OwnAccountQueries.attempts                          -      x      x      x      x      x      x
            identity.OwnAccountQueries.enrolment                         -      x      x      x      x      x      x
            identity.OwnAccountQueries.own                               -      x      x      x      x      x      x
            identity.OwnAccountQueries.sessions                          -      x      x      x      x      x      x
            identity.OwnAccountService.changePassword                    -      x      x      x      x      x      x
            identity.OwnAccountService.endSession                        -      x      x      x      x      x      x
            identity.OwnAccountService.signOutEverywhere                 -      x      x      x      x      x      x
            identity.OwnAccountService.speak                             -      x      x      x      x      x      x
            identity.SecondFactorCheck.again                             x      x      x      x      x      x      x
            identity.SecondFactorCheck.signIn                            x      x      x      x      x      x      x
            identity.SecondFactorService.confirm                         -      x      x      x      x      x      x
            identity.SecondFactorService.offer                           -      x      x      x      x      x      x
            identity.SecondFactorService.remove                          -      x      x      x      x      x      x
            identity.SecondFactorService.renewRecoveryCodes              -      x      x      x      x      x      x
            identity.SettingQueries.configuration                        -      x      -      -      -      -      x
            identity.SettingQueries.list                                 -      x      -      -      -      -      x
            identity.SettingService.change                               -      x      -      -      -      -      -
            identity.Setup.announce                                      x      x      x      x      x      x      x
            identity.Setup.createAdministrator                           x      x      x      x      x      x      x
            identity.Setup.isNeeded                                      x      x      x      x      x      x      x
            identity.SignIns.begin                                       x      x      x      x      x      x      x
            identity.SignIns.beginSession                                x      x      x      x      x      x      x
            identity.SignIns.endSession                                  x      x      x      x      x      x      x
            identity.SignIns.find                                        x      x      x      x      x      x      x
            identity.SignIns.seen                                        x      x      x      x      x      x      x
            identity.SignIns.succeeded                                   x      x      x      x      x      x      x
            identity.SystemCommands.run                                  x      x      x      x      x      x      x
            identity.SystemCommands.runFor                               x      x      x      x      x      x      x
            meeting.ActionPointQueries.actionPoint                       -      -      x      x      x      x      x
            meeting.ActionPointQueries.actionPoints                      -      -      x      x      x      x      x
            meeting.ActionPointService.reportDone                        -      -      x      x      x      x      -
            meeting.ActionPointService.sendBack                          -      -      x      -      -      -      -
            meeting.ActionPointService.verify                            -      -      x      -      -      -      -
            meeting.ConveningService.convene                             -      -      x      -      -      -      -
            meeting.InvitationService.accept                             -      -      x      x      x      x      -
            meeting.InvitationService.enterAccepted                      -      -      x      -      -      -      -
            meeting.InvitationService.enterAlternate                     -      -      x      -      -      -      -
            meeting.InvitationService.enterUnable                        -      -      x      -      -      -      -
            meeting.InvitationService.nominateAlternate                  -      -      x      x      x      x      -
            meeting.InvitationService.unable                             -      -      x      x      x      x      -
            meeting.MeetingPlanningService.addAgendaItem                 -      -      x      -      -      -      -
            meeting.MeetingPlanningService.cancel                        -      -      x      -      -      -      -
            meeting.MeetingPlanningService.changeAgendaItem              -      -      x      -      -      -      -
            meeting.MeetingPlanningService.moveAgendaItem                -      -      x      -      -      -      -
            meeting.MeetingPlanningService.plan                          -      -      x      -      -      -      -
            meeting.MeetingPlanningService.removeAgendaItem              -      -      x      -      -      -      -
            meeting.MeetingPlanningService.replan                        -      -      x      -      -      -      -
            meeting.MeetingQueries.bodies                                -      -      x      x      x      x      x
            meeting.MeetingQueries.conducted                             -      -      x      -      -      -      -
            meeting.MeetingQueries.conductedBodies                       -      -      x      -      -      -      -
            meeting.MeetingQueries.convening                             -      -      x      -      -      -      -
            meeting.MeetingQueries.invitation                            -      -      x      x      x      x      x
            meeting.MeetingQueries.meeting                               -      -      x      x      x      x      x
            meeting.MeetingQueries.meetings                              -      -      x      x      x      x      x
            meeting.MeetingQueries.myInvitations                         -      -      x      x      x      x      x
            meeting.MeetingQueries.scan                                  -      -      x      x      x      x      x
            meeting.SessionService.close                                 -      -      x      -      -      -      -
            meeting.SessionService.open                                  -      -      x      -      -      -      -
            meeting.SessionService.recordActionPoint                     -      -      x      -      -      -      -
            meeting.SessionService.recordDecision                        -      -      x      -      -      -      -
            meeting.SessionService.recordRecommendation                  -      -      x      -      -      -      -
            meeting.SessionService.rewordActionPoint                     -      -      x      -      -      -      -
            meeting.SessionService.rewordDecision                        -      -      x      -      -      -      -
            meeting.SessionService.rewordRecommendation                  -      -      x      -      -      -      -
            meeting.SessionService.takeAttendance                        -      -      x      -      -      -      -
            notification.OutboxQueries.isMailServerConfigured            -      x      -      -      -      -      x
            notification.OutboxQueries.list                              -      x      -      -      -      -      x
            notification.OutboxQueries.mail                              -      x      -      -      -      -      x
            notification.OutboxService.readSecret                        -      x      -      -      -      -      -
            notification.OutboxService.retry                             -      x      -      -      -      -      -
            notification.OutboxService.retryAll                          -      x      -      -      -      -      -
            programme.ProgrammeService.agree                             -      x      -      -      -      -      -
            programme.ProgressService.report                             -      -      -      x      -      -      -
            programme.WorkplanQueries.activity                           -      x      x      x      x      x      x
            programme.WorkplanQueries.tree                               -      x      x      x      x      x      x
            scheduling.AvailabilityQueries.posts                         -      -      x      x      x      x      -
            scheduling.AvailabilityQueries.upcoming                      -      -      x      x      x      x      -
            scheduling.AvailabilityService.enter                         -      -      x      x      x      x      -
            scheduling.AvailabilityService.enterByTelephone              -      -      x      -      -      -      -
            scheduling.AvailabilityService.importCalendar                -      -      x      x      x      x      -
            scheduling.AvailabilityService.remove                        -      -      x      x      x      x      -
            scheduling.HolidayService.add                                -      x      -      -      -      -      -
            scheduling.HolidayService.correct                            -      x      -      -      -      -      -
            scheduling.HolidayService.remove                             -      x      -      -      -      -      -
            scheduling.JourneyService.add                                -      x      -      -      -      -      -
            scheduling.JourneyService.change                             -      x      -      -      -      -      -
            scheduling.JourneyService.remove                             -      x      -      -      -      -      -
            scheduling.OfficeService.add                                 -      x      -      -      -      -      -
            scheduling.OfficeService.changeHours                         -      x      -      -      -      -      -
            scheduling.OfficeService.dropHours                           -      x      -      -      -      -      -
            scheduling.OfficeService.keepHours                           -      x      -      -      -      -      -
            scheduling.OfficeService.move                                -      x      -      -      -      -      -
            scheduling.PlanningQueries.plan                              -      -      x      -      -      -      -
            scheduling.PlanningQueries.runs                              -      -      x      -      -      -      -
            scheduling.PlanningQueries.years                             -      -      x      -      -      -      -
            scheduling.PlanningService.accept                            -      -      x      -      -      -      -
            scheduling.PlanningService.start                             -      -      x      -      -      -      -
            scheduling.PlanningService.stop                              -      -      x      -      -      -      -
            scheduling.RoomQueries.rooms                                 -      x      x      -      -      -      x
            scheduling.RoomService.add                                   -      x      x      -      -      -      -
            scheduling.RoomService.change                                -      x      x      -      -      -      -
            scheduling.SlotQueries.advise                                -      -      x      -      -      -      -
            scheduling.SlotQueries.bodies                                -      -      x      -      -      -      -
            scheduling.SlotQueries.find                                  -      -      x      -      -      -      -
            scheduling.TimetableQueries.areas                            -      x      -      -      -      -      x
            scheduling.TimetableQueries.holidays                         -      x      -      -      -      -      x
            scheduling.TimetableQueries.journeys                         -      x      -      -      -      -      x
            scheduling.TimetableQueries.office                           -      x      -      -      -      -      x
            scheduling.TimetableQueries.offices                          -      x      -      -      -      -      x
            scheduling.TimetableQueries.organisations                    -      x      -      -      -      -      x
            scheduling.TimetableQueries.room                             -      x      -      -      -      -      x
            shared.JobRuns.note                                          x      x      x      x      x      x      x
            """;

    @Inject
    private BeanManager beans;

    @Resource
    private UserTransaction transaction;

    @Test
    void everyRoleIsLetInWhereTheTableSaysSo() throws Exception {
        Map<String, List<Method>> commands = methods().stream()
                .collect(Collectors.groupingBy(CommandMatrixIT::name, TreeMap::new, Collectors.toList()));
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (String command : commands.keySet()) {
            rows.put(command, new StringBuilder(cell(commands.get(command))));
        }
        for (String account : COLUMNS.values()) {
            SignedIn.as(account);
            for (String command : commands.keySet()) {
                rows.get(command).append(cell(commands.get(command)));
            }
        }
        assertThat(table(rows)).isEqualToNormalizingNewlines(EXPECTED);
    }

    private static String table(Map<String, StringBuilder> rows) {
        String header = String.format("%-60s %-7s", "by role", "nobody")
                + COLUMNS.keySet().stream()
                        .map(column -> String.format("%-7s", column))
                        .collect(Collectors.joining());
        String body = rows.entrySet().stream()
                .map(row -> (String.format("%-60s ", row.getKey()) + row.getValue()).stripTrailing())
                .collect(Collectors.joining("\n"));
        return header.stripTrailing() + "\n" + body + "\n";
    }

    /** All methods of one name let the same people in, or the cell says so. */
    private String cell(List<Method> overloads) throws Exception {
        Set<String> answers = new TreeSet<>();
        for (Method method : overloads) {
            answers.add(isLetIn(method) ? "x" : "-");
        }
        return String.format("%-7s", String.join("/", answers));
    }

    private boolean isLetIn(Method method) throws Exception {
        if (method.getDeclaringClass().isAnnotationPresent(PermitAll.class)) {
            return true; // on the architecture's list of those open to all; they check for themselves
        }
        Object bean = CDI.current().select(method.getDeclaringClass()).get();
        transaction.begin();
        try {
            method.invoke(bean, nothingKnown(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        } finally {
            transaction.rollback();
        }
    }

    /** Arguments that name nothing that exists. */
    private static Object[] nothingKnown(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> {
                    if (type == long.class || type == Long.class) {
                        return -1L;
                    }
                    if (type == int.class || type == Integer.class) {
                        return 1;
                    }
                    return type == boolean.class ? Boolean.FALSE : null;
                })
                .toArray();
    }

    private List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type : sessionBeans()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .forEach(methods::add);
        }
        return methods;
    }

    private List<Class<?>> sessionBeans() {
        TreeSet<Class<?>> types = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Stateless.class)
                    && bean.getBeanClass().getName().startsWith("org.mashwara.")) {
                types.add(bean.getBeanClass());
            }
        }
        return List.copyOf(types);
    }

    private static String name(Method method) {
        String feature = method.getDeclaringClass().getPackageName().replace("org.mashwara.", "");
        return feature + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
