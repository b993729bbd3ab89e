package org.mashwara.governance.bulk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.governance.bulk.ReportLine.Outcome;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** One way through a workbook: what its rows refer to, and what became of them so far. */
final class ImportRun {

    /** In which column a rule's field stands; the others stand where the row begins. */
    private static final Map<String, RegisterColumn> FIELDS = Map.ofEntries(
            Map.entry("text", RegisterColumn.NAME_EN),
            Map.entry("nameEn", RegisterColumn.NAME_EN),
            Map.entry("nameUr", RegisterColumn.NAME_UR),
            Map.entry("kind", RegisterColumn.KIND),
            Map.entry("parent", RegisterColumn.PARENT),
            Map.entry("organisation", RegisterColumn.ORGANISATION),
            Map.entry("grade", RegisterColumn.GRADE),
            Map.entry("email", RegisterColumn.EMAIL),
            Map.entry("telephone", RegisterColumn.TELEPHONE),
            Map.entry("person", RegisterColumn.PERSON),
            Map.entry("post", RegisterColumn.POST),
            Map.entry("capacity", RegisterColumn.CAPACITY),
            Map.entry("until", RegisterColumn.UNTIL),
            Map.entry("lastDay", RegisterColumn.UNTIL),
            Map.entry("period.from", RegisterColumn.FROM),
            Map.entry("notificationNumber", RegisterColumn.NOTIFICATION));

    private static final Set<RegisterColumn> NOT_COMPARED = EnumSet.of(RegisterColumn.KEY, RegisterColumn.CHANGES_FROM);

    final LocalDate today;
    final References<Organisation> organisations = new References<>();
    final References<Post> posts = new References<>();
    final References<Person> people = new References<>();

    private final List<ReportLine> lines = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    ImportRun(LocalDate today) {
        this.today = today;
    }

    /** What becomes of a row. */
    record Applied(Outcome outcome, List<Change> changes) {

        static final Applied CREATED = new Applied(Outcome.CREATED, List.of());

        static Applied of(List<Change> changes) {
            return new Applied(changes.isEmpty() ? Outcome.LEFT : Outcome.CHANGED, changes);
        }
    }

    /** Carries a row out. */
    @FunctionalInterface
    interface Work {
        Applied on(RegisterRow row);
    }

    /** Carries a row out and notes what became of it; a rule that refuses it is a mistake of the row. */
    void carryOut(RegisterRow row, Work work) {
        try {
            Applied applied = work.on(row);
            lines.add(new ReportLine(
                    row.sheet(), row.number(), row.label(), applied.outcome(), applied.changes(), List.of()));
        } catch (BusinessException e) {
            mistaken(row, new Mistake(row.address(column(row, e.getField())), e.getMessageKey(), arguments(e)));
        } catch (NotFoundException e) {
            mistaken(
                    row,
                    new Mistake(
                            row.address(RegisterColumn.KEY),
                            "import.unknown",
                            List.of(Objects.toString(row.get(RegisterColumn.KEY), ""))));
        }
    }

    /** Notes a mistake that the rows show together. */
    void mistaken(RegisterRow row, Mistake mistake) {
        lines.add(new ReportLine(row.sheet(), row.number(), row.label(), Outcome.MISTAKE, List.of(), List.of(mistake)));
        addMistaken(row.sheet(), row.get(RegisterColumn.KEY), row.get(RegisterColumn.NAME_EN));
    }

    /** Remembers a row that could not even be understood. */
    void knowMistaken(ReportLine line) {
        addMistaken(line.sheet(), null, line.label());
    }

    private void addMistaken(RegisterSheet sheet, String key, String name) {
        switch (sheet) {
            case ORGANISATIONS -> organisations.addMistaken(key, name);
            case POSTS -> posts.addMistaken(key, name);
            case PEOPLE -> people.addMistaken(key, name);
            default -> {}
        }
    }

    /** What became of the rows, in their order, with those that could not be understood. */
    ImportReport report(List<ReportLine> mistaken) {
        List<ReportLine> all = new ArrayList<>(lines);
        all.addAll(mistaken);
        all.sort(Comparator.comparing(ReportLine::sheet).thenComparing(ReportLine::row));
        return new ImportReport(all);
    }

