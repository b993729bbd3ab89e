package org.mashwara.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * Who called a meeting, with its notice.
 *
 * @param name the organisation
 * @param noticeNumber number of its notice, or null
 * @param noticeDated date of its notice, or null
 */
public record ConvenerLine(LocalText name, String noticeNumber, LocalDate noticeDated) implements Serializable {

    public LocalText getName() {
        return name;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public LocalDate getNoticeDated() {
        return noticeDated;
    }
}
