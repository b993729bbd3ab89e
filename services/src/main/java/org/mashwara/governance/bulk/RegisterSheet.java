package org.mashwara.governance.bulk;

import static org.mashwara.governance.bulk.RegisterColumn.BODY;
import static org.mashwara.governance.bulk.RegisterColumn.CAPACITY;
import static org.mashwara.governance.bulk.RegisterColumn.CHANGES_FROM;
import static org.mashwara.governance.bulk.RegisterColumn.EMAIL;
import static org.mashwara.governance.bulk.RegisterColumn.FROM;
import static org.mashwara.governance.bulk.RegisterColumn.GRADE;
import static org.mashwara.governance.bulk.RegisterColumn.KEY;
import static org.mashwara.governance.bulk.RegisterColumn.KIND;
import static org.mashwara.governance.bulk.RegisterColumn.NAME_EN;
import static org.mashwara.governance.bulk.RegisterColumn.NAME_UR;
import static org.mashwara.governance.bulk.RegisterColumn.NOTIFICATION;
import static org.mashwara.governance.bulk.RegisterColumn.NOTIFICATION_DATED;
import static org.mashwara.governance.bulk.RegisterColumn.ORGANISATION;
import static org.mashwara.governance.bulk.RegisterColumn.PARENT;
import static org.mashwara.governance.bulk.RegisterColumn.PERSON;
import static org.mashwara.governance.bulk.RegisterColumn.PLACE;
import static org.mashwara.governance.bulk.RegisterColumn.POST;
import static org.mashwara.governance.bulk.RegisterColumn.SINCE;
import static org.mashwara.governance.bulk.RegisterColumn.TELEPHONE;
import static org.mashwara.governance.bulk.RegisterColumn.UNTIL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sheet of the register's workbook, with its columns in their order. A row may refer to rows of the sheets before. */
public enum RegisterSheet {
    ORGANISATIONS("Organisations", "O", KEY, KIND, NAME_EN, NAME_UR, PARENT, SINCE, CHANGES_FROM),
    POSTS("Posts", "P", KEY, NAME_EN, NAME_UR, ORGANISATION, PARENT, GRADE, SINCE, CHANGES_FROM),
    PEOPLE("People", "N", KEY, NAME_EN, NAME_UR, EMAIL, TELEPHONE),
    INCUMBENCIES("Incumbencies", "T", KEY, PERSON, POST, KIND, FROM, UNTIL, NOTIFICATION, NOTIFICATION_DATED),
    SEATS("Seats", "S", KEY, BODY, POST, CAPACITY, PLACE, FROM, UNTIL, CHANGES_FROM);

    private final String title;
    private final String prefix;
    private final List<RegisterColumn> columns;

    RegisterSheet(String title, String prefix, RegisterColumn... columns) {
        this.title = title;
        this.prefix = prefix;
        this.columns = List.of(columns);
    }

    /** The sheet's name in the workbook. */
    public String title() {
        return title;
    }

    public List<RegisterColumn> columns() {
        return columns;
    }

    /** The key of what the register knows by this id. */
    String key(Long id) {
        return prefix + "-" + id;
    }

    /** The id that a key names; nothing if it is a label of somebody's own. */
    Optional<Long> id(String key) {
        return key != null && key.matches(prefix + "-\\d{1,18}")
                ? Optional.of(Long.valueOf(key.substring(prefix.length() + 1)))
                : Optional.empty();
    }

    static Optional<RegisterSheet> named(String name) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.title.equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
