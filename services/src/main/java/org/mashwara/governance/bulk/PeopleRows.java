package org.mashwara.governance.bulk;

import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Person;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.bulk.ImportRun.Applied;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** The sheet of people. */
final class PeopleRows {

    private static final String ADDRESS = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*";

    private final ImportRun run;
    private final PostRepository register;

    PeopleRows(ImportRun run, PostRepository register) {
        this.run = run;
        this.register = register;
    }

    void carryOut(List<RegisterRow> rows) {
        rows.forEach(row -> run.carryOut(row, row.id().isEmpty() ? this::create : this::change));
    }

    private Applied create(RegisterRow row) {
        LocalText name = Names.of(row);
        Names.refuseSecond(
                row,
                run.people.named(name.getEn()).stream()
                        .map(other -> RegisterSheet.PEOPLE.key(other.getId()))
                        .toList());
        Person created = new Person(name, email(row), row.get(RegisterColumn.TELEPHONE));
        register.add(created);
        run.add(created, row.get(RegisterColumn.KEY));
        return Applied.CREATED;
    }

    private Applied change(RegisterRow row) {
        Person person = Optional.ofNullable(run.people.known(row.get(RegisterColumn.KEY)))
                .orElseThrow(() -> ImportRun.unknownKey(row));
        LocalText name = Names.of(row);
        String email = email(row);
        List<Change> changes = run.changes(row, RegisterValues.of(person), row.values());
        if (!changes.isEmpty()) {
            person.correct(name, email, row.get(RegisterColumn.TELEPHONE));
        }
        return Applied.of(changes);
    }

    private static String email(RegisterRow row) {
        String email = row.get(RegisterColumn.EMAIL);
        if (email != null && !email.matches(ADDRESS)) {
            throw BusinessException.onField(RegisterColumn.EMAIL.name(), "import.email");
        }
        return email;
    }
}
