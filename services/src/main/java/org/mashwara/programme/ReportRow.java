package org.mashwara.programme;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A progress report.
 *
 * @param reporter name of the person who reported
 * @param version number of the workplan version in which the activity stood
 */
public record ReportRow(
        long id, ProgressRating rating, String narrative, Instant reportedAt, LocalText reporter, int version)
        implements Serializable {}
