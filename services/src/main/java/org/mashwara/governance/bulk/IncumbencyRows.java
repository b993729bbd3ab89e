package org.mashwara.governance.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.LineOfHolders;
import org.mashwara.directory.Notification;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.governance.bulk.ImportRun.Applied;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Period;

/** The sheet of incumbencies: who holds which post, from when to when. */
final class IncumbencyRows {

    private final ImportRun run;
    private final RegisterStore store;
    private final Map<Long, LineOfHolders> lines = new HashMap<>();
    private final Map<Long, Incumbency> byId = new HashMap<>();

    IncumbencyRows(ImportRun run, RegisterStore store) {
        this.run = run;
        this.store = store;
    }

    /**
     * First what changes, and what so ends is written; then there is room for new incumbencies.
     *
     * @param holders is filled with who holds each of the posts today before that, by id
     */
    void carryOut(List<RegisterRow> rows, Map<Long, Long> holders) {
        store.incumbenciesOf(rows, run).forEach(this::know);
        lines.forEach((post, line) -> line.holderOn(run.today)
                .ifPresent(holder -> holders.put(post, holder.getPerson().getId())));
        rows.stream().filter(row -> row.id().isPresent()).forEach(row -> run.carryOut(row, this::change));
        store.write();
        rows.stream().filter(row -> row.id().isEmpty()).forEach(row -> run.carryOut(row, this::enter));
    }

    /** The lines of holders of the posts that rows are about. */
    Map<Long, LineOfHolders> lines() {
        return lines;
    }

    private void know(Post post, List<Incumbency> incumbencies) {
        lines.put(post.getId(), new LineOfHolders(post, incumbencies));
        incumbencies.forEach(incumbency -> byId.put(incumbency.getId(), incumbency));
    }

    private Applied enter(RegisterRow row) {
        Person person = ImportRun.required(run.people, row, RegisterColumn.PERSON);
        Post post = ImportRun.required(run.posts, row, RegisterColumn.POST);
        LineOfHolders line = lines.computeIfAbsent(post.getId(), id -> new LineOfHolders(post, List.of()));
        Incumbency entered = line.enter(person, kind(row), notification(row), period(row));
        store.add(entered);
        lines.put(post.getId(), line.with(entered));
        return Applied.CREATED;
    }

    private Applied change(RegisterRow row) {
        Incumbency incumbency =
                Optional.ofNullable(byId.get(row.id().orElseThrow())).orElseThrow(() -> ImportRun.unknownKey(row));
        Person person = ImportRun.required(run.people, row, RegisterColumn.PERSON);
        Post post = ImportRun.required(run.posts, row, RegisterColumn.POST);
        IncumbencyKind kind = kind(row);
        Map<RegisterColumn, String> wanted = ImportRun.with(
                row,
                Map.of(
                        RegisterColumn.PERSON, RegisterSheet.PEOPLE.key(person.getId()),
                        RegisterColumn.POST, RegisterSheet.POSTS.key(post.getId()),
                        RegisterColumn.KIND, KindWords.of(kind)));
        List<Change> changes = run.changes(row, RegisterValues.of(incumbency), wanted);
        ImportRun.refuseChanged(changes, RegisterColumn.POST);
        if (!changes.isEmpty()) {
            lines.get(post.getId()).correct(incumbency, person, kind, notification(row), period(row));
        }
        return Applied.of(changes);
    }

    private static IncumbencyKind kind(RegisterRow row) {
        return KindWords.read(RegisterColumn.KIND, row.get(RegisterColumn.KIND), IncumbencyKind.class);
    }

    private static Notification notification(RegisterRow row) {
        return new Notification(row.get(RegisterColumn.NOTIFICATION), row.day(RegisterColumn.NOTIFICATION_DATED), null);
    }

    private static Period period(RegisterRow row) {
        try {
            return Period.between(ImportRun.required(row, RegisterColumn.FROM), row.day(RegisterColumn.UNTIL));
        } catch (BusinessException e) {
            throw e.getField() != null
                    ? e
                    : BusinessException.onField(
                            RegisterColumn.UNTIL.name(),
                            e.getMessageKey(),
                            e.getArguments().toArray());
        }
    }
}
