package org.mashwara.suite;

import static org.mashwara.suite.DemoAccounts.ADMINISTRATOR;
import static org.mashwara.suite.DemoAccounts.AGENCY_HEAD;
import static org.mashwara.suite.DemoAccounts.AUDITOR;
import static org.mashwara.suite.DemoAccounts.COMMITTEE;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.LEAD_JUSTICE;
import static org.mashwara.suite.DemoAccounts.OTHER_SECRETARIAT;
import static org.mashwara.suite.DemoAccounts.SECRETARIAT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page of the portal, who sees it and how one gets there. A test compares this list with the views in the WAR, so
 * that a new one can't be forgotten.
 */
public final class Pages {

    /**
     * One page.
     *
     * @param view the view's path without suffix, which is also its address
     * @param account who is shown it; null: nobody signed in
     * @param route the pages that lead there: the first by its address, the others by their view
     */
    public record Stop(String view, String account, List<String> route) {

        private static final Pattern NEXT = Pattern.compile("<a(?=[^>]* rel=\"next\")[^>]* href=\"([^\"]+)\"");
        private static final int MOST_PAGES = 20;

        /** The address with the parameters that lead to something in the demo data. */
        public String address(HttpVisitor visitor) {
            if (route.isEmpty()) {
                return "/" + view;
            }
            Stream<String> addresses = Stream.of(route.get(0));
            for (String next :
                    Stream.concat(route.stream().skip(1), Stream.of(view)).toList()) {
                addresses = addresses
                        .flatMap(address -> turned(visitor, address))
                        .flatMap(page -> links(page, next))
                        .distinct();
            }
            return addresses
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No way to " + view + " by " + route + " as " + account
                            + ": " + visitor.get(route.get(0)).statusCode() + " "
                            + visitor.get(route.get(0)).body().lines().limit(40).toList()));
        }

        /** The page, and where it is a list what follows on its next pages, each looked at when the ones before lead nowhere. */
        private static Stream<String> turned(HttpVisitor visitor, String address) {
            return Stream.iterate(
                            visitor.get(address).body(),
                            Objects::nonNull,
                            page -> NEXT.matcher(page)
                                    .results()
                                    .map(link -> visitor.get(link.group(1).replace("&amp;", "&"))
                                            .body())
                                    .findFirst()
                                    .orElse(null))
                    .limit(MOST_PAGES);
        }

        /** Links to the view, without those that only change the language. */
        private static Stream<String> links(String html, String view) {
            return Pattern.compile("href=\"(/" + view + "(?:\\?[^\"]*)?)\"")
                    .matcher(html)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(address -> !address.contains("lang="));
        }

        @Override
        public String toString() {
            return view;
        }
    }

    private static final List<Stop> ALL = List.of(
            openTo(null, "sign-in"),
            openTo(null, "first-password"),
            openTo(null, "problem"),
            openTo(SECRETARIAT, "today"),
            openTo(SECRETARIAT, "search", "/search?q=prisons"),
            openTo(IG_PRISONS, "account"),
            openTo(IG_PRISONS, "account/delegates", "/account"),
            openTo(IG_PRISONS, "account/delegate", "/account", "account/delegates"),
            openTo(IG_PRISONS, "account/second-factor", "/account"),
            openTo(IG_PRISONS, "account/recovery-codes"),
            openTo(IG_PRISONS, "account/availability", "/account"),
            openTo(IG_PRISONS, "account/calendar", "/account"),
            openTo(SECRETARIAT, "meetings/list"),
            openTo(SECRETARIAT, "meetings/new"),
            openTo(SECRETARIAT, "meetings/slots"),
            openTo(SECRETARIAT, "meetings/against", "/meetings/slots"),
            openTo(SECRETARIAT, "meetings/planning"),
            openTo(SECRETARIAT, "meetings/plan", "/meetings/planning"),
            openTo(SECRETARIAT, "meetings/plan-year", "/meetings/planning", "meetings/plan"),
            openTo(SECRETARIAT, "meetings/plan-move", "/meetings/planning", "meetings/plan"),
            openTo(SECRETARIAT, "meetings/meeting", "/meetings/list"),
            openTo(SECRETARIAT, "meetings/edit", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "meetings/convene", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "meetings/notices", "/meetings/list", "meetings/meeting"),
            openTo(OTHER_SECRETARIAT, "meetings/reschedule", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "meetings/cancel", "/meetings/list", "meetings/meeting", "meetings/edit"),
            openTo(OTHER_SECRETARIAT, "meetings/venue", "/meetings/list", "meetings/meeting"),
            openTo(OTHER_SECRETARIAT, "meetings/told", "/meetings/list", "meetings/meeting"),
            openTo(OTHER_SECRETARIAT, "meetings/remind", "/meetings/list", "meetings/meeting"),
            openTo(OTHER_SECRETARIAT, "meetings/replies"),
            openTo(OTHER_SECRETARIAT, "meetings/reply", "/meetings/replies"),
            openTo(OTHER_SECRETARIAT, "meetings/late-change", "/today"),
            openTo(OTHER_SECRETARIAT, "meetings/late-change-check", "/today", "meetings/late-change"),
            openTo(SECRETARIAT, "meetings/minutes", "/meetings/list?state=CLOSED", "meetings/meeting"),
            openTo(COMMITTEE, "meetings/answer", "/meetings/list", "meetings/meeting"),
            openTo(OTHER_SECRETARIAT, "meetings/permission", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "actions/list"),
            openTo(SECRETARIAT, "actions/action", "/actions/list"),
            openTo(SECRETARIAT, "workplan/tree"),
            openTo(LEAD_JUSTICE, "workplan/activity", "/workplan/tree"),
            openTo(SECRETARIAT, "feedback/list"),
            openTo(SECRETARIAT, "feedback/open"),
            openTo(SECRETARIAT, "feedback/questionnaires", "/feedback/list"),
            openTo(SECRETARIAT, "feedback/questionnaire-new", "/feedback/questionnaires"),
            openTo(SECRETARIAT, "feedback/questionnaire", "/feedback/questionnaires"),
            openTo(SECRETARIAT, "feedback/questionnaire-preview", "/feedback/questionnaires", "feedback/questionnaire"),
            openTo(SECRETARIAT, "feedback/questionnaire-step", "/feedback/questionnaires", "feedback/questionnaire"),
            openTo(SECRETARIAT, "feedback/questionnaire-name", "/feedback/questionnaires", "feedback/questionnaire"),
            openTo(SECRETARIAT, "feedback/questionnaire-section", "/feedback/questionnaires", "feedback/questionnaire"),
            openTo(
                    SECRETARIAT,
                    "feedback/questionnaire-question",
                    "/feedback/questionnaires",
                    "feedback/questionnaire"),
            openTo(SECRETARIAT, "feedback/round", "/feedback/list"),
            openTo(IG_PRISONS, "feedback/response", "/feedback/list"),
            openTo(IG_PRISONS, "feedback/you-said", "/feedback/list"),
            openTo(IG_PRISONS, "feedback/shared-results", "/feedback/list"),
            openTo(SECRETARIAT, "feedback/approvals"),
            openTo(SECRETARIAT, "feedback/approval", "/feedback/approvals"),
            openTo(LEAD_JUSTICE, "feedback/dispositions"),
            openTo(LEAD_JUSTICE, "feedback/disposition", "/feedback/dispositions"),
            openTo(AGENCY_HEAD, "feedback/release", "/feedback/dispositions?state=HELD"),
            openTo(LEAD_JUSTICE, "feedback/point", "/feedback/dispositions?state=ANSWERED"),
            openTo(LEAD_JUSTICE, "feedback/correct", "/feedback/dispositions?state=ANSWERED", "feedback/point"),
            openTo(LEAD_JUSTICE, "feedback/amendment-edit", "/feedback/dispositions?state=ANSWERED", "feedback/point"),
            openTo(SECRETARIAT, "feedback/amendments"),
            openTo(LEAD_JUSTICE, "feedback/amendment", "/feedback/amendments"),
            openTo(SECRETARIAT, "feedback/recommend", "/feedback/amendments"),
            openTo(COMMITTEE, "feedback/bundle", "/feedback/amendments?state=RECOMMENDED"),
            openTo(IG_PRISONS, "feedback/changes", "/feedback/amendments?state=DECIDED", "feedback/amendment"),
            openTo(IG_PRISONS, "feedback/done"),
            openTo(AGENCY_HEAD, "feedback/results"),
            openTo(AGENCY_HEAD, "feedback/answers"),
            openTo(IG_PRISONS, "feedback/comments"),
            openTo(SECRETARIAT, "directory/list"),
            openTo(SECRETARIAT, "directory/post", "/directory/list"),
            openTo(SECRETARIAT, "directory/person", "/directory/list"),
            openTo(SECRETARIAT, "directory/record", "/directory/list", "directory/person"),
            openTo(SECRETARIAT, "directory/transfer", "/directory/list", "directory/post"),
            openTo(SECRETARIAT, "directory/organisation", "/directory/list"),
            openTo(ADMINISTRATOR, "directory/organisation-new", "/directory/list"),
            openTo(ADMINISTRATOR, "directory/organisation-edit", "/directory/list", "directory/organisation"),
            openTo(ADMINISTRATOR, "directory/organisation-end", "/directory/list", "directory/organisation"),
            openTo(SECRETARIAT, "directory/post-new", "/directory/list"),
            openTo(SECRETARIAT, "directory/post-edit", "/directory/list", "directory/post"),
            openTo(SECRETARIAT, "directory/incumbency-new", "/directory/list", "directory/post"),
            openTo(SECRETARIAT, "directory/incumbency-edit", "/directory/list", "directory/post"),
            openTo(SECRETARIAT, "directory/person-edit", "/directory/list"),
            openTo(ADMINISTRATOR, "directory/reorganise", "/directory/list", "directory/post"),
            openTo(SECRETARIAT, "bodies/list"),
            openTo(SECRETARIAT, "bodies/body", "/bodies/list"),
            openTo(SECRETARIAT, "bodies/seats", "/bodies/list", "bodies/body"),
            openTo(SECRETARIAT, "bodies/seat", "/bodies/list", "bodies/body", "bodies/seats"),
            openTo(SECRETARIAT, "bodies/seat-permission", "/bodies/list", "bodies/body", "bodies/seats"),
            openTo(ADMINISTRATOR, "bodies/edit", "/bodies/list"),
            openTo(ADMINISTRATOR, "bodies/end", "/bodies/list", "bodies/body"),
            openTo(ADMINISTRATOR, "bodies/terms", "/bodies/list", "bodies/body"),
            openTo(ADMINISTRATOR, "directory/areas"),
            openTo(SECRETARIAT, "bodies/members", "/bodies/list", "bodies/body"),
            openTo(ADMINISTRATOR, "admin/list"),
            openTo(ADMINISTRATOR, "admin/first-steps"),
            openTo(ADMINISTRATOR, "admin/import"),
            openTo(ADMINISTRATOR, "admin/accounts"),
            openTo(ADMINISTRATOR, "admin/account", "/admin/accounts"),
            openTo(ADMINISTRATOR, "admin/new-account"),
            openTo(ADMINISTRATOR, "admin/health"),
            openTo(ADMINISTRATOR, "admin/settings"),
            openTo(ADMINISTRATOR, "admin/setting", "/admin/settings"),
            openTo(ADMINISTRATOR, "admin/holidays"),
            openTo(ADMINISTRATOR, "admin/journeys"),
            openTo(ADMINISTRATOR, "admin/offices"),
            openTo(ADMINISTRATOR, "admin/office", "/admin/offices"),
            openTo(ADMINISTRATOR, "admin/rooms"),
            openTo(ADMINISTRATOR, "admin/planning-rules"),
            openTo(ADMINISTRATOR, "admin/planning-rule", "/admin/planning-rules"),
            openTo(AUDITOR, "admin/audit"),
            openTo(AUDITOR, "admin/audit-entry", "/admin/audit"),
            openTo(AUDITOR, "admin/story", "/meetings/list", "meetings/meeting"),
            openTo(AUDITOR, "admin/exceptions"),
            openTo(ADMINISTRATOR, "admin/outbox"),
            openTo(ADMINISTRATOR, "admin/outbox-mail", "/admin/outbox"));

    /** Views that only a state shows which the demo data is not in, and the test that looks at them. */
    private static final Map<String, String> LOOKED_AT_ELSEWHERE = Map.ofEntries(
            Map.entry("setup", "FirstStepsIT: a portal without accounts"),
            Map.entry("sign-in-code", "SecondFactorPagesIT: after a right password"),
            Map.entry("admin/import-report", "RegisterImportPagesIT: a workbook that was handed in"),
            Map.entry("admin/print-code", "AccountPagesIT: once, after a code was issued"),
            Map.entry("meetings/session", "QuettaStoryIT: the day of the meeting"),
            Map.entry("meetings/close", "QuettaStoryIT: the end of the meeting"),
            Map.entry("feedback/respond", "QuettaStoryIT: an open round"),
            Map.entry("feedback/check", "QuettaStoryIT: an open round"),
            Map.entry("feedback/attach", "QuestionKindsIT: a form with every kind of question"),
            Map.entry("feedback/extend", "QuettaStoryIT: an open round"),
            Map.entry("feedback/remind", "QuettaStoryIT: an open round"),
            Map.entry("feedback/close", "QuettaStoryIT: an open round"),
            Map.entry("bodies/compare", "BodyPagesIT: a body with two versions"),
            Map.entry("invitation", "InvitationLinkPagesIT: the link of a mail"),
            Map.entry("feedback-link", "FeedbackLinkPagesIT: the link of a mail"),
            Map.entry("feedback/clearance", "AnsweringPagesIT: an office that wants approval"),
            Map.entry("feedback/record", "AnsweringPagesIT: an office that wants approval"),
            Map.entry("feedback/withdraw", "AnsweringPagesIT: an open round"),
            Map.entry("feedback/paper", "AnsweringPagesIT: an open round"));

    private static Stop openTo(String account, String view, String... route) {
        return new Stop(view, account, List.of(route));
    }

    private Pages() {}

    public static List<Stop> all() {
        return ALL;
    }

    /** The views of all pages, those included that another test looks at. */
    public static Set<String> views() {
        return Stream.concat(ALL.stream().map(Stop::view), LOOKED_AT_ELSEWHERE.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
