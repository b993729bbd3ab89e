package org.mashwara.governance.bulk;

import java.util.List;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** Names in the rows of organisations, posts and people. */
final class Names {

    private Names() {}

    /** @throws BusinessException on the column: {@code required}, {@code tooLong} */
    static LocalText of(RegisterRow row) {
        String en = Require.text(RegisterColumn.NAME_EN.name(), row.get(RegisterColumn.NAME_EN), LocalText.MAX_LENGTH);
        String ur = Require.optionalText(
                RegisterColumn.NAME_UR.name(), row.get(RegisterColumn.NAME_UR), LocalText.MAX_LENGTH);
        return LocalText.of(en, ur);
    }

    /**
     * A second thing of a name needs a label in its key, so that nobody brings the same twice.
     *
     * @param others keys of those of that name
     * @throws BusinessException {@code import.alreadyThere}
     */
    static void refuseSecond(RegisterRow row, List<String> others) {
        if (row.get(RegisterColumn.KEY) == null && !others.isEmpty()) {
            throw BusinessException.onField(RegisterColumn.KEY.name(), "import.alreadyThere", others.get(0));
        }
    }
}
