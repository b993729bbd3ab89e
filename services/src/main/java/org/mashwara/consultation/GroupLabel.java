package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/**
 * How a group of results is called.
 *
 * @param name null for what belongs to none
 * @param code of an activity, output or subprogramme; otherwise null
 * @param within what tells it from others of the same name or code: an activity's workplan, an output's or subprogramme's
 *     programme, a question's questionnaire; otherwise null
 */
public record GroupLabel(LocalText name, String code, LocalText within) implements Serializable {

    /** Of everything together. */
    static final GroupLabel NONE = new GroupLabel(null, null, null);

    /** @param from index of the first of the five columns of {@link ResultDimension#labels} */
    static GroupLabel of(Object[] row, int from) {
        return new GroupLabel(
                Sql.text(row[from], row[from + 1]), (String) row[from + 2], Sql.text(row[from + 3], row[from + 4]));
    }

    /** True if they lie within more than one. */
    static boolean areSeveral(Stream<GroupLabel> labels) {
        return labels.map(GroupLabel::within)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }
}
