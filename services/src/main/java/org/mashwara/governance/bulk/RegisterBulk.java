package org.mashwara.governance.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.PostRepository;
import org.mashwara.directory.PostTransferred;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.sheet.Workbooks;

/** Carries a workbook out, the same way for looking ahead as for doing it; and writes the register as one. */
@ApplicationScoped
class RegisterBulk {

    @Inject
    private RegisterStore store;

    @Inject
    private PostRepository register;

    @Inject
    private Event<PostTransferred> transferred;

    @Inject
    private Clock clock;

    /**
     * Carries out every row that no rule refuses. Unless it is to stay so, the transaction is to be rolled back.
     *
     * @param tell whether who comes to hold a post today is told what waits there
     */
    ImportReport carryOut(RegisterBook book, boolean tell) {
        ImportRun run = new ImportRun(LocalDate.now(clock));
        store.lockTrees();
        store.organisations().forEach(organisation -> run.add(organisation, null));
        store.posts(book).forEach(post -> run.add(post, null));
        store.people(book).forEach(person -> run.add(person, null));
        book.mistaken().forEach(run::knowMistaken);
        new OrganisationRows(run, register).carryOut(book.rows(RegisterSheet.ORGANISATIONS));
        new PostRows(run, register).carryOut(book.rows(RegisterSheet.POSTS));
        new PeopleRows(run, register).carryOut(book.rows(RegisterSheet.PEOPLE));
        IncumbencyRows incumbencies = new IncumbencyRows(run, store);
        Map<Long, Long> before = new HashMap<>();
        incumbencies.carryOut(book.rows(RegisterSheet.INCUMBENCIES), before);
        new SeatRows(run, store).carryOut(book.rows(RegisterSheet.SEATS));
        store.write();
        if (tell) {
            tell(incumbencies, before, run.today);
        }
        return run.report(book.mistaken());
    }

    /** As after a transfer; a post that nobody held before has no business that waits. */
    private void tell(IncumbencyRows incumbencies, Map<Long, Long> before, LocalDate today) {
        before.forEach((post, holder) -> incumbencies
                .lines()
                .get(post)
                .holderOn(today)
                .filter(now -> !now.getPerson().getId().equals(holder))
                .ifPresent(now -> transferred.fire(new PostTransferred(
                        post, now.getPerson().getId(), now.getPeriod().getFrom()))));
    }

    /**
     * The register of today and what is known of later days, as a workbook.
     *
     * @throws BusinessException {@code import.registerTooLarge} if it has more rows than could come back
     */
    byte[] register() {
        LocalDate today = LocalDate.now(clock);
        if (store.size(today) > Workbooks.MAX_ROWS) {
            throw new BusinessException("import.registerTooLarge", Workbooks.MAX_ROWS);
        }
        Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows = new EnumMap<>(RegisterSheet.class);
        rows.put(
                RegisterSheet.ORGANISATIONS,
                store.organisations().stream()
                        .map(each -> RegisterValues.of(each, today))
                        .toList());
        rows.put(
                RegisterSheet.POSTS,
                store.posts(today).stream()
                        .map(each -> RegisterValues.of(each, today))
                        .toList());
        rows.put(
                RegisterSheet.PEOPLE,
                store.people(today).stream().map(RegisterValues::of).toList());
        rows.put(
                RegisterSheet.INCUMBENCIES,
                store.incumbencies(today).stream().map(RegisterValues::of).toList());
        rows.put(RegisterSheet.SEATS, seats(today));
        return RegisterBook.write(rows, List.of());
    }

    private List<Map<RegisterColumn, String>> seats(LocalDate today) {
        List<Map<RegisterColumn, String>> rows = new ArrayList<>();
        for (GoverningBody body : store.bodies()) {
            int place = 0;
            for (Seat seat : store.plan(body).notEndedBefore(today)) {
                rows.add(RegisterValues.of(seat, ++place));
            }
        }
        return rows;
    }

    /** The empty form with its explanation. */
    byte[] template() {
        return RegisterBook.write(Map.of(), List.of(FormGuide.page()));
    }
}
