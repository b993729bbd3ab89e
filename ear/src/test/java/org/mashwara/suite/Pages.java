package org.mashwara.suite;

import static org.mashwara.suite.DemoAccounts.ADMINISTRATOR;
import static org.mashwara.suite.DemoAccounts.AUDITOR;
import static org.mashwara.suite.DemoAccounts.COMMITTEE;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.LEAD_JUSTICE;
import static org.mashwara.suite.DemoAccounts.SECRETARIAT;

import java.util.List;
import java.util.Map;
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

        /** The address with the parameters that lead to something in the demo data. */
        public String address(HttpVisitor visitor) {
            if (route.isEmpty()) {
                return "/" + view;
            }
            List<String> addresses = List.of(route.get(0));
            for (String next :
                    Stream.concat(route.stream().skip(1), Stream.of(view)).toList()) {
                addresses = addresses.stream()
                        .flatMap(address -> links(visitor.get(address).body(), next))
                        .distinct()
                        .toList();
            }
            if (addresses.isEmpty()) {
                throw new IllegalStateException("No way to " + view + " by " + route + " as " + account + ": "
                        + visitor.get(route.get(0)).statusCode() + " "
                        + visitor.get(route.get(0)).body().lines().limit(40).toList());
            }
            return addresses.get(0);
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
            openTo(SECRETARIAT, "meetings/list"),
            openTo(SECRETARIAT, "meetings/new"),
            openTo(SECRETARIAT, "meetings/slots"),
            openTo(SECRETARIAT, "meetings/against", "/meetings/slots"),
            openTo(SECRETARIAT, "meetings/planning"),
            openTo(SECRETARIAT, "meetings/plan", "/meetings/planning"),
            openTo(SECRETARIAT, "meetings/meeting", "/meetings/list"),
            openTo(SECRETARIAT, "meetings/edit", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "meetings/convene", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "meetings/cancel", "/meetings/list", "meetings/meeting", "meetings/edit"),
            openTo(COMMITTEE, "meetings/answer", "/meetings/list", "meetings/meeting"),
            openTo(SECRETARIAT, "actions/list"),
            openTo(SECRETARIAT, "actions/action", "/actions/list"),
            openTo(SECRETARIAT, "workplan/tree"),
            openTo(LEAD_JUSTICE, "workplan/activity", "/workplan/tree"),
            openTo(SECRETARIAT, "feedback/list"),
            openTo(SECRETARIAT, "feedback/open"),
            openTo(SECRETARIAT, "feedback/round", "/feedback/list"),
            openTo(IG_PRISONS, "feedback/response", "/feedback/list"),
            openTo(IG_PRISONS, "feedback/you-said", "/feedback/list"),
            openTo(LEAD_JUSTICE, "feedback/dispositions"),
            openTo(LEAD_JUSTICE, "feedback/disposition", "/feedback/dispositions"),
            openTo(SECRETARIAT, "directory/list"),
            openTo(SECRETARIAT, "directory/post", "/directory/list"),
            openTo(SECRETARIAT, "directory/person", "/directory/list"),
            openTo(SECRETARIAT, "directory/record", "/directory/list", "directory/person"),
            openTo(SECRETARIAT, "directory/transfer", "/directory/list", "directory/post"),
            openTo(SECRETARIAT, "directory/organisation", "/directory/list"),
            openTo(ADMINISTRATOR, "directory/organisation-new", "/directory/list"),
            openTo(ADMINISTRATOR, "directory/organisation-edit", "/directory/list", "directory/organisation"),
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
            openTo(AUDITOR, "admin/audit"),
            openTo(AUDITOR, "admin/audit-entry", "/admin/audit"),
            openTo(AUDITOR, "admin/story", "/meetings/list", "meetings/meeting"),
            openTo(AUDITOR, "admin/exceptions"),
            openTo(ADMINISTRATOR, "admin/outbox"),
            openTo(ADMINISTRATOR, "admin/outbox-mail", "/admin/outbox"));

    /** Views that only a state shows which the demo data is not in, and the test that looks at them. */
    private static final Map<String, String> LOOKED_AT_ELSEWHERE = Map.of(
            "setup", "FirstStartIT: a portal without accounts",
            "sign-in-code", "SecondFactorPagesIT: after a right password",
            "admin/import-report", "RegisterImportPagesIT: a workbook that was handed in",
            "admin/print-code", "AccountPagesIT: once, after a code was issued",
            "meetings/session", "QuettaStoryIT: the day of the meeting",
            "meetings/close", "QuettaStoryIT: the end of the meeting",
            "feedback/respond", "QuettaStoryIT: an open round",
            "feedback/check", "QuettaStoryIT: an open round",
            "feedback/close", "QuettaStoryIT: an open round",
            "bodies/compare", "BodyPagesIT: a body with two versions");

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
