package org.mashwara.governance.bulk;

import java.io.Serializable;
import java.time.Instant;

/**
 * A workbook that was handed in, in a list.
 *
 * @param mistakes how many of its rows a rule refuses
 * @param created how many enter something
 * @param changed how many change something
 * @param unchanged how many say what the register says
 * @param doneAt when it was carried out, or null
 * @param waiting whether it still can be carried out or set aside
 */
public record ImportRow(
        long id,
        long version,
        String fileName,
        int mistakes,
        int created,
        int changed,
        int unchanged,
        Instant uploadedAt,
        Instant doneAt,
        boolean waiting)
        implements Serializable {}
