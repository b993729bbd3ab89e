package org.mashwara.governance.bulk;

import java.io.Serializable;
import org.mashwara.shared.Page;

/**
 * A workbook that was handed in, with its report.
 *
 * @param lines rows that come to something, or those of one outcome
 * @param ready whether it can be carried out
 */
public record ImportDetail(ImportRow head, boolean ready, Page<ReportLine> lines) implements Serializable {}
