package org.mashwara.consultation;

import java.time.LocalDate;
import org.mashwara.shared.Upload;

/**
 * A clearance that was given outside the portal, as a form brings it.
 *
 * @param means on paper or conveyed
 * @param noteReference of the note on the file, or blank
 * @param dated the day on which it was given
 * @param conveyedBy the member of staff who conveyed it, or blank
 * @param scan of the note, or null
 */
public record ClearanceRecord(
        ClearanceMeans means, String noteReference, LocalDate dated, String conveyedBy, Upload scan) {}
