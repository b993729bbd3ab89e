package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** Puts searches for plans of years on record. */
@ApplicationScoped
public class PlanningRuns {

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Clock clock;

    /**
     * A search for a plan of the bodies' meetings, as many as their terms of reference on the year's first day say. What
     * has become a meeting by an earlier plan is kept.
     *
     * @param steps how many changes it tries at most
     * @param account who wants it
     * @throws org.mashwara.shared.BusinessException {@code planning.year}, {@code planning.noBody}, {@code
     *     planning.running}
     */
    public PlanningRun begin(int year, List<Long> bodyIds, long steps, long account) {
        Instant now = clock.instant();
        runs.running().forEach(run -> run.interruptIfSilent(now));
        PlanningRun run = new PlanningRun(year, LocalDate.now(clock).getYear(), year, steps, account, now);
        bodyIds.forEach(id ->
                addMeetings(run, governance.findBody(id).orElseThrow(() -> new NotFoundException("body", id))));
        Require.that(!run.getMeetings().isEmpty(), "planning.noBody", year);
        runs.add(run);
        return run;
    }

    private void addMeetings(PlanningRun run, GoverningBody body) {
        LocalDate first = LocalDate.of(run.getYear(), 1, 1);
        int meetings = governance
                .termsOn(body.getId(), first)
                .filter(terms -> !body.hasEnd() || !body.getLastDay().isBefore(first))
                .map(TermsOfReference::getMeetingsPerYear)
                .orElse(0);
        Map<Integer, Long> drafted = runs.drafted(body.getId(), run.getYear());
        for (int number = 1; number <= meetings; number++) {
            run.add(body, number, drafted.get(number));
        }
    }
}
