package org.mashwara.meeting;

import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.FileType;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * How minutes go out.
 *
 * @param number under which the TWG Secretariat circulates them
 * @param on the day
 * @param approvedBy who approved the draft for the chair: a name, or a name with the post; null where the terms of
 *     reference ask for no approval
 * @param scan the signed draft as PDF, or null
 */
public record Circulation(String number, LocalDate on, String approvedBy, StoredFile scan) {

    private static final int MAX_NUMBER = 100;
    private static final int MAX_NAME = 200;

    /** @throws BusinessException {@code required} without number or day; {@code minutes.pdf} if the scan is no PDF */
    public Circulation {
        number = Require.text("number", number, MAX_NUMBER);
        Require.present("circulatedOn", on);
        approvedBy = Require.optionalText("approvedBy", approvedBy, MAX_NAME);
        if (scan != null && !FileType.PDF.getContentType().equals(scan.getContentType())) {
            throw BusinessException.onField("file", "minutes.pdf");
        }
    }
}
