package org.mashwara.governance.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.bulk.ImportRun.Applied;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** The sheet of organisations. */
final class OrganisationRows {

    private final ImportRun run;
    private final PostRepository register;

    OrganisationRows(ImportRun run, PostRepository register) {
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
        Names.refuseSecond(
                row,
                run.organisations.named(name.getEn()).stream()
                        .map(other -> RegisterSheet.ORGANISATIONS.key(other.getId()))
                        .toList());
        Organisation created = new Organisation(
                kind(row),
                name,
                ImportRun.required(row, RegisterColumn.SINCE),
                run.organisations.find(RegisterColumn.PARENT, row.get(RegisterColumn.PARENT)));
        register.add(created);
        run.add(created, row.get(RegisterColumn.KEY));
        return Applied.CREATED;
    }

    private Applied change(RegisterRow row) {
        Organisation organisation = Optional.ofNullable(run.organisations.known(row.get(RegisterColumn.KEY)))
                .orElseThrow(() -> ImportRun.unknownKey(row));
        Organisation parent = run.organisations.find(RegisterColumn.PARENT, row.get(RegisterColumn.PARENT));
        OrganisationKind kind = kind(row);
        LocalText name = Names.of(row);
        Map<RegisterColumn, String> wanted = ImportRun.with(row, Map.of(RegisterColumn.KIND, KindWords.of(kind)));
        if (parent != null) {
            wanted.put(RegisterColumn.PARENT, RegisterSheet.ORGANISATIONS.key(parent.getId()));
        }
        List<Change> changes = new ArrayList<>(run.changes(row, RegisterValues.of(organisation, run.today), wanted));
        ImportRun.refuseChanged(changes, RegisterColumn.SINCE);
        LocalDate from = row.day(RegisterColumn.CHANGES_FROM);
        boolean renamed = ImportRun.touches(changes, RegisterColumn.NAME_EN, RegisterColumn.NAME_UR);
        boolean moved = ImportRun.touches(changes, RegisterColumn.PARENT);
        if (from == null) {
            if (renamed) {
                organisation.correctName(name, run.today);
            }
            if (moved || ImportRun.touches(changes, RegisterColumn.KIND)) {
                organisation.correct(kind, parent, run.today);
            }
        } else {
            if (ImportRun.touches(changes, RegisterColumn.KIND)) {
                throw BusinessException.onField(RegisterColumn.CHANGES_FROM.name(), "import.onlyCorrected");
            }
            if (renamed) {
                organisation.rename(name, from);
            }
            if (moved) {
                organisation.moveUnder(parent, from);
            }
        }
        return Applied.of(changes);
    }

    private static OrganisationKind kind(RegisterRow row) {
        return KindWords.read(RegisterColumn.KIND, row.get(RegisterColumn.KIND), OrganisationKind.class);
    }
}
