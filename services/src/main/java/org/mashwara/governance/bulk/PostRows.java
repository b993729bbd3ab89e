package org.mashwara.governance.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Place;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.bulk.ImportRun.Applied;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.shared.LocalText;

/** The sheet of posts. */
final class PostRows {

    private final ImportRun run;
    private final PostRepository register;

    PostRows(ImportRun run, PostRepository register) {
        this.run = run;
        this.register = register;
    }

    /** New ones first, each after the one above it; then what changes. */
    void carryOut(List<RegisterRow> rows) {
        TreeOrder.of(rows.stream().filter(row -> row.id().isEmpty()).toList(), run)
                .forEach(row -> run.carryOut(row, this::create));
        rows.stream().filter(row -> row.id().isPresent()).forEach(row -> run.carryOut(row, this::change));
    }

    private Applied create(RegisterRow row) {
        LocalText name = Names.of(row);
        Place place = place(row);
        Names.refuseSecond(
                row,
                run.posts.named(name.getEn()).stream()
                        .filter(other -> other.placeOn(run.today).organisation().equals(place.organisation()))
                        .map(other -> RegisterSheet.POSTS.key(other.getId()))
                        .toList());
        Post created = new Post(
                place.organisation(),
                name,
                ImportRun.required(row, RegisterColumn.SINCE),
                place.grade(),
                place.parent());
        register.add(created);
        run.add(created, row.get(RegisterColumn.KEY));
        return Applied.CREATED;
    }

    private Applied change(RegisterRow row) {
        Post post = Optional.ofNullable(run.posts.known(row.get(RegisterColumn.KEY)))
                .orElseThrow(() -> ImportRun.unknownKey(row));
        Place place = place(row);
        LocalText name = Names.of(row);
        Map<RegisterColumn, String> wanted = ImportRun.with(
                row,
                Map.of(
                        RegisterColumn.ORGANISATION,
                        RegisterSheet.ORGANISATIONS.key(place.organisation().getId())));
        if (place.parent() != null) {
            wanted.put(
                    RegisterColumn.PARENT,
                    RegisterSheet.POSTS.key(place.parent().getId()));
        }
        List<Change> changes = run.changes(row, RegisterValues.of(post, run.today), wanted);
        ImportRun.refuseChanged(changes, RegisterColumn.SINCE);
        LocalDate from = row.day(RegisterColumn.CHANGES_FROM);
        if (ImportRun.touches(changes, RegisterColumn.NAME_EN, RegisterColumn.NAME_UR)) {
            if (from == null) {
                post.correctName(name, run.today);
            } else {
                post.rename(name, from);
            }
        }
        if (ImportRun.touches(changes, RegisterColumn.ORGANISATION, RegisterColumn.PARENT, RegisterColumn.GRADE)) {
            if (from == null) {
                post.correctPlace(place, run.today);
            } else {
                post.moveTo(place, from);
            }
        }
        return Applied.of(changes);
    }

    private Place place(RegisterRow row) {
        Organisation organisation = ImportRun.required(run.organisations, row, RegisterColumn.ORGANISATION);
        Post parent = run.posts.find(RegisterColumn.PARENT, row.get(RegisterColumn.PARENT));
        return new Place(organisation, parent, row.get(RegisterColumn.GRADE));
    }
}