    void add(Organisation organisation, String label) {
        String key = RegisterSheet.ORGANISATIONS.key(organisation.getId());
        String name = organisation.nameOn(today).getEn();
        organisations.add(organisation, key, name);
        organisations.add(organisation, label, null);
        names.put(key, name);
    }

    void add(Post post, String label) {
        String key = RegisterSheet.POSTS.key(post.getId());
        String name = post.nameOn(today).getEn();
        posts.add(post, key, name);
        posts.add(post, label, null);
        names.put(key, name);
    }

    void add(Person person, String label) {
        String key = RegisterSheet.PEOPLE.key(person.getId());
        people.add(person, key, person.getName().getEn());
        people.add(person, label, null);
        names.put(key, person.getName().getEn());
    }

    /**
     * Where a row differs from the register.
     *
     * @param known what the register says
     * @param wanted what the row says, its references as keys
     */
    List<Change> changes(RegisterRow row, Map<RegisterColumn, String> known, Map<RegisterColumn, String> wanted) {
        return row.sheet().columns().stream()
                .filter(column -> !NOT_COMPARED.contains(column))
                .filter(column -> !Objects.equals(known.get(column), wanted.get(column)))
                .map(column -> new Change(column, shown(known.get(column)), shown(wanted.get(column))))
                .toList();
    }

    /** @throws BusinessException {@code import.fixed} on the first of these columns that changes */
    static void refuseChanged(List<Change> changes, RegisterColumn... fixed) {
        Set<RegisterColumn> all = EnumSet.noneOf(RegisterColumn.class);
        all.addAll(List.of(fixed));
        changes.stream()
                .filter(change -> all.contains(change.column()))
                .findFirst()
                .ifPresent(change -> {
                    throw BusinessException.onField(
                            change.column().name(), "import.fixed", Objects.toString(change.before(), "–"));
                });
    }

    static boolean touches(List<Change> changes, RegisterColumn... some) {
        List<RegisterColumn> all = List.of(some);
        return changes.stream().anyMatch(change -> all.contains(change.column()));
    }

    /** The day of a cell that must be filled. */
    static LocalDate required(RegisterRow row, RegisterColumn column) {
        if (row.get(column) == null) {
            throw BusinessException.onField(column.name(), "required");
        }
        return row.day(column);
    }

    /** What a reference that must be given means. */
    static <T> T required(References<T> references, RegisterRow row, RegisterColumn column) {
        T found = references.find(column, row.get(column));
        if (found == null) {
            throw BusinessException.onField(column.name(), "required");
        }
        return found;
    }

    /** @throws BusinessException {@code import.unknown} if the row has a key of the register's which it does not know */
    static BusinessException unknownKey(RegisterRow row) {
        return BusinessException.onField(RegisterColumn.KEY.name(), "import.unknown", row.get(RegisterColumn.KEY));
    }

    /** The row's values with these references as keys. */
    static Map<RegisterColumn, String> with(RegisterRow row, Map<RegisterColumn, String> keys) {
        Map<RegisterColumn, String> wanted = new HashMap<>(row.values());
        wanted.putAll(keys);
        return wanted;
    }

    private String shown(String value) {
        return value == null ? null : names.getOrDefault(value, value);
    }

    private static RegisterColumn column(RegisterRow row, String field) {
        RegisterColumn named = field == null
                ? RegisterColumn.KEY
                : Arrays.stream(RegisterColumn.values())
                        .filter(column -> column.name().equals(field))
                        .findFirst()
                        .orElseGet(() -> day(row, field));
        return row.sheet().columns().contains(named) ? named : RegisterColumn.KEY;
    }

    private static RegisterColumn day(RegisterRow row, String field) {
        if ("from".equals(field)) {
            return row.get(RegisterColumn.CHANGES_FROM) == null ? RegisterColumn.FROM : RegisterColumn.CHANGES_FROM;
        }
        return FIELDS.getOrDefault(field, RegisterColumn.KEY);
    }

    private static List<Serializable> arguments(BusinessException e) {
        return e.getArguments().stream()
                .map(argument -> isKept(argument) ? (Serializable) argument : (Serializable) String.valueOf(argument))
                .toList();
    }

    private static boolean isKept(Object argument) {
        return argument instanceof LocalDate || argument instanceof Integer || argument instanceof LocalText;
    }
}
