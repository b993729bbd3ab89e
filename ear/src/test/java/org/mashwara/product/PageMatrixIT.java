package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Pages;

/**
 * Every role at every page: {@code x} is shown it, {@code -} is answered as if it did not exist, {@code s} is asked to
 * sign in. A page that is not in the table, or whose row has changed, fails.
 */
class PageMatrixIT {

    /** The columns: an account of each role, a counterpart and a secretariat of another body, and nobody. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("nobody", null);
        COLUMNS.put("admin", DemoAccounts.ADMINISTRATOR);
        COLUMNS.put("secr.", DemoAccounts.SECRETARIAT);
        COLUMNS.put("secr.2", "secretariat-islamabad");
        COLUMNS.put("lead", DemoAccounts.LEAD_JUSTICE);
        COLUMNS.put("head", DemoAccounts.AGENCY_HEAD);
        COLUMNS.put("count.", DemoAccounts.IG_PRISONS);
        COLUMNS.put("count.2", DemoAccounts.COMMITTEE);
        COLUMNS.put("audit.", DemoAccounts.AUDITOR);
    }

    private static final String EXPECTED = """
        page                      nobody  admin   secr.   secr.2  lead    head    count.  count.2 audit.
        sign-in                   x       /today  /today  /today  /today  /today  /today  /today  /today
        first-password            x       x       x       x       x       x       x       x       x
        problem                   x       x       x       x       x       x       x       x       x
        today                     s       x       x       x       x       x       x       x       x
        search                    s       x       x       x       x       x       x       x       x
        account                   s       x       x       x       x       x       x       x       x
        account/delegates         s       x       x       x       -       -       x       -       -
        account/delegate          s       x       x       x       -       -       x       -       -
        account/second-factor     s       x       x       x       x       x       x       x       x
        account/recovery-codes    s       x       x       x       x       x       x       x       x
        account/availability      s       -       x       x       x       x       x       x       -
        account/calendar          s       -       x       x       x       x       x       x       -
        meetings/list             s       -       x       x       x       x       x       x       x
        meetings/new              s       -       x       x       -       -       -       -       -
        meetings/slots            s       -       x       x       -       -       -       -       -
        meetings/against          s       -       x       -       -       -       -       -       -
        meetings/planning         s       -       x       x       -       -       -       -       -
        meetings/plan             s       -       x       -       -       -       -       -       -
        meetings/plan-year        s       -       x       -       -       -       -       -       -
        meetings/plan-move        s       -       x       -       -       -       -       -       -
        meetings/meeting          s       -       x       -       -       -       -       -       -
        meetings/edit             s       -       x       -       -       -       -       -       -
        meetings/convene          s       -       x       -       -       -       -       -       -
        meetings/notices          s       -       x       -       -       -       -       -       -
        meetings/reschedule       s       -       -       x       -       -       -       -       -
        meetings/cancel           s       -       x       -       -       -       -       -       -
        meetings/venue            s       -       -       x       -       -       -       -       -
        meetings/told             s       -       -       x       -       -       -       -       x
        meetings/remind           s       -       -       x       -       -       -       -       -
        meetings/replies          s       -       x       x       -       -       -       -       -
        meetings/reply            s       -       -       x       -       -       -       -       -
        meetings/late-change      s       -       -       x       -       -       -       -       -
        meetings/late-change-check s       -       -       x       -       -       -       -       -
        meetings/minutes          s       -       x       -       x       x       x       -       x
        meetings/answer           s       -       -       x       -       -       -       x       -
        meetings/permission       s       -       -       x       -       -       -       -       -
        actions/list              s       -       x       x       x       x       x       x       x
        actions/action            s       -       x       -       x       x       x       -       x
        workplan/tree             s       x       x       x       x       x       x       x       x
        workplan/activity         s       x       x       x       x       x       x       x       x
        feedback/list             s       -       x       x       x       x       x       x       x
        feedback/open             s       -       x       x       -       -       -       -       -
        feedback/questionnaires   s       x       x       x       -       -       -       -       -
        feedback/questionnaire-new s       x       x       x       -       -       -       -       -
        feedback/questionnaire    s       x       x       x       -       -       -       -       -
        feedback/questionnaire-preview s       x       x       x       -       -       -       -       -
        feedback/questionnaire-step s       x       x       x       -       -       -       -       -
        feedback/questionnaire-name s       x       x       x       -       -       -       -       -
        feedback/questionnaire-section s       x       x       x       -       -       -       -       -
        feedback/questionnaire-question s       x       x       x       -       -       -       -       -
        feedback/round            s       -       x       -       x       x       -       -       x
        feedback/response         s       -       x       -       x       x       x       -       x
        feedback/you-said         s       -       x       x       x       x       x       x       x
        feedback/shared-results   s       -       x       x       x       x       x       x       x
        feedback/approvals        s       x       x       x       -       -       x       x       -
        feedback/approval         s       x       x       -       -       -       -       -       -
        feedback/dispositions     s       -       -       -       x       x       -       -       x
        feedback/disposition      s       -       -       -       x       -       -       -       -
        feedback/release          s       -       -       -       -       x       -       -       -
        feedback/point            s       -       x       x       x       x       x       x       x
        feedback/correct          s       -       -       -       x       -       -       -       -
        feedback/amendment-edit   s       -       -       -       x       -       -       -       -
        feedback/amendments       s       -       x       x       x       x       x       x       x
        feedback/amendment        s       -       x       x       x       x       x       x       x
        feedback/recommend        s       -       x       x       -       -       -       -       -
        feedback/bundle           s       -       x       x       x       x       x       x       x
        feedback/changes          s       x       x       x       x       x       x       x       x
        feedback/done             s       -       x       x       x       x       x       x       x
        feedback/results          s       -       x       x       x       x       -       -       x
        feedback/answers          s       -       x       x       x       x       -       -       x
        feedback/comments         s       -       x       x       x       x       x       x       x
        directory/list            s       x       x       x       x       x       x       x       x
        directory/post            s       x       x       x       x       x       x       x       x
        directory/person          s       x       x       x       x       x       x       x       x
        directory/record          s       x       x       x       x       x       x       x       x
        directory/transfer        s       x       x       -       -       -       -       -       -
        directory/organisation    s       x       x       x       x       x       x       x       x
        directory/organisation-new s       x       -       -       -       -       -       -       -
        directory/organisation-edit s       x       -       -       -       -       -       -       -
        directory/organisation-end s       x       -       -       -       -       -       -       -
        directory/post-new        s       x       x       x       -       -       -       -       -
        directory/post-edit       s       x       x       -       -       -       -       -       -
        directory/incumbency-new  s       x       x       -       -       -       -       -       -
        directory/incumbency-edit s       x       x       -       -       -       -       -       -
        directory/person-edit     s       x       x       x       -       -       -       -       -
        directory/reorganise      s       x       -       -       -       -       -       -       -
        bodies/list               s       x       x       x       x       x       x       x       x
        bodies/body               s       x       x       x       x       x       x       x       x
        bodies/seats              s       x       x       -       -       -       -       -       -
        bodies/seat               s       x       x       -       -       -       -       -       -
        bodies/seat-permission    s       x       x       -       -       -       -       -       -
        bodies/edit               s       x       -       -       -       -       -       -       -
        bodies/end                s       x       -       -       -       -       -       -       -
        bodies/terms              s       x       -       -       -       -       -       -       -
        directory/areas           s       x       -       -       -       -       -       -       -
        bodies/members            s       x       x       x       x       x       x       x       x
        admin/list                s       x       -       -       -       -       -       -       x
        admin/first-steps         s       x       -       -       -       -       -       -       -
        admin/import              s       x       -       -       -       -       -       -       -
        admin/accounts            s       x       -       -       -       -       -       -       -
        admin/account             s       x       -       -       -       -       -       -       -
        admin/new-account         s       x       -       -       -       -       -       -       -
        admin/health              s       x       -       -       -       -       -       -       x
        admin/settings            s       x       -       -       -       -       -       -       x
        admin/setting             s       x       -       -       -       -       -       -       -
        admin/holidays            s       x       -       -       -       -       -       -       x
        admin/journeys            s       x       -       -       -       -       -       -       x
        admin/offices             s       x       -       -       -       -       -       -       x
        admin/office              s       x       -       -       -       -       -       -       x
        admin/rooms               s       x       -       -       -       -       -       -       x
        admin/planning-rules      s       x       -       -       -       -       -       -       -
        admin/planning-rule       s       x       -       -       -       -       -       -       -
        admin/audit               s       x       -       -       -       -       -       -       x
        admin/audit-entry         s       x       -       -       -       -       -       -       x
        admin/story               s       x       -       -       -       -       -       -       x
        admin/exceptions          s       x       -       -       -       -       -       -       x
        admin/outbox              s       x       -       -       -       -       -       -       x
        admin/outbox-mail         s       x       -       -       -       -       -       -       x
        """;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void everyRoleIsShownWhatTheTableSays() {
        List<String> rows = new ArrayList<>();
        rows.add(row("page", COLUMNS.keySet().stream().toList()));
        for (Pages.Stop stop : Pages.all()) {
            String address = stop.address(Product.visitor(stop.account()));
            rows.add(row(
                    stop.view(),
                    COLUMNS.values().stream()
                            .map(account -> cell(stop, Product.visitor(account), address))
                            .toList()));
        }
        assertThat(String.join("\n", rows) + "\n").isEqualToNormalizingNewlines(EXPECTED);
    }

    private static String row(String name, List<String> cells) {
        return (String.format("%-25s ", name)
                        + cells.stream()
                                .map(cell -> String.format("%-8s", cell))
                                .collect(Collectors.joining()))
                .stripTrailing();
    }

    private static String cell(Pages.Stop stop, HttpVisitor visitor, String address) {
        HttpResponse<String> answer = visitor.get(address);
        String path = answer.uri().getPath();
        if (answer.statusCode() == 404) {
            return "-";
        }
        if (answer.statusCode() != 200) {
            return String.valueOf(answer.statusCode());
        }
        if (path.equals("/" + stop.view())) {
            return "x";
        }
        return path.equals("/sign-in") ? "s" : path;
    }
}
