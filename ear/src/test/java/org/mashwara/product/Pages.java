package org.mashwara.product;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mashwara.suite.DemoAccounts;

/**
 * Every page of the portal, and how a test gets there. A view in the WAR that is not in this list fails {@code
 * EveryPageIT}.
 */
final class Pages {

    /**
     * One page.
     *
     * @param view the view's path without suffix, which is also its address
     * @param account who is shown it; null: nobody signed in
     * @param from the page with a link to it, by its address or as the view of another stop; null: its address says all
     */
    record Stop(String view, String account, String from) {

        /** The address with the parameters that lead to something in the demo data. */
        String address(Visits visits) {
            if (from == null) {
                return "/" + view;
            }
            try (Visitor visitor = visits.as(account)) {
                visitor.goTo(from.startsWith("/") ? from : of(from).address(visits));
                Locator link =
                        visitor.page().locator("main a[href*='/" + view + "?']").first();
                return link.getAttribute("href");
            }
        }

        @Override
        public String toString() {
            return view;
        }
    }

    private static final List<Stop> ALL = List.of(
            new Stop("sign-in", null, null),
            new Stop("first-password", null, null),
            new Stop("setup", null, null),
            new Stop("problem", null, null),
            new Stop("account", DemoAccounts.IG_PRISONS, null),
            new Stop("account/delegates", DemoAccounts.IG_PRISONS, "/account"),
            new Stop("admin/list", DemoAccounts.ADMINISTRATOR, null),
            new Stop("admin/accounts", DemoAccounts.ADMINISTRATOR, null),
            new Stop("admin/account", DemoAccounts.ADMINISTRATOR, "/admin/accounts"),
            new Stop("admin/new-account", DemoAccounts.ADMINISTRATOR, null),
            new Stop("admin/audit", DemoAccounts.AUDITOR, null),
            new Stop("admin/audit-entry", DemoAccounts.AUDITOR, "/admin/audit"),
            new Stop("admin/outbox", DemoAccounts.ADMINISTRATOR, null),
            new Stop("admin/outbox-mail", DemoAccounts.ADMINISTRATOR, "/admin/outbox"),
            new Stop("directory/list", DemoAccounts.IG_PRISONS, null),
            new Stop("directory/post", DemoAccounts.ADMINISTRATOR, "/directory/list"),
            new Stop("directory/person", DemoAccounts.IG_PRISONS, "/directory/list"),
            new Stop("directory/transfer", DemoAccounts.ADMINISTRATOR, "directory/post"),
            new Stop("bodies/list", DemoAccounts.IG_PRISONS, null),
            new Stop("bodies/body", DemoAccounts.IG_PRISONS, "/bodies/list"),
            new Stop("workplan/tree", DemoAccounts.IG_PRISONS, null),
            new Stop("workplan/activity", DemoAccounts.LEAD_JUSTICE, "/workplan/tree?subprogramme=SP2"),
            new Stop("today", DemoAccounts.SECRETARIAT, null));

    private Pages() {}

    static List<Stop> all() {
        return ALL;
    }

    private static Stop of(String view) {
        return ALL.stream().filter(stop -> stop.view().equals(view)).findFirst().orElseThrow();
    }

    static Set<String> named() {
        return ALL.stream().map(Stop::view).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The views that the WAR can show: what is not hidden in {@code WEB-INF} or among the resources. */
    static Set<String> built() {
        try (ZipFile war = new ZipFile(Target.war().toFile())) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("WEB-INF/") && !name.startsWith("resources/"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
