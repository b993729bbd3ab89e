package org.mashwara.governance.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatPlan;
import org.mashwara.governance.bulk.ImportRun.Applied;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.shared.BusinessException;

/** The sheet of seats, with the order of precedence that the places of its rows give. */
final class SeatRows {

    private final ImportRun run;
    private final RegisterStore store;
    private final Map<String, SeatPlan> plans = new LinkedHashMap<>();
    private final Map<String, GoverningBody> bodies = new HashMap<>();

    /** Places that rows give to seats, by the seat's id. */
    private final Map<Long, Integer> given = new HashMap<>();

    SeatRows(ImportRun run, RegisterStore store) {
        this.run = run;
        this.store = store;
    }

    void carryOut(List<RegisterRow> rows) {
        store.bodies().forEach(body -> bodies.put(References.plain(body.getCode()), body));
        rows.stream().filter(row -> row.id().isPresent()).forEach(row -> run.carryOut(row, this::change));
        rows.stream().filter(row -> row.id().isEmpty()).forEach(row -> run.carryOut(row, this::give));
        plans.values().forEach(this::arrange);
    }

    private Applied give(RegisterRow row) {
        SeatPlan plan = plan(row);
        Post post = ImportRun.required(run.posts, row, RegisterColumn.POST);
        Integer place = place(row);
        LocalDate from = ImportRun.required(row, RegisterColumn.FROM);
        Seat seat = plan.give(post, capacity(row), from, row.day(RegisterColumn.UNTIL));
        store.add(seat);
        if (place != null) {
            given.put(seat.getId(), place);
        }
        return Applied.CREATED;
    }

    private Applied change(RegisterRow row) {
        SeatPlan plan = plan(row);
        Seat seat = plan.all().stream()
                .filter(each -> each.getId().equals(row.id().orElseThrow()))
                .findFirst()
                .orElseThrow(() -> ImportRun.unknownKey(row));
        Post post = ImportRun.required(run.posts, row, RegisterColumn.POST);
        SeatCapacity capacity = capacity(row);
        Integer place = place(row);
        int rank = plan.notEndedBefore(run.today).indexOf(seat) + 1;
        Map<RegisterColumn, String> wanted = ImportRun.with(
                row,
                Map.of(
                        RegisterColumn.BODY, seat.getBody().getCode(),
                        RegisterColumn.POST, RegisterSheet.POSTS.key(post.getId()),
                        RegisterColumn.CAPACITY, KindWords.of(capacity)));
        wanted.putIfAbsent(RegisterColumn.PLACE, String.valueOf(rank));
        List<Change> changes = run.changes(row, RegisterValues.of(seat, rank), wanted);
        ImportRun.refuseChanged(changes, RegisterColumn.POST, RegisterColumn.FROM);
        if (ImportRun.touches(changes, RegisterColumn.CAPACITY)) {
            LocalDate from = row.day(RegisterColumn.CHANGES_FROM);
            plan.changeCapacity(seat, capacity, from == null ? seat.getPeriod().getFrom() : from)
                    .ifPresent(store::add);
        }
        if (ImportRun.touches(changes, RegisterColumn.UNTIL)) {
            end(plan, seat, row.day(RegisterColumn.UNTIL));
        }
        if (ImportRun.touches(changes, RegisterColumn.PLACE)) {
            given.put(seat.getId(), place);
        }
        return Applied.of(changes);
    }

    private static void end(SeatPlan plan, Seat seat, LocalDate until) {
        if (until == null) {
            throw BusinessException.onField(
                    RegisterColumn.UNTIL.name(),
                    "import.fixed",
                    seat.getPeriod().getUntil().toString());
        }
        plan.end(seat, until);
    }

    /** By the given places; of two seats of one place the one that a row moves up stands first. */
    private void arrange(SeatPlan plan) {
        List<Seat> now = plan.notEndedBefore(run.today);
        Map<Seat, Integer> ranks = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            ranks.put(now.get(i), i + 1);
        }
        List<Seat> wanted = new ArrayList<>(now);
        wanted.sort(Comparator.comparing((Seat seat) -> given.getOrDefault(seat.getId(), ranks.get(seat)))
                .thenComparing(seat -> !movesUp(seat, ranks))
                .thenComparing(ranks::get));
        if (!wanted.equals(now)) {
            plan.order(wanted.stream().map(Seat::getId).toList(), run.today);
        }
    }

    private boolean movesUp(Seat seat, Map<Seat, Integer> ranks) {
        return given.containsKey(seat.getId()) && given.get(seat.getId()) < ranks.get(seat);
    }

    private SeatPlan plan(RegisterRow row) {
        String code = row.get(RegisterColumn.BODY);
        if (code == null) {
            throw BusinessException.onField(RegisterColumn.BODY.name(), "required");
        }
        GoverningBody body = Optional.ofNullable(bodies.get(References.plain(code)))
                .orElseThrow(() -> BusinessException.onField(RegisterColumn.BODY.name(), "import.noBody", code));
        return plans.computeIfAbsent(body.getCode(), any -> store.plan(body));
    }

    private static SeatCapacity capacity(RegisterRow row) {
        return KindWords.read(RegisterColumn.CAPACITY, row.get(RegisterColumn.CAPACITY), SeatCapacity.class);
    }

    private static Integer place(RegisterRow row) {
        String place = row.get(RegisterColumn.PLACE);
        if (place != null && !place.matches("[1-9]\\d{0,3}")) {
            throw BusinessException.onField(RegisterColumn.PLACE.name(), "import.place");
        }
        return place == null ? null : Integer.valueOf(place);
    }
}
